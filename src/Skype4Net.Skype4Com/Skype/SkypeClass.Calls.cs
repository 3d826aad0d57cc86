namespace SKYPE4COMLib;

/// <content>Calls, conferences and voicemails.</content>
public partial class SkypeClass
{
    public CallCollection ActiveCalls => _session.Calls(_session.Get((sdk, ct) => sdk.Calls.Active.GetAsync(ct)));

    public CallCollection MissedCalls => _session.Calls(_session.Get((sdk, ct) => sdk.Calls.Missed.GetAsync(ct)));

    public ConferenceCollection Conferences
        => new ConferenceCollectionClass(
            _session.Get((sdk, ct) => ConferenceClass.WithNumbersAsync(sdk.Calls.All, ct))
                .Select(c => c.Conference).Where(id => id > 0).Distinct().Select(id => new ConferenceClass(_session, id)));

    public VoicemailCollection Voicemails => _session.Voicemails(v => v.All);

    public VoicemailCollection MissedVoicemails => _session.Voicemails(v => v.Missed);

    public CallCollection get_Calls(string Target = "")
        => _session.Calls(_session.Get((sdk, ct) => (string.IsNullOrEmpty(Target) ? sdk.Calls.All : sdk.Calls.With(Target)).GetAsync(ct)));

    public Call get_Call(int Id = 0)
    {
        var call = new CallClass(_session, Words.Id(Id, nameof(Id)));
        _ = call.Status;
        return call;
    }

    public Conference get_Conference(int Id = 0)
        => Conferences.Cast<Conference>().FirstOrDefault(c => c.Id == Id) ?? throw ComErrors.BadArgument($"There is no conference {Id}.");

    public Call PlaceCall(string Target, string Target2 = "", string Target3 = "", string Target4 = "")
    {
        string[] targets = [.. new[] { Target, Target2, Target3, Target4 }.Where(t => !string.IsNullOrEmpty(t))];
        return new CallClass(_session, _session.Get((sdk, ct) => sdk.Calls.PlaceAsync(targets, ct)));
    }

    public void ClearCallHistory(string Username = "ALL", TCallHistory Type = TCallHistory.chsAllCalls)
    {
        Sdk.CallHistoryKind kind = EnumMap<Sdk.CallHistoryKind, TCallHistory>.ToSdk(Type);
        _session.Do((sdk, ct) => sdk.Calls.ClearHistoryAsync(kind, Username is "ALL" or null ? "" : Username, ct));
    }

    public Voicemail get_Voicemail(int Id)
    {
        var voicemail = new VoicemailClass(_session, Words.Id(Id, nameof(Id)));
        _ = voicemail.Type;
        return voicemail;
    }

    /// <summary>The greeting of a voicemail box, the own one without a handle; null where there is none.</summary>
    public Voicemail get_Greeting(string Username = "")
    {
        string handle = string.IsNullOrEmpty(Username) ? CurrentUserHandle : Username;
        return _session.Get((sdk, ct) => sdk.Voicemails.GetGreetingAsync(handle, ct)) is { } greeting
            ? new VoicemailClass(_session, greeting)
            : null!;
    }

    public Voicemail SendVoicemail(string Username) => VoicemailClass.Send(_session, Username);

    public void ClearVoicemailHistory() => _session.Do((sdk, ct) => sdk.Voicemails.ClearHistoryAsync(ct));
}
