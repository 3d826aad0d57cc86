namespace Skype4Net.Protocol;

/// <summary>The families of objects that lines speak of.</summary>
internal enum ObjectKind
{
    /// <summary>The connection variables, which have no object word and no id (<c>USERSTATUS ONLINE</c>).</summary>
    Client,
    User,
    Profile,
    Chat,
    ChatMember,
    ChatMessage,
    Privilege,
    Call,
    Voicemail,
    Sms,
    FileTransfer,
    Application,
    Group,
    PluginEvent,
    MenuItem,

    /// <summary><c>CONTACTS FOCUSED anna</c>: what is selected in the contact list.</summary>
    ContactList,

    /// <summary><c>DELETED GROUP 540</c>: what is gone.</summary>
    Deleted,
}
