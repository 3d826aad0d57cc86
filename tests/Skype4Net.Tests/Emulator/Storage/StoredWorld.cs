using Skype4Net.Emulator;
using Skype4Net.Emulator.Storage;

namespace Skype4Net.Tests.Emulator.Storage;

/// <summary>Nora, at whose client the program is, with Ben and Ada, in a world that is kept.</summary>
internal sealed class StoredWorld : IDisposable
{
    private readonly SkypeNetwork _network;

    /// <param name="store">Where it is kept.</param>
    /// <param name="signedIn">Who is signed in.</param>
    public StoredWorld(IRecordStore store, params string[] signedIn)
    {
        Clock = new ManualTimeProvider();
        _network = new SkypeNetwork(new SkypeNetworkOptions { Store = store, TimeProvider = Clock });
        foreach (string handle in signedIn.Length > 0 ? signedIn : ["nora", "ben", "ada"])
            _network.LogIn(handle);
        App = new InProcessApp(Nora);
        App.Attach();
    }

    public ManualTimeProvider Clock { get; }

    public EmulatedClient Nora => _network.Find("nora")!;

    public EmulatedClient Ben => _network.Find("ben")!;

    public EmulatedClient Ada => _network.Find("ada")!;

    public SkypeNetwork Network => _network;

    public RawApp App { get; }

    /// <summary>Makes the three contacts of each other.</summary>
    public StoredWorld Introduce()
    {
        _network.MakeContacts(Nora, Ben);
        _network.MakeContacts(Nora, Ada);
        App.Receive();
        return this;
    }

    /// <summary>All that the program can read of what is kept, a line each.</summary>
    public string[] ReadAll()
    {
        List<string> lines = [];
        foreach (string search in (string[])["FRIENDS", "CHATS", "MISSEDCHATMESSAGES", "CHATMESSAGES", "CALLS", "SMSS", "VOICEMAILS", "FILETRANSFERS",
            "GROUPS CUSTOM", "USERSWAITINGMYAUTHORIZATION"])
            lines.Add(Ask($"SEARCH {search}"));
        Read("CHAT", ListOf("SEARCH CHATS"), ["NAME", "TIMESTAMP", "ADDER", "STATUS", "POSTERS", "MEMBERS", "TOPIC", "TOPICXML", "CHATMESSAGES",
            "RECENTCHATMESSAGES", "FRIENDLYNAME", "BOOKMARKED", "MEMBEROBJECTS", "PASSWORDHINT", "GUIDELINES", "OPTIONS", "DESCRIPTION",
            "DIALOG_PARTNER", "ACTIVITY_TIMESTAMP", "TYPE", "MYSTATUS", "MYROLE", "BLOB", "APPLICANTS", "ALERTSTRING"]);
        Read("CHATMESSAGE", ListOf("SEARCH CHATMESSAGES"), ["TIMESTAMP", "FROM_HANDLE", "FROM_DISPNAME", "TYPE", "USERS", "LEAVEREASON", "CHATNAME",
            "BODY", "STATUS", "EDITED_BY", "EDITED_TIMESTAMP", "IS_EDITABLE", "OPTIONS", "ROLE", "GUID"]);
        Read("CALL", ListOf("SEARCH CALLS"), ["TIMESTAMP", "PARTNER_HANDLE", "TYPE", "STATUS", "FAILUREREASON", "DURATION", "SEEN", "RATE"]);
        Read("SMS", ListOf("SEARCH SMSS"), ["TYPE", "STATUS", "FAILUREREASON", "TIMESTAMP", "PRICE", "REPLY_TO_NUMBER", "TARGET_NUMBERS",
            "TARGET_STATUSES", "BODY", "IS_FAILED_UNSEEN"]);
        Read("VOICEMAIL", ListOf("SEARCH VOICEMAILS"), ["TYPE", "PARTNER_HANDLE", "STATUS", "TIMESTAMP", "DURATION", "FAILUREREASON"]);
        Read("FILETRANSFER", ListOf("SEARCH FILETRANSFERS"), ["TYPE", "STATUS", "FAILUREREASON", "PARTNER_HANDLE", "STARTTIME", "FINISHTIME",
            "FILEPATH", "FILENAME", "FILESIZE", "BYTESTRANSFERRED"]);
        Read("GROUP", ListOf("SEARCH GROUPS CUSTOM"), ["DISPLAYNAME", "USERS", "NROFUSERS", "TYPE", "CUSTOM_GROUP_ID", "VISIBLE", "EXPANDED"]);
        Read("USER", ["ben", "ada"], ["BUDDYSTATUS", "ISAUTHORIZED", "ISBLOCKED", "DISPLAYNAME", "SPEEDDIAL", "FULLNAME", "MOOD_TEXT"]);
        Read("PROFILE", [""], ["FULLNAME", "MOOD_TEXT", "PSTN_BALANCE", "PSTN_BALANCE_CURRENCY"]);
        foreach (string setting in (string[])["UI_LANGUAGE", "WALLPAPER", "AUDIO_IN", "AUTOAWAY", "SILENT_MODE"])
            lines.Add(Ask($"GET {setting}"));
        lines.Add(Ask("GET RINGTONE 1"));
        lines.Add(Ask("GET PRIVILEGE VOICEMAIL"));
        lines.Add(Ask("GET AVATAR 1"));
        return [.. lines];

        void Read(string kind, string[] ids, string[] properties)
            => lines.AddRange(ids.SelectMany(id => properties.Select(property => Ask($"GET {kind} {id} {property}".Replace("  ", " ")))));
    }

    public string Ask(string command) => App.Send(command) ?? throw new InvalidOperationException($"{command} has no reply.");

    /// <summary>The objects that a search finds.</summary>
    public string[] ListOf(string search)
    {
        string reply = Ask(search);
        int blank = reply.IndexOf(' ', StringComparison.Ordinal);
        return blank < 0 ? [] : reply[(blank + 1)..].Split(", ", StringSplitOptions.RemoveEmptyEntries);
    }

    /// <summary>The number of the only message with this text.</summary>
    public string NumberOf(string body)
        => Assert.Single(ListOf("SEARCH CHATMESSAGES"), id => Ask($"GET CHATMESSAGE {id} BODY") == $"CHATMESSAGE {id} BODY {body}");

    public void Dispose()
    {
        App.Dispose();
        _network.DisposeAsync().AsTask().GetAwaiter().GetResult();
    }
}
