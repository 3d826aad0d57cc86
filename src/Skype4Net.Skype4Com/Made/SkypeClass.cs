// Made from the tables of tests/Skype4Net.Skype4Com.Surface; dotnet run there writes it anew.
using System.Runtime.InteropServices;

namespace SKYPE4COMLib;

[Guid("830690FC-BF2F-47A6-AC2D-330BCB402664")]
public partial class SkypeClass : Skype
{
    /// <summary><c>Property[ObjectType, ObjectId, PropName]</c>, the same as <c>get_Property</c>.</summary>
    public IndexedProperty<string, string, string, string> Property => new(get_Property, set_Property);

    /// <summary><c>Variable[Name]</c>, the same as <c>get_Variable</c>.</summary>
    public IndexedProperty<string, string> Variable => new(get_Variable, set_Variable);

    /// <summary><c>Privilege[Name]</c>, the same as <c>get_Privilege</c>.</summary>
    public ReadOnlyIndexedProperty<string, bool> Privilege => new(get_Privilege);

    /// <summary><c>Calls[Target]</c>, the same as <c>get_Calls</c>.</summary>
    public ReadOnlyIndexedProperty<string, CallCollection> Calls => new(get_Calls);

    /// <summary><c>Messages[Target]</c>, the same as <c>get_Messages</c>.</summary>
    public ReadOnlyIndexedProperty<string, ChatMessageCollection> Messages => new(get_Messages);

    /// <summary><c>User[Username]</c>, the same as <c>get_User</c>.</summary>
    public ReadOnlyIndexedProperty<string, User> User => new(get_User);

    /// <summary><c>Message[Id]</c>, the same as <c>get_Message</c>.</summary>
    public ReadOnlyIndexedProperty<int, ChatMessage> Message => new(get_Message);

    /// <summary><c>Call[Id]</c>, the same as <c>get_Call</c>.</summary>
    public ReadOnlyIndexedProperty<int, Call> Call => new(get_Call);

    /// <summary><c>Chat[Name]</c>, the same as <c>get_Chat</c>.</summary>
    public ReadOnlyIndexedProperty<string, Chat> Chat => new(get_Chat);

    /// <summary><c>Conference[Id]</c>, the same as <c>get_Conference</c>.</summary>
    public ReadOnlyIndexedProperty<int, Conference> Conference => new(get_Conference);

    /// <summary><c>Profile[Property]</c>, the same as <c>get_Profile</c>.</summary>
    public IndexedProperty<string, string> Profile => new(get_Profile, set_Profile);

    /// <summary><c>Application[Name]</c>, the same as <c>get_Application</c>.</summary>
    public ReadOnlyIndexedProperty<string, Application> Application => new(get_Application);

    /// <summary><c>Greeting[Username]</c>, the same as <c>get_Greeting</c>.</summary>
    public ReadOnlyIndexedProperty<string, Voicemail> Greeting => new(get_Greeting);

    /// <summary><c>Command[Id, Command, Reply, Block, Timeout]</c>, the same as <c>get_Command</c>.</summary>
    public ReadOnlyIndexedProperty<int, string, string, bool, int, Command> Command => new(get_Command);

    /// <summary><c>Voicemail[Id]</c>, the same as <c>get_Voicemail</c>.</summary>
    public ReadOnlyIndexedProperty<int, Voicemail> Voicemail => new(get_Voicemail);

    /// <summary><c>ApiSecurityContextEnabled[Context]</c>, the same as <c>get_ApiSecurityContextEnabled</c>.</summary>
    public ReadOnlyIndexedProperty<TApiSecurityContext, bool> ApiSecurityContextEnabled => new(get_ApiSecurityContextEnabled);
}
