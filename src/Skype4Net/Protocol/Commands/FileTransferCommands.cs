namespace Skype4Net.Protocol;

/// <summary>Commands about file transfers.</summary>
internal static partial class FileTransferCommands
{
    public static readonly CommandDefinition Search = new("SEARCH FILETRANSFERS", 7, "", hasValue: true);
    public static readonly CommandDefinition SearchActive = new("SEARCH ACTIVEFILETRANSFERS", 7, "", hasValue: true);

    /// <summary>Shows the dialog in which the user picks the file; the client does not notify what they do there.</summary>
    public static readonly CommandDefinition Open = new("OPEN FILETRANSFER {handles:handles?}", 5, "OPEN FILETRANSFER");
    public static readonly CommandDefinition OpenIn = new("OPEN FILETRANSFER {handles:handles} IN {folder:line}", 5, "OPEN FILETRANSFER");

    // Of servers built on SkypeKit, and of the emulator; the real client has no way to send or take a file without its user.
    public static readonly CommandDefinition Send = new("FILE {handle:handle} {path:quoted}", 7, "", hasValue: true);
    public static readonly CommandDefinition Accept = new("ALTER FILETRANSFER {transfer:id} ACCEPT {folder:line}", 7, "ALTER FILETRANSFER");
    public static readonly CommandDefinition Cancel = new("ALTER FILETRANSFER {transfer:id} CANCEL", 7, "ALTER FILETRANSFER");
}
