namespace Skype4Net.Tests.Emulator;

/// <summary>Applications, groups, the window, menu items and settings, as docs/protocol/notifications.md has them.</summary>
public abstract class ClientTranscripts(TestTransport transport) : WireTranscripts(transport)
{
    // docs/protocol/notifications.md#the-side-that-connects
    [SkippableFact]
    public void Two_programs_exchange_data()
    {
        var adas = _emulatorFixture.Open(_emulatorFixture.Ada).Attach();
        Assert.Equal("#4 CREATE APPLICATION chessboard", adas.Send("#4 CREATE APPLICATION chessboard"));
        Assert.Equal("#90 CREATE APPLICATION chessboard", App.Send("#90 CREATE APPLICATION chessboard"));
        App.Receive();
        adas.Receive();

        App.Send("#91 ALTER APPLICATION chessboard CONNECT ada.k");
        Assert.Equal(
            ["#91 ALTER APPLICATION chessboard CONNECT ada.k", "APPLICATION chessboard CONNECTING ada.k", "APPLICATION chessboard CONNECTING ",
                "APPLICATION chessboard STREAMS ada.k:1"],
            App.Receive());
        Assert.Equal("#92 ALTER APPLICATION chessboard WRITE ada.k:1", App.Send("#92 ALTER APPLICATION chessboard WRITE ada.k:1 e2e4"));
        Assert.Equal(["#92 ALTER APPLICATION chessboard WRITE ada.k:1", "APPLICATION chessboard SENDING ada.k:1=4",
            "APPLICATION chessboard SENDING "], App.Receive());
        App.Send("#93 ALTER APPLICATION chessboard DATAGRAM ada.k:1 tick");
        Assert.Equal("#5 ALTER APPLICATION chessboard READ nora.lund:1 e2e4", adas.Send("#5 ALTER APPLICATION chessboard READ nora.lund:1"));
        App.Send("#94 ALTER APPLICATION chessboard DISCONNECT ada.k:1");

        Assert.Equal(
            [
                "APPLICATION chessboard STREAMS nora.lund:1", "APPLICATION chessboard RECEIVED nora.lund:1=4",
                    "APPLICATION chessboard DATAGRAM nora.lund:1 tick",
                "#5 ALTER APPLICATION chessboard READ nora.lund:1 e2e4", "APPLICATION chessboard RECEIVED ", "APPLICATION chessboard STREAMS ",
            ],
            adas.Receive());
        Assert.Contains("APPLICATION chessboard STREAMS ", App.Receive());
    }

    // docs/protocol/notifications.md#the-side-that-connects
    [SkippableFact]
    public void Connecting_to_nobody_limits_of_data_and_applications_of_another_program()
    {
        App.Send("CREATE APPLICATION chessboard");
        App.Receive();
        App.Send("ALTER APPLICATION chessboard CONNECT ada.k");
        Assert.Equal(["APPLICATION chessboard CONNECTING ada.k", "APPLICATION chessboard CONNECTING "], App.Receive()[1..]);
        var adas = _emulatorFixture.Open(_emulatorFixture.Ada).Attach();
        adas.Send("CREATE APPLICATION chessboard");
        App.Send("ALTER APPLICATION chessboard CONNECT ada.k");
        Assert.Equal("ALTER APPLICATION chessboard WRITE ada.k:1", App.Send($"ALTER APPLICATION chessboard WRITE ada.k:1 {new string('x', 65_535)}"));
        Assert.Equal("ERROR 541 APPLICATION: operation failed", App.Send($"ALTER APPLICATION chessboard WRITE ada.k:1 {new string('x', 65_536)}"));
        Assert.Equal("ALTER APPLICATION chessboard DATAGRAM ada.k:1",
            App.Send($"ALTER APPLICATION chessboard DATAGRAM ada.k:1 {new string('x', 1_400)}"));
        Assert.Equal("ERROR 541 APPLICATION: operation failed", App.Send($"ALTER APPLICATION chessboard DATAGRAM ada.k:1 {new string('x', 1_401)}"));
        Assert.Equal($"CREATE APPLICATION {new string('a', 32)}", App.Send($"CREATE APPLICATION {new string('a', 32)}"));
        Assert.Equal("ERROR 540 CREATE APPLICATION: missing or invalid name", App.Send($"CREATE APPLICATION {new string('a', 33)}"));

        var other = _emulatorFixture.Open(_emulatorFixture.Nora).Attach();
        Assert.Equal("ERROR 541 APPLICATION: operation failed", other.Send("DELETE APPLICATION chessboard"));
        Assert.Equal("ERROR 541 APPLICATION: operation failed", other.Send("ALTER APPLICATION chessboard CONNECT ada.k"));
        Assert.Equal("ERROR 541 APPLICATION: operation failed", App.Send("CREATE APPLICATION chessboard"));

        // A program that leaves takes its applications along.
        App.Dispose();
        Assert.Contains("APPLICATION chessboard STREAMS ", Until(adas, l => l == "APPLICATION chessboard STREAMS "));
    }

