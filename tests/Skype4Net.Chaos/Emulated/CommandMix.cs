using System.Globalization;
using Skype4Net.Tests.Emulator;

namespace Skype4Net.Chaos;

/// <summary>What ten careless programs say: any command with any arguments, floods of what is kept, searches, nonsense, and now and then what
/// changes everything, such as losing the network or clearing the history.</summary>
internal sealed class CommandMix(int seed)
{
    private const int Names = 2_000_000;
    private static readonly string[] s_people = ["echo123", "ben_o", "ada.k"];

    private static readonly string[] s_fields =
        ["ISBLOCKED TRUE", "ISBLOCKED FALSE", "BUDDYSTATUS 1", "BUDDYSTATUS 2 hello", "ISAUTHORIZED TRUE", "DISPLAYNAME x"];

    private static readonly string[] s_searches =
        ["USERS o", "FRIENDS", "CHATS", "CALLS", "GROUPS", "SMSS", "MISSEDCHATMESSAGES", "RECENTCHATS", "FILETRANSFERS", "VOICEMAILS"];

    private readonly RandomCommands _any = new(seed);
    private readonly Random _random = new(seed);

    public void OnLine(string line) => _any.OnLine(line);

    public string Next() => _random.Next(1000) switch
    {
        < 700 => _any.Next(),
        < 760 => $"SET USER u{Name()} {OneOf(s_fields)}",
        < 800 => $"CREATE {(_random.Next(2) == 0 ? "MENU_ITEM" : "EVENT")} m{Name()} CONTEXT contact CAPTION \"m\" HINT \"h\"",
        < 830 => $"CREATE APPLICATION a{Name()}",
        < 840 => $"SEARCH {OneOf(s_searches)}",
        < 880 => "CALL echo123",
        < 920 => $"MESSAGE {OneOf(s_people)} {Name()}",
        < 930 => $"CREATE GROUP g{Name()}",
        < 960 => $"{(char)('A' + _random.Next(26))}{Name()} {Name()}",
        < 985 => $"SET PROFILE MOOD_TEXT {Name()}",
        < 990 => "CHAT CREATE " + (_random.Next(2) == 0 ? "" : OneOf(s_people)),
        < 995 => $"SET USERSTATUS {(_random.Next(3) == 0 ? "OFFLINE" : "ONLINE")}",
        < 999 => $"PROTOCOL {_random.Next(1, 9).ToString(CultureInfo.InvariantCulture)}",
        _ => _random.Next(200) == 0 ? "CLEAR CHATHISTORY" : "CLEAR CALLHISTORY ALL",
    };

    private string OneOf(string[] of) => of[_random.Next(of.Length)];

    private string Name() => _random.Next(Names).ToString(CultureInfo.InvariantCulture);
}
