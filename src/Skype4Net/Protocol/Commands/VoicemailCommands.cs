namespace Skype4Net.Protocol;

/// <summary>Commands about voicemails.</summary>
internal static partial class VoicemailCommands
{
    public static readonly CommandDefinition Search = new("SEARCH VOICEMAILS", 5, "", hasValue: true);
    public static readonly CommandDefinition SearchMissed = new("SEARCH MISSEDVOICEMAILS", 5, "", hasValue: true);
    public static readonly CommandDefinition SearchGreeting = new("SEARCH GREETING {handle:handle}", 5, "", hasValue: true);

    /// <summary>The command of protocol 5; from 6 on <c>CALLVOICEMAIL</c>.</summary>
    public static readonly CommandDefinition Leave = new("VOICEMAIL {handle:handle}", 5, "VOICEMAIL", hasValue: true);
    public static readonly CommandDefinition Open = new("OPEN VOICEMAIL {voicemail:id}", 5, "OPEN VOICEMAIL");
    public static readonly CommandDefinition StartPlayback = Alter("STARTPLAYBACK", 5);
    public static readonly CommandDefinition StopPlayback = Alter("STOPPLAYBACK", 5);
    public static readonly CommandDefinition StartPlaybackInCall = Alter("STARTPLAYBACKINCALL", 6);
    public static readonly CommandDefinition StartRecording = Alter("STARTRECORDING", 5);
    public static readonly CommandDefinition StopRecording = Alter("STOPRECORDING", 5);
    public static readonly CommandDefinition Upload = Alter("UPLOAD", 5);
    public static readonly CommandDefinition Download = Alter("DOWNLOAD", 5);
    public static readonly CommandDefinition Delete = Alter("DELETE", 5);

    /// <summary>Skype 3.8 answers <c>DELETE</c> to it and deletes nothing; so the reply's action is not compared.</summary>
    public static readonly CommandDefinition SetUnplayed = Alter("SETUNPLAYED", 6);
    public static readonly CommandDefinition ClearHistory = new("CLEAR VOICEMAILHISTORY", 5, "CLEAR VOICEMAILHISTORY");

    private static CommandDefinition Alter(string action, int since) => new($"ALTER VOICEMAIL {{voicemail:id}} {action}", since, "ALTER VOICEMAIL");
}
