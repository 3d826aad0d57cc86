namespace SKYPE4COMLib;

/// <content>Calls, conferences and voicemails.</content>
public partial class SkypeClass
{
    public CallCollection ActiveCalls => _session.Calls(_session.Get((sdk, ct) => sdk.Calls.Active.GetAsync(ct)));

    public CallCollection MissedCalls => _session.Calls(_session.Get((sdk, ct) => sdk.Calls.Missed.GetAsync(ct)));

    public ConferenceCollection Conferences
        => new ConferenceCollectionClass(
            _session.Get((sdk, ct) => ConferenceClass.WithNumbersAsync(sdk.Calls.All(), ct))
                .Select(c => c.Conference).Where(id => id > 0).Distinct().Select(id => new ConferenceClass(_session, id)));

    public VoicemailCollection Voicemails => _session.Voicemails(v => v.All);

    public VoicemailCollection MissedVoicemails => _session.Voicemails(v => v.Missed);

    public CallCollection get_Calls(string target = "") => _session.Calls(_session.Get((sdk, ct) => sdk.Calls.All(target ?? "").GetAsync(ct)));

    public Call get_Call(int id = 0)
    {
        var call = new CallClass(_session, Words.Id(id, nameof(id)));
        _ = call.Status;
        return call;
    }

    public Conference get_Conference(int id = 0)
        => Conferences.Cast<Conference>().FirstOrDefault(c => c.Id == id) ?? throw ComErrors.BadArgument($"There is no conference {id}.");

    public Call PlaceCall(string target, string target2 = "", string target3 = "", string target4 = "")
    {
        string[] targets = [.. new[] { target, target2, target3, target4 }.Where(t => !string.IsNullOrEmpty(t))];
        return new CallClass(_session, _session.Get((sdk, ct) => sdk.Calls.PlaceAsync(targets, ct)));
    }

    public void ClearCallHistory(string username = "ALL", TCallHistory type = TCallHistory.chsAllCalls)
    {
        Sdk.CallHistoryKind kind = EnumMap<Sdk.CallHistoryKind, TCallHistory>.ToSdk(type);
        _session.Do((sdk, ct) => sdk.Calls.ClearHistoryAsync(kind, username is "ALL" or null ? "" : username, ct));
    }

    public Voicemail get_Voicemail(int id)
    {
        var voicemail = new VoicemailClass(_session, Words.Id(id, nameof(id)));
        _ = voicemail.Type;
        return voicemail;
    }

    /// <summary>The greeting of a voicemail box, the own one without a handle; null where there is none.</summary>
    public Voicemail get_Greeting(string username = "")
    {
        string handle = string.IsNullOrEmpty(username) ? CurrentUserHandle : username;
        return _session.Get((sdk, ct) => sdk.Voicemails.GetGreetingAsync(handle, ct)) is { } greeting ? new VoicemailClass(_session, greeting) : null!;
    }

    /// <summary>Calls a voicemail box; the reply names the call, so the voicemail is the one that was not there before.</summary>
    public Voicemail SendVoicemail(string username)
    {
        HashSet<long> before = [.. _session.Get((sdk, ct) => sdk.Voicemails.All.GetAsync(ct)).Select(v => v.Id)];
        _session.Get((sdk, ct) => sdk.Calls.PlaceToVoicemailAsync(username, ct));
        return new VoicemailClass(_session, _session.Until(async (sdk, ct) => (await sdk.Voicemails.All.GetAsync(ct).ConfigureAwait(false)).FirstOrDefault(v => !before.Contains(v.Id)), "begin the voicemail"));
    }

    public void ClearVoicemailHistory() => _session.Do((sdk, ct) => sdk.Voicemails.ClearHistoryAsync(ct));
}
