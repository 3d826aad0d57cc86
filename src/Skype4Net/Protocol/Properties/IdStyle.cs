namespace Skype4Net.Protocol;

/// <summary>What an id of a kind of object looks like, and how two compare.</summary>
internal enum IdStyle
{
    /// <summary>The kind has no id.</summary>
    None,

    /// <summary>A Skype name or telephone number; case does not matter.</summary>
    Handle,

    /// <summary>The name of a chat; case matters.</summary>
    ChatName,

    /// <summary>A decimal number.</summary>
    Number,

    /// <summary>A word that a program chose; case matters.</summary>
    Name,
}
