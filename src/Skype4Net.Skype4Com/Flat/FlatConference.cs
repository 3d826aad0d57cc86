namespace SKYPE4COMLib;

/// <summary><c>ISkypeConference</c>: conferences by their ids.</summary>
internal sealed class FlatConference(SkypeSession session) : ISkypeConference
{
    public CallCollection get_ConferenceCalls(string ConfId) => ConferenceOf(ConfId).Calls;

    public CallCollection get_ConferenceActiveCalls(string ConfId) => ConferenceOf(ConfId).ActiveCalls;

    private ConferenceClass ConferenceOf(string id) => new(session, Words.Id(id, nameof(id)));
}