    [SkippableTheory]
    [InlineData("GET APPLICATION", "ERROR 543 GET APPLICATION: missing or invalid application name")]
    [InlineData("GET APPLICATION mine NOTHING", "ERROR 544 GET APPLICATION: missing or invalid property name")]
    [InlineData("DELETE APPLICATION", "ERROR 542 DELETE APPLICATION: missing or invalid application name")]
    [InlineData("ALTER APPLICATION mine DANCE", "ERROR 545 ALTER APPLICATION: missing or invalid action")]
    [InlineData("ALTER APPLICATION mine CONNECT two,words!", "ERROR 547 ALTER APPLICATION CONNECT: Invalid user handle")]
    [InlineData("ALTER APPLICATION mine DISCONNECT x:1", "ERROR 548 ALTER APPLICATION DISCONNECT: Invalid stream identifier")]
    [InlineData("ALTER APPLICATION mine WRITE x:1 a", "ERROR 549 ALTER APPLICATION WRITE: missing or invalid stream identifier")]
    [InlineData("ALTER APPLICATION mine READ x:1", "ERROR 550 ALTER APPLICATION READ: missing or invalid stream identifier")]
    [InlineData("ALTER APPLICATION mine DATAGRAM x:1 a", "ERROR 551 ALTER APPLICATION DATAGRAM: missing or invalid stream identifier")]
    [InlineData("SEARCH GROUPS SOME", "ERROR 561 SEARCH GROUPS: invalid target")]
    [InlineData("GET GROUP x TYPE", "ERROR 562 SEARCH GROUPS: Invalid group id")]
    [InlineData("GET GROUP 99999 TYPE", "ERROR 563 Invalid group object")]
    [InlineData("CREATE", "ERROR 536 CREATE: no object type given")]
    [InlineData("CREATE NOTHING", "ERROR 537 CREATE: Unknown object type given")]
    [InlineData("DELETE", "ERROR 538 DELETE: no object type given")]
    [InlineData("DELETE NOTHING", "ERROR 539 DELETE: unknown object type given")]
    [InlineData("ALTER", "ERROR 526 ALTER: no object type given")]
    [InlineData("ALTER NOTHING", "ERROR 527 ALTER: unknown object type given")]
    [InlineData("CLEAR", "ERROR 520 CLEAR needs a target")]
    [InlineData("CLEAR NOTHING", "ERROR 521 Invalid/unknown CLEAR target")]
    [InlineData("CLEAR CHATHISTORY x", "ERROR 522 CLEAR CHATHISTORY takes no arguments")]
    [InlineData("OPEN NOTHING", "ERROR 69 Invalid open what")]
    [InlineData("OPEN USERINFO two,words!", "ERROR 70 Invalid handle")]
    [InlineData("BTN_PRESSED ANY", "ERROR 74 Invalid key")]
    [InlineData("CLOSE NOTHING", "ERROR 113 Close: invalid WHAT")]
    [InlineData("SET MUTE MAYBE", "ERROR 51 invalid parameter")]
    [InlineData("SET AUTOAWAY MAYBE", "ERROR 53 invalid value")]
    [InlineData("GET AEC x", "ERROR 569 GET AEC: target not allowed")]
    [InlineData("SET AEC MAYBE", "ERROR 570 SET AEC: invalid value")]
    [InlineData("GET AGC x", "ERROR 571 GET AGC: target not allowed")]
    [InlineData("SET AGC MAYBE", "ERROR 572 SET AGC: invalid value")]
    [InlineData("GET PRIVILEGE NOTHING", "ERROR 40 Unknown privilege")]
    [InlineData("GET RINGTONE 2", "ERROR 115 Invalid ringtone")]
    [InlineData("SET RINGTONE 1 /no/such.wav", "ERROR 111 File not found")]
    [InlineData("SET WALLPAPER /no/such.png", "ERROR 111 File not found")]
    [InlineData("SET MENU_ITEM nothing CAPTION x", "ERROR 18 SET: invalid WHAT")]
    [InlineData("CREATE MENU_ITEM a CONTEXT nowhere CAPTION x", "ERROR 537 CREATE: Unknown object type given")]
    [InlineData("CREATE MENU_ITEM a CONTEXT chat CAPTION x CONTACT_TYPE_FILTER skype", "ERROR 537 CREATE: Unknown object type given")]
    public void Wrong_commands_and_their_errors(string command, string reply)
    {
        App.Send("CREATE APPLICATION mine");

        Assert.Equal(reply, App.Send(command));
    }

