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
}
