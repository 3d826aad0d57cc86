namespace Skype4Net.Protocol;

/// <summary>Commands about calls.</summary>
internal static partial class CallCommands
{
    public static readonly CommandDefinition Search = new("SEARCH CALLS {handle:handle?}", 1, "", hasValue: true, CommandTimeoutClass.Slow);
    public static readonly CommandDefinition SearchActive = new("SEARCH ACTIVECALLS", 1, "", hasValue: true);
    public static readonly CommandDefinition SearchMissed = new("SEARCH MISSEDCALLS", 1, "", hasValue: true);

    /// <summary>The reply names the call, except with Linux clients, which may say <c>OK</c>.</summary>
    public static readonly CommandDefinition Place = new("CALL {handles:handles}", 1, "CALL");
    public static readonly CommandDefinition LeaveVoicemail = new("CALLVOICEMAIL {handle:handle}", 6, "CALL", hasValue: true);
    public static readonly CommandDefinition GetParticipant = new("GET CALL {call:id} CONF_PARTICIPANT {index:id}", 1, "CALL", hasValue: true);
    public static readonly CommandDefinition GetCanTransfer = new("GET CALL {call:id} CAN_TRANSFER {handle:handle}", 7, "CALL", hasValue: true);
    public static readonly CommandDefinition Answer = Alter("ANSWER", 5);
    public static readonly CommandDefinition Hold = Alter("HOLD", 5);
    public static readonly CommandDefinition Resume = Alter("RESUME", 5);
    public static readonly CommandDefinition HangUp = Alter("END HANGUP", 6);
    public static readonly CommandDefinition RedirectToVoicemail = Alter("END REDIRECT_TO_VOICEMAIL", 6);
    public static readonly CommandDefinition Forward = Alter("END FORWARD_CALL", 6);
    public static readonly CommandDefinition Dtmf = Alter("DTMF {digits:word}", 5);

    /// <summary>The older form, one key at a time.</summary>
    public static readonly CommandDefinition SetDtmf = new("SET CALL {call:id} DTMF {digit:word}", 1, "CALL");
    public static readonly CommandDefinition Transfer = Alter("TRANSFER {handles:handles}", 7);

    /// <summary>The reply is another property: <c>CALL n CONF_ID m</c>.</summary>
    public static readonly CommandDefinition JoinConference = new("SET CALL {call:id} JOIN_CONFERENCE {other:id}", 1, "CALL");
    public static readonly CommandDefinition StartVideoSend = Alter("START_VIDEO_SEND", 5);
    public static readonly CommandDefinition StopVideoSend = Alter("STOP_VIDEO_SEND", 5);
    public static readonly CommandDefinition StartVideoReceive = Alter("START_VIDEO_RECEIVE", 5);
    public static readonly CommandDefinition StopVideoReceive = Alter("STOP_VIDEO_RECEIVE", 5);

    /// <summary>Both words are always sent: without the second some clients refuse.</summary>
    public static readonly CommandDefinition ClearHistory = new("CLEAR CALLHISTORY {kind:word} {handle:handle}", 5, "CLEAR CALLHISTORY");

    // Older forms, and forms that the SDK has another command for.
    public static readonly CommandDefinition HangUpShort = Alter("HANGUP", 5, isSent: false);
    public static readonly CommandDefinition End = Alter("END", 6, isSent: false);
    public static readonly CommandDefinition AlterJoinConference = Alter("JOIN_CONFERENCE {other:id}", 5, isSent: false);
    public static readonly CommandDefinition SetStartVideoSend = Set("START_VIDEO_SEND");
    public static readonly CommandDefinition SetStopVideoSend = Set("STOP_VIDEO_SEND");
    public static readonly CommandDefinition SetStartVideoReceive = Set("START_VIDEO_RECEIVE");
    public static readonly CommandDefinition SetStopVideoReceive = Set("STOP_VIDEO_RECEIVE");

    private static CommandDefinition Alter(string action, int since, bool isSent = true)
        => new($"ALTER CALL {{call:id}} {action}", since, "ALTER CALL") { IsSent = isSent };

    private static CommandDefinition Set(string action) => new($"SET CALL {{call:id}} {action}", 5, "CALL") { IsSent = false };
}