    // docs/protocol/notifications.md#groups-of-contacts
    [SkippableFact]
    public void A_group_is_created_filled_renamed_and_deleted()
    {
        Assert.Equal("#102 CREATE GROUP Climbers", App.Send("#102 CREATE GROUP Climbers"));
        string[] lines = App.Receive();
        string id = lines[1].Split(' ')[1];
        Assert.Equal(
            [
                "#102 CREATE GROUP Climbers", $"GROUP {id} TYPE CUSTOM_GROUP", $"GROUP {id} CUSTOM_GROUP_ID 1", $"GROUP {id} DISPLAYNAME Climbers",
                    $"GROUP {id} NROFUSERS 0",
                $"GROUP {id} NROFUSERS_ONLINE 0", $"GROUP {id} VISIBLE TRUE", $"GROUP {id} EXPANDED TRUE",
            ],
            lines);
        App.Send($"#103 ALTER GROUP {id} ADDUSER ben_o");
        Assert.Equal([$"#103 ALTER GROUP {id} ADDUSER ben_o", $"GROUP {id} NROFUSERS 1", $"GROUP {id} NROFUSERS_ONLINE 1"], App.Receive());
        App.Send($"#104 SET GROUP {id} DISPLAYNAME Boulder crew");
        Assert.Equal([$"#104 GROUP {id} DISPLAYNAME Boulder crew", $"GROUP {id} DISPLAYNAME Boulder crew"], App.Receive());
        _emulatorFixture.Ben.GoOffline();
        Assert.Contains($"GROUP {id} NROFUSERS_ONLINE 0", App.Receive());
        App.Send($"#105 DELETE GROUP {id}");
        Assert.Equal([$"#105 DELETE GROUP {id}", $"DELETED GROUP {id}"], App.Receive());
    }

    // docs/protocol/notifications.md#groups-of-contacts
    [SkippableFact]
    public void Hardwired_groups_are_recounted()
    {
        string[] ids = App.Send("SEARCH GROUPS HARDWIRED")![7..].Split(", ");
        string online = ids.Single(i => App.Send($"GET GROUP {i} TYPE") == $"GROUP {i} TYPE ONLINE_FRIENDS");
        Assert.Equal($"GROUP {online} USERS echo123, ben_o, ada.k", App.Send($"GET GROUP {online} USERS"));
        App.Receive();

        _emulatorFixture.Ben.GoOffline();

        Assert.Contains($"GROUP {online} NROFUSERS 2", App.Receive());
        Assert.Equal("ERROR 563 Invalid group object", App.Send($"DELETE GROUP {online}"));
        Assert.Equal("ERROR 564 Invalid group property given", App.Send($"GET GROUP {online} NOTHING"));
    }

    [SkippableFact]
    public void Two_programs_may_use_the_same_id_and_the_one_that_came_first_is_clicked()
    {
        RawApp other = _emulatorFixture.Open(_emulatorFixture.Nora).Attach();
        App.Send("CREATE MENU_ITEM tidy CONTEXT tools CAPTION First");
        other.Send("CREATE MENU_ITEM tidy CONTEXT tools CAPTION Second");
        App.Receive();
        other.Receive();

        _emulatorFixture.Nora.ClickMenuItem("tidy");

        Assert.Equal("First", _emulatorFixture.Nora.MenuItems["tidy"]);
        Assert.Equal(["MENU_ITEM tidy CLICKED CONTEXT TOOLS"], App.Receive());
        Assert.Empty(other.Receive());
    }

