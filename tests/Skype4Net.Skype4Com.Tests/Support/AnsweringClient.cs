using System.Text.RegularExpressions;

namespace Skype4Net.Skype4Com.Tests;

/// <summary>A client that answers every command as a real one might, and remembers them.</summary>
internal sealed partial class AnsweringClient
{
    private static readonly Dictionary<string, string> s_values = new()
    {
        ["TIMESTAMP"] = "1292000000",
        ["CHATMESSAGES"] = "290, 291",
        ["RECENTCHATMESSAGES"] = "290, 291",
        ["MEMBEROBJECTS"] = "301, 302",
        ["CONF_PARTICIPANTS_COUNT"] = "2",
        ["CHUNKING"] = "2 30",
        ["TARGET_NUMBERS"] = "+3725550100, +3725550101",
        ["TARGET_STATUSES"] = "+3725550100=TARGET_ACCEPTABLE",
        ["INPUT"] = "SOUNDCARD=\"default\"",
        ["OUTPUT"] = "SOUNDCARD=\"default\"",
        ["CAPTURE_MIC"] = "PORT=\"4801\"",
        ["TIMEZONE"] = "90000",
        ["BIRTHDAY"] = "19780214",
        ["COUNTRY"] = "ee Estonia",
        ["LANGUAGE"] = "et Estonian",
        ["LANGUAGES"] = "et en",
        ["CALL_FORWARD_RULES"] = "0,60,anna",
        ["CONF_ID"] = "7",
        ["CHATNAME"] = "#anna/$ben;1",
        ["BUDDYSTATUS"] = "3",
        ["ONLINESTATUS"] = "AWAY",
        ["USERSTATUS"] = "AWAY",
        ["CONNSTATUS"] = "ONLINE",
        ["SKYPEVERSION"] = "6.16.0.105",
        ["CURRENTUSERHANDLE"] = "nora.lund",
        ["STREAMS"] = "anna:1 ben:2",
        ["SENDING"] = "anna:1=10",
        ["RECEIVED"] = "anna:1=10",
        ["CONNECTABLE"] = "anna ben",
        ["CONNECTING"] = "anna",
        ["MEMBERS"] = "anna ben",
        ["ACTIVEMEMBERS"] = "anna ben",
        ["POSTERS"] = "anna ben",
        ["APPLICANTS"] = "anna ben",
        ["USERS"] = "anna ben",
        ["IDENTITY"] = "anna",
        ["ROLE"] = "USER",
        ["MYROLE"] = "USER",
        ["DESCRIPTION"] = "A chat",
        ["TOPIC"] = "Lunch",
    };

    private static readonly HashSet<string> s_onOff = ["MUTE", "AUTOAWAY", "PCSPEAKER", "AGC", "AEC", "SILENT_MODE"];
    private static readonly HashSet<string> s_handles = ["ADDER", "PARTNER_HANDLE", "FROM_HANDLE", "EDITED_BY", "DIALOG_PARTNER", "FORWARDED_BY",
        "TRANSFERRED_BY", "TRANSFERRED_TO"];

    private static readonly HashSet<string> s_flags =
    [
        "HASCALLEQUIPMENT", "ISAUTHORIZED", "ISBLOCKED", "CAN_LEAVE_VM", "IS_CF_ACTIVE", "IS_VIDEO_CAPABLE", "IS_VOICEMAIL_CAPABLE", "BOOKMARKED",
            "SEEN", "IS_EDITABLE", "IS_ACTIVE",
        "VAA_INPUT_STATUS", "TRANSFER_ACTIVE", "IS_FAILED_UNSEEN", "VISIBLE", "EXPANDED", "CALL_APPLY_CF", "CALL_SEND_TO_VM",
    ];

    private static readonly HashSet<string> s_numbers =
    [
        "NROF_AUTHED_BUDDIES", "DURATION", "VM_DURATION", "VM_ALLOWED_DURATION", "ALLOWED_DURATION", "RATE", "RATE_PRECISION", "PRICE",
            "PRICE_PRECISION", "BYTESPERSECOND", "BYTESTRANSFERRED",
        "STARTTIME", "FINISHTIME", "OPTIONS", "FAILUREREASON", "PSTN_BALANCE", "CALL_NOANSWER_TIMEOUT", "LASTONLINETIMESTAMP", "ACTIVITY_TIMESTAMP",
            "EDITED_TIMESTAMP",
    ];

