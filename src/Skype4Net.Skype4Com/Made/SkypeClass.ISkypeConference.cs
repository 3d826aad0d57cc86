// Made from the tables of tests/Skype4Net.Skype4Com.Surface; dotnet run there writes it anew.

namespace SKYPE4COMLib;

/// <content>The indexed properties of <c>ISkypeConference</c>.</content>
public partial class SkypeClass : ISkypeConference
{
    /// <summary><c>ConferenceCalls[ConfId]</c>, the same as <c>get_ConferenceCalls</c>.</summary>
    public ReadOnlyIndexedProperty<string, CallCollection> ConferenceCalls => new(get_ConferenceCalls);

    /// <summary><c>ConferenceActiveCalls[ConfId]</c>, the same as <c>get_ConferenceActiveCalls</c>.</summary>
    public ReadOnlyIndexedProperty<string, CallCollection> ConferenceActiveCalls => new(get_ConferenceActiveCalls);
}
