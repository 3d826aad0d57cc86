// Made from the tables of tests/Skype4Net.Skype4Com.Surface; dotnet run there writes it anew.

namespace SKYPE4COMLib;

/// <content>The indexed properties of <c>ISkypeApplication</c>.</content>
public partial class SkypeClass : ISkypeApplication
{
    /// <summary><c>ApplicationStreams[AppName]</c>, the same as <c>get_ApplicationStreams</c>.</summary>
    public ReadOnlyIndexedProperty<string, ApplicationStreamCollection> ApplicationStreams => new(get_ApplicationStreams);

    /// <summary><c>ApplicationConnectableUsers[AppName]</c>, the same as <c>get_ApplicationConnectableUsers</c>.</summary>
    public ReadOnlyIndexedProperty<string, UserCollection> ApplicationConnectableUsers => new(get_ApplicationConnectableUsers);

    /// <summary><c>ApplicationConnectingUsers[AppName]</c>, the same as <c>get_ApplicationConnectingUsers</c>.</summary>
    public ReadOnlyIndexedProperty<string, UserCollection> ApplicationConnectingUsers => new(get_ApplicationConnectingUsers);

    /// <summary><c>ApplicationSendingStreams[AppName]</c>, the same as <c>get_ApplicationSendingStreams</c>.</summary>
    public ReadOnlyIndexedProperty<string, ApplicationStreamCollection> ApplicationSendingStreams => new(get_ApplicationSendingStreams);

    /// <summary><c>ApplicationReceivedStreams[AppName]</c>, the same as <c>get_ApplicationReceivedStreams</c>.</summary>
    public ReadOnlyIndexedProperty<string, ApplicationStreamCollection> ApplicationReceivedStreams => new(get_ApplicationReceivedStreams);
}