    private int _groups = 1;
    private int _voicemails = 1;

    public AnsweringClient() => Transport = new ScriptedTransport { Answer = Answer };

    public ScriptedTransport Transport { get; }

    private string? Answer(string command)
    {
        string[] words = command.Split(' ');
        return words switch
        {
            ["NAME", ..] or ["PROTOCOL", ..] => null,
            ["GET", "GROUP", var id, "DISPLAYNAME"] => $"GROUP {id} DISPLAYNAME Work",
            ["GET", "GROUP", var id, "USERS"] => $"GROUP {id} USERS anna, ben",
            ["GET", "CONTACTS_FOCUSED"] => "CONTACTS FOCUSED anna",
            ["GET", "CALL", _, "CONF_PARTICIPANT", _] => $"{command[4..]} ben_o INCOMING_P2P INPROGRESS Ben Okoro",
            ["GET", "CALL", _, "CAN_TRANSFER", _] or ["GET", "PRIVILEGE", _] => $"{command[4..]} TRUE",
            ["GET", "SMS", _, "CHUNK", _] => $"{command[4..]} text",
            ["GET", "RINGTONE", ..] => $"{command[4..]} ON",
            ["GET", "AVATAR", ..] => command[4..],
            ["GET", ..] => $"{command[4..]} {Value(words[^1])}".TrimEnd(),
            ["SET", "CALL", var id, "JOIN_CONFERENCE", _] => $"CALL {id} CONF_ID 9",
            ["SET", "CHATMESSAGE", var id, "SEEN"] => $"CHATMESSAGE {id} STATUS READ",
            ["SET", ..] => command[4..],
            ["ALTER", "CHATMEMBER", _, "CANSETROLETO", _] => $"{command} TRUE",
            ["ALTER", "APPLICATION", _, "READ", _] => $"{command} text",
            ["SEARCH", ..] => Found(words),
            ["PING"] => "PONG",
            ["CREATE", "GROUP", ..] => Made(ref _groups, command),
            ["CREATE", "SMS", ..] => "SMS 821 STATUS COMPOSING",
            ["CREATE", "EVENT", var id, ..] => $"EVENT {id} CREATED",
            ["CREATE", "MENU_ITEM", var id, ..] => $"MENU_ITEM {id} CREATED",
            ["CHAT", ..] => "CHAT #anna/$ben;1 STATUS DIALOG",
            ["CHATMESSAGE", ..] => "CHATMESSAGE 290 STATUS SENDING",
            ["CALL", ..] => "CALL 651 STATUS UNPLACED",
            ["CALLVOICEMAIL", ..] => Made(ref _voicemails, "CALL 651 STATUS UNPLACED"),
            _ => command,
        };
    }

    private static string Made(ref int count, string reply)
    {
        count++;
        return reply;
    }

    private string Found(string[] words) => words[1] switch
    {
        "FRIENDS" or "USERS" or "USERSWAITINGMYAUTHORIZATION" => "USERS anna, ben",
        "GROUPS" => $"GROUPS {string.Join(", ", Enumerable.Range(540, _groups))}",
        "GREETING" => "VOICEMAIL 72",
        "VOICEMAILS" => $"VOICEMAILS {string.Join(", ", Enumerable.Range(72, _voicemails))}",
        var chats when chats.EndsWith("CHATS") => "CHATS #anna/$ben;1",
        var what => $"{Missed().Replace(what, "")} 7",
    };

    private static string Value(string property)
        => s_values.GetValueOrDefault(property)
            ?? (s_onOff.Contains(property) ? "OFF" : s_flags.Contains(property) ? "FALSE" : s_numbers.Contains(property) ? "1"
                : s_handles.Contains(property) ? "anna" : "UNKNOWN");

    [GeneratedRegex("^(MISSED|ACTIVE)")]
    private static partial Regex Missed();
}
