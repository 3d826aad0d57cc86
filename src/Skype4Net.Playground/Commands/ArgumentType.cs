namespace Skype4Net.Playground.Commands;

/// <summary>What an argument of a command is.</summary>
internal enum ArgumentType
{
    /// <summary>An account of the world.</summary>
    Account,

    /// <summary>A Skype name, or a number with <c>+</c>.</summary>
    Handle,

    /// <summary>Several of them.</summary>
    Handles,

    /// <summary>The name of a chat.</summary>
    Chat,

    /// <summary>The number of a message at the account.</summary>
    Message,

    /// <summary>The number of a call at the account; left out: the current one.</summary>
    Call,

    /// <summary>The number of a voicemail at the account.</summary>
    Voicemail,

    /// <summary>The number of a file transfer at the account; left out: the latest.</summary>
    File,

    /// <summary>The number of a group at the account.</summary>
    Group,

    /// <summary>A telephone number with <c>+</c>.</summary>
    Number,

    /// <summary>A text, which may have several lines.</summary>
    Text,

    /// <summary>Several texts.</summary>
    Texts,

    /// <summary>A word.</summary>
    Word,

    /// <summary>Whether.</summary>
    Switch,

    Integer,

    Decimal,

    /// <summary>Something that was uploaded; at the prompt, a file.</summary>
    Upload,

    /// <summary>A folder, which only the prompt takes.</summary>
    Folder,
}

/// <summary>An argument of a command.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Type">What it is.</param>
/// <param name="IsOptional">Whether it may be left out.</param>
/// <param name="Words">The words that it can be; null for any.</param>
internal sealed record CommandArgument(string Name, ArgumentType Type, bool IsOptional = false, IReadOnlyCollection<string>? Words = null)
{
    /// <summary>How it stands in the usage of the prompt, where that does not follow from its type: <c>WHO|#CHAT</c>.</summary>
    public string? Shown { get; init; }

    /// <summary>The type as the page has it.</summary>
    public string TypeWord => Words is null ? Json.EnumWords.Of(Type) : $"one of {string.Join('|', Words)}";
}
