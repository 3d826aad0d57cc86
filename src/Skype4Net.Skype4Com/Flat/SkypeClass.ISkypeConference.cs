namespace SKYPE4COMLib;

/// <content><c>ISkypeConference</c>: conferences by their ids.</content>
public partial class SkypeClass
{
    public CallCollection get_ConferenceCalls(string ConfId) => ConferenceOf(ConfId).Calls;

    public CallCollection get_ConferenceActiveCalls(string ConfId) => ConferenceOf(ConfId).ActiveCalls;

    private ConferenceClass ConferenceOf(string id) => new(_session, Words.Id(id, nameof(id)));
}