    // docs/protocol/notifications.md#events-menu-items-silent-mode-and-the-window
    [SkippableFact]
    public void Menu_items_events_silent_mode_and_window()
    {
        Assert.Equal("#130 MENU_ITEM tidy1 CREATED",
            App.Send("#130 CREATE MENU_ITEM tidy1 CONTEXT contact CAPTION \"Tidy up\" ENABLED true ENABLE_MULTIPLE_CONTACTS true"));
        Assert.Equal("MENU_ITEM tidy4 CREATED", App.Send("CREATE MENU_ITEM tidy4 CONTEXT tools CAPTION Tidy HINT \"a \"\"b\"\"\""));
        Assert.Equal("#131 EVENT tidyev CREATED", App.Send("#131 CREATE EVENT tidyev CAPTION \"Tidy Tools\" HINT \"new rules available\""));
        Assert.Equal("MENU_ITEM tidy1 CAPTION \"Tidy all\"", App.Send("SET MENU_ITEM tidy1 CAPTION \"Tidy all\""));
        Assert.Equal("#132 SILENT_MODE ON", App.Send("#132 SET SILENT_MODE ON"));
        Assert.Equal("#133 WINDOWSTATE HIDDEN", App.Send("#133 SET WINDOWSTATE HIDDEN"));
        App.Receive();

        _emulatorFixture.Nora.ClickMenuItem("tidy1", "", _emulatorFixture.Ada, _emulatorFixture.Ben);
        _emulatorFixture.Nora.ClickMenuItem("tidy4");
        _emulatorFixture.Nora.ClickEvent("tidyev");
        _emulatorFixture.Nora.SelectContacts(_emulatorFixture.Ada);
        _emulatorFixture.Nora.SelectContacts();
        _emulatorFixture.Nora.SetWindowState(WindowState.Normal);

        Assert.Equal(
            [
                "MENU_ITEM tidy1 CLICKED ada.k, ben_o CONTEXT CONTACT", "MENU_ITEM tidy4 CLICKED CONTEXT TOOLS", "EVENT tidyev CLICKED",
                    "CONTACTS FOCUSED ada.k", "CONTACTS FOCUSED ",
                "WINDOWSTATE NORMAL", "SILENT_MODE OFF",
            ],
            App.Receive());
        Assert.Equal("CONTACTS FOCUSED ", App.Send("GET CONTACTS_FOCUSED"));
        Assert.Equal("CLEAR CHATHISTORY", App.Send("#134 CLEAR CHATHISTORY")![5..]);
        Assert.Contains("IMHISTORYCHANGED", App.Receive());
    }

    // docs/protocol/notifications.md#a-search-lets-other-lines-pass
    [SkippableFact]
    public void A_search_lets_other_lines_pass_and_an_empty_list_keeps_its_blank()
    {
        Assert.Equal("#120 USERS nora.lund", App.Send("#120 SEARCH USERS lund"));
        Assert.Equal("#121 CHATMESSAGES ", App.Send("#121 SEARCH MISSEDCHATMESSAGES"));
        Assert.Equal("SMSS ", App.Send("SEARCH SMSS"));
        Assert.Equal("RINGTONE 1 STATUS ON", App.Send("GET RINGTONE 1 STATUS"));
        Assert.Equal("PREDICTIVE_DIALER_COUNTRY us", App.Send("GET PREDICTIVE_DIALER_COUNTRY"));
    }

    private static string[] Until(RawApp app, Predicate<string> fits)
    {
        // The other program's end travels by itself; each round trip gives it a turn.
        var lines = new List<string>();
        for (int i = 0; i < 10_000 && !lines.Exists(fits); i++)
            lines.AddRange(app.Receive());
        return [.. lines];
    }
}

public sealed class ClientTranscriptsInProcess() : ClientTranscripts(new InProcessTestTransport());

public sealed class ClientTranscriptsOverDBus() : ClientTranscripts(new DBusTestTransport());

public sealed class ClientTranscriptsOverTcp() : ClientTranscripts(new TcpTestTransport());

public sealed class ClientTranscriptsOverX11() : ClientTranscripts(new X11TestTransport());

public sealed class ClientTranscriptsOverMacOS() : ClientTranscripts(new MacOSTestTransport());
