namespace Skype4Net.Commands;

/// <summary>What a bot says by itself. The numbers in braces are what is put into the text.</summary>
public enum CommandText
{
    /// <summary>An argument is missing. {0} its name.</summary>
    Missing,

    /// <summary>A word of a list is missing. {0} the name of the argument, {1} the words.</summary>
    MissingChoice,

    /// <summary>Not a word of the list. {0} the word, {1} the name of the argument, {2} the words.</summary>
    NotAChoice,

    /// <summary>Neither yes nor no. {0} the word, {1} the name of the argument.</summary>
    NotAFlag,

    /// <summary>No number. {0} the word, {1} the name of the argument.</summary>
    NotANumber,

    /// <summary>A number with a comma. {0} the word, {1} the number with a point.</summary>
    DecimalComma,

    /// <summary>Too little or too much. {0} the word, {1} the least, {2} the greatest value, {3} the name of the argument.</summary>
    OutOfRange,

    /// <summary>No length of time. {0} the word, {1} the name of the argument.</summary>
    NotATime,

    /// <summary>A time without a unit. {0} the word, {1} and {2} what it could mean.</summary>
    AmbiguousTime,

    /// <summary>Nobody of that name. {0} the word, {1} the name of the argument.</summary>
    NoSuchUser,

    /// <summary>Several of that name. {0} the word, {1} their Skype names.</summary>
    ManyUsers,

    /// <summary>More words than the command takes. {0} the words.</summary>
    ExtraWords,

    /// <summary>What an <see cref="ICommandValue{TSelf}"/> said. {0} its text.</summary>
    Own,

    /// <summary>The answer to a command that was not understood. {0} the problem, {1} how the command is called.</summary>
    NotUnderstood,

    /// <summary>No such command, in a dialog. {0} what was said, {1} how help is called.</summary>
    Unknown,

    /// <summary>
    /// No such command, in a dialog, and there is one that is nearly called so. {0} what was said, {1} how help is called, {2} the other
    /// command.
    /// </summary>
    UnknownNearest,

    /// <summary>The command threw. {0} a short code that is in the log, too.</summary>
    Failed,

    /// <summary>The command took longer than it may. {0} its name.</summary>
    TimedOut,

    /// <summary>Too many commands wait in this chat. {0} the name of the command.</summary>
    Busy,

    /// <summary>The person called the command too often. {0} its name, {1} after what time it may be called again.</summary>
    TooOften,

    /// <summary>Commands that came while the bot was away were not run. {0} their names.</summary>
    Late,

    /// <summary>Refused: contacts only. {0} the name of the command.</summary>
    ContactsOnly,

    /// <summary>Refused: owners only. {0} the name of the command.</summary>
    OwnersOnly,

    /// <summary>Refused: in dialogs only. {0} the name of the command.</summary>
    DialogOnly,

    /// <summary>Refused: in chats of several only. {0} the name of the command.</summary>
    GroupOnly,

    /// <summary>Refused: the person's role in the chat is not enough. {0} the name of the command, {1} the role.</summary>
    RoleNeeded,

    /// <summary>Refused: the bot's role in the chat is not enough. {0} the name of the command, {1} the role.</summary>
    BotRoleNeeded,

    /// <summary>Refused: the client does not know of roles. {0} the name of the command.</summary>
    RolesUnknown,

    /// <summary>The first line of help. {0} how help for one command is called.</summary>
    Help,

    /// <summary>How a command is called, in its help. {0} the usage.</summary>
    HelpUsage,

    /// <summary>An example, in the help of a command. {0} the example.</summary>
    HelpExample,

    /// <summary>Other names, in the help of a command. {0} the names.</summary>
    HelpAliases,

    /// <summary>The line of the command help itself.</summary>
    HelpLine,

    /// <summary>What was asked is cancelled.</summary>
    Cancelled,

    /// <summary>The last two of several words are joined by this: <c>red, green{0}blue</c> is no text, but " or " is.</summary>
    Or,
}
