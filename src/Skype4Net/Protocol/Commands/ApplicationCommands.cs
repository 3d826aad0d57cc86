namespace Skype4Net.Protocol;

/// <summary>Commands about applications and their streams.</summary>
internal static partial class ApplicationCommands
{
    public static readonly CommandDefinition Create = new("CREATE APPLICATION {name:word}", 5, "CREATE APPLICATION");
    public static readonly CommandDefinition Delete = new("DELETE APPLICATION {name:word}", 5, "DELETE APPLICATION");
    public static readonly CommandDefinition Connect = Alter("CONNECT {handle:handle}");
    public static readonly CommandDefinition Disconnect = Alter("DISCONNECT {stream:word}");

    // The reply drops the text; some clients echo that of a datagram.
    public static readonly CommandDefinition Write = Alter("WRITE {stream:word} {text:text}");
    public static readonly CommandDefinition Datagram = Alter("DATAGRAM {stream:word} {text:text}");

    /// <summary>Takes away all that waits; the reply has it behind the stream's name.</summary>
    public static readonly CommandDefinition Read = new("ALTER APPLICATION {name:word} READ {stream:word}", 5, "ALTER APPLICATION", hasValue: true);

    private static CommandDefinition Alter(string action) => new($"ALTER APPLICATION {{name:word}} {action}", 5, "ALTER APPLICATION");
}
