using Skype4Net.Emulator;

namespace Skype4Net.Tests.Emulator;

/// <summary>Contacts, authorization, status and mood, as docs/protocol/notifications.md#contacts-authorization-groups has them.</summary>
public abstract class ContactTranscripts : WireTranscripts
{
    protected ContactTranscripts(TestTransport transport)
        : base(transport)
    {
    }

    [SkippableFact]
    public void Adding_a_contact_who_accepts()
    {
        EmulatedClient cyra = _emulatorFixture.Network.LogIn("cyra22", "Cyra");

        Assert.Equal("#100 USER cyra22 BUDDYSTATUS 2", _emulatorFixture.App.Send("#100 SET USER cyra22 BUDDYSTATUS 2 Hello, Nora here"));
        Assert.Equal(
            ["#100 USER cyra22 BUDDYSTATUS 2", "USER cyra22 ISAUTHORIZED TRUE", "USER cyra22 ISBLOCKED FALSE", "USER cyra22 BUDDYSTATUS 2",
                "USER cyra22 FULLNAME Cyra", "USER cyra22 ONLINESTATUS OFFLINE"],
            _emulatorFixture.App.Receive().Where(l => !l.Contains("LASTONLINE")));

        cyra.Accept(_emulatorFixture.Nora);

        Assert.Equal(["USER cyra22 BUDDYSTATUS 3", "USER cyra22 FULLNAME Cyra", "USER cyra22 ONLINESTATUS ONLINE"], _emulatorFixture.App.Receive()
            .Where(l => !l.Contains("LASTONLINE")));
        Assert.Equal("USERS echo123, ben_o, ada.k, cyra22", _emulatorFixture.App.Send("SEARCH FRIENDS"));
    }

    [SkippableFact]
    public void A_telephone_as_a_contact_is_not_asked()
    {
        _emulatorFixture.Nora.AddContact("+3725550100");

        Assert.Contains("USER +3725550100 BUDDYSTATUS 3", _emulatorFixture.App.Receive());
        Assert.Throws<ArgumentException>(() => _emulatorFixture.Nora.AddContact("nobody.there"));
        Assert.Equal("USERS echo123, ben_o, ada.k, +3725550100", _emulatorFixture.App.Send("SEARCH FRIENDS"));
    }

    [SkippableFact]
    public void Being_added_and_accepting()
    {
        EmulatedClient dmitri = _emulatorFixture.Network.LogIn("dmitri.v", "Dmitri V");
        dmitri.SetProfile("COUNTRY", "ee Estonia");
        dmitri.SetStatus(UserStatus.Away);

        dmitri.AddContact(_emulatorFixture.Nora, "may I add you?");
        Assert.Equal(["USER dmitri.v RECEIVEDAUTHREQUEST may I add you?"], _emulatorFixture.App.Receive().Where(l => l.Contains("AUTH")));
        Assert.Equal("USERS dmitri.v", _emulatorFixture.App.Send("SEARCH USERSWAITINGMYAUTHORIZATION"));
        _emulatorFixture.App.Receive();

        _emulatorFixture.App.Send("#101 SET USER dmitri.v ISAUTHORIZED TRUE");

        string[] lines = _emulatorFixture.App.Receive();
        Assert.Equal("#101 USER dmitri.v ISAUTHORIZED TRUE", lines[0]);
        Assert.Equal("USER dmitri.v ISAUTHORIZED TRUE", lines[1]);
        Assert.Contains("USER dmitri.v RECEIVEDAUTHREQUEST ", lines);
        Assert.Contains("USER dmitri.v BUDDYSTATUS 3", lines);
        Assert.Contains("USER dmitri.v ONLINESTATUS AWAY", lines);
        Assert.Contains("USER dmitri.v COUNTRY ee Estonia", lines);
    }

    [SkippableFact]
    public void Declining_a_request()
    {
        _emulatorFixture.Network.LogIn("dmitri.v").AddContact(_emulatorFixture.Nora, "hi");
        _emulatorFixture.App.Receive();

        _emulatorFixture.App.Send("SET USER dmitri.v ISAUTHORIZED FALSE");

        Assert.Contains("USER dmitri.v RECEIVEDAUTHREQUEST ", _emulatorFixture.App.Lines);
        Assert.Equal("USERS ", _emulatorFixture.App.Send("SEARCH USERSWAITINGMYAUTHORIZATION"));
        Assert.Equal("USER dmitri.v BUDDYSTATUS 0", _emulatorFixture.App.Send("GET USER dmitri.v BUDDYSTATUS"));
    }

    [SkippableFact]
    public void Removing_a_contact_makes_him_see_us_offline()
    {
        var bens = _emulatorFixture.Open(_emulatorFixture.Ben).Attach();

        Assert.Equal("USER ben_o BUDDYSTATUS 1", _emulatorFixture.App.Send("SET USER ben_o BUDDYSTATUS 1"));

        Assert.Equal("USERS echo123, ada.k", _emulatorFixture.App.Send("SEARCH FRIENDS"));
        Assert.Contains("USER nora.lund BUDDYSTATUS 2", bens.Lines);
        Assert.Contains("USER nora.lund ONLINESTATUS OFFLINE", bens.Lines);
    }

    [SkippableFact]
    public void Blocking_takes_the_authorization_and_the_messages()
    {
        _emulatorFixture.App.Send("SET USER ben_o ISBLOCKED TRUE");
        Assert.Equal(["USER ben_o ISBLOCKED TRUE", "USER ben_o ISBLOCKED TRUE", "USER ben_o ISAUTHORIZED FALSE", "USER ben_o ISBLOCKED TRUE"],
            _emulatorFixture.App.Receive());

        _emulatorFixture.Ben.Say(_emulatorFixture.Nora, "are you there?");

        Assert.Empty(_emulatorFixture.App.Receive());
        Assert.Equal("ERROR 39 user blocked", _emulatorFixture.App.Send("MESSAGE ben_o hi"));
    }

    [SkippableFact]
    public void The_own_status_is_accepted_first_and_told_when_it_is_in_effect()
    {
        var bens = _emulatorFixture.Open(_emulatorFixture.Ben).Attach();

        _emulatorFixture.App.Send("#110 SET USERSTATUS AWAY");

        Assert.Equal(["#110 USERSTATUS AWAY", "USER nora.lund ONLINESTATUS AWAY", "USERSTATUS AWAY"], _emulatorFixture.App.Receive());
        Assert.Contains("USER nora.lund ONLINESTATUS AWAY", bens.Lines);
        Assert.Equal("ERROR 28 Unknown userstatus", _emulatorFixture.App.Send("SET USERSTATUS DANCING"));
    }

    [SkippableFact]
    public void Invisible_is_offline_to_others()
    {
        var bens = _emulatorFixture.Open(_emulatorFixture.Ben).Attach();

        _emulatorFixture.Nora.SetStatus(UserStatus.Invisible);

        Assert.Contains("USER nora.lund ONLINESTATUS OFFLINE", bens.Lines);
        Assert.Equal("USER nora.lund ONLINESTATUS INVISIBLE", _emulatorFixture.App.Send("GET USER nora.lund ONLINESTATUS"));
    }

    [SkippableFact]
    public void The_mood_is_told_to_the_own_programs_and_to_the_contacts()
    {
        var bens = _emulatorFixture.Open(_emulatorFixture.Ben).Attach();

        _emulatorFixture.App.Send("#111 SET PROFILE MOOD_TEXT on the train");

        Assert.Equal(
            ["#111 PROFILE MOOD_TEXT on the train", "PROFILE MOOD_TEXT on the train", "USER nora.lund MOOD_TEXT on the train",
                "PROFILE RICH_MOOD_TEXT on the train", "USER nora.lund RICH_MOOD_TEXT on the train"],
            _emulatorFixture.App.Receive());
        Assert.Contains("USER nora.lund MOOD_TEXT on the train", bens.Lines);
    }

    [SkippableFact]
    public void The_network_drops_and_returns()
    {
        _emulatorFixture.Nora.GoOffline();
        Assert.Equal(["CONNSTATUS OFFLINE", "USERSTATUS OFFLINE", "USER echo123 ONLINESTATUS OFFLINE", "USER ben_o ONLINESTATUS OFFLINE",
            "USER ada.k ONLINESTATUS OFFLINE"], _emulatorFixture.App.Receive());

        _emulatorFixture.Nora.GoOnline();

        string[] lines = [.. _emulatorFixture.App.Receive().Where(l => !l.Contains("LASTONLINE"))];
        Assert.Equal("CONNSTATUS CONNECTING", lines[0]);
        Assert.Equal(["CONNSTATUS ONLINE", "USERSTATUS ONLINE", "USER echo123 ONLINESTATUS ONLINE", "USER ben_o ONLINESTATUS ONLINE",
            "USER ada.k ONLINESTATUS ONLINE"], lines[^5..]);
    }

    [SkippableTheory]
    [InlineData("GET USER ben_o FULLNAME", "USER ben_o FULLNAME Ben Okoro")]
    [InlineData("get user BEN_O FullName", "user BEN_O FullName Ben Okoro")]
    [InlineData("GET USER nobody.here ONLINESTATUS", "USER nobody.here ONLINESTATUS UNKNOWN")]
    [InlineData("GET USER nobody.here FULLNAME", "USER nobody.here FULLNAME ")]
    [InlineData("GET USER", "ERROR 8 Invalid user handle")]
    [InlineData("GET USER a,b FULLNAME", "ERROR 8 Invalid user handle")]
    [InlineData("GET USER ben_o SHOESIZE", "ERROR 10 Invalid PROP")]
    [InlineData("GET SHOESIZE", "ERROR 7 GET: invalid WHAT")]
    [InlineData("GET", "ERROR 1 General syntax error")]
    [InlineData("SET SHOESIZE 5", "ERROR 18 SET: invalid WHAT")]
    [InlineData("", "ERROR 1 General syntax error")]
    [InlineData("DANCE", "ERROR 2 Unknown command")]
    [InlineData("SEARCH SHOES", "ERROR 3 Search: unknown WHAT")]
    [InlineData("SEARCH USERS", "ERROR 4 Empty target not allowed")]
    [InlineData("SEARCH FRIENDS ben", "ERROR 67 Target not allowed with SEARCH FRIENDS")]
    [InlineData("SEARCH CHATS x", "ERROR 107 Target not allowed with CHATS")]
    [InlineData("SET USER ben_o ISBLOCKED MAYBE", "ERROR 516 Invalid value given to ISAUTHORIZED/ISBLOCKED")]
    [InlineData("SET USER ben_o BUDDYSTATUS 7", "ERROR 518 Invalid status given for BUDDYSTATUS")]
    [InlineData("SET PROFILE PSTN_BALANCE 5", "ERROR 552 SET PROFILE: invalid property profile given")]
    [InlineData("SET PROFILE CALL_SEND_TO_VM TRUE", "ERROR 553 SET PROFILE CALL_SEND_TO_VM: no voicemail privledge, can't forward to voicemail")]
    [InlineData("GET PRIVILEGE FLYING", "ERROR 40 Unknown privilege")]
    [InlineData("GET USERSTATUS  ", "USERSTATUS ONLINE")]
    [InlineData("GET WINDOWSTATE ", "WINDOWSTATE NORMAL")]
    [InlineData("SET MUTE MAYBE", "ERROR 51 invalid parameter")]
    [InlineData("SET SILENT_MODE ON", "SILENT_MODE ON")]
    [InlineData("OPEN SESAME", "ERROR 69 Invalid open what")]
    [InlineData("ALTER", "ERROR 526 ALTER: no object type given")]
    [InlineData("ALTER MOON x", "ERROR 527 ALTER: unknown object type given")]
    [InlineData("SEARCH GROUPS MANY", "ERROR 561 SEARCH GROUPS: invalid target")]
    public void Commands_and_their_answers(string command, string reply) => Assert.Equal(reply, _emulatorFixture.App.Send(command));

    [SkippableFact]
    public void Protocols_1_to_3_know_no_country_codes()
    {
        _emulatorFixture.Ben.SetProfile("COUNTRY", "ee Estonia");
        var old = _emulatorFixture.Open(_emulatorFixture.Nora).Attach(protocol: 3);

        Assert.Equal("USER ben_o COUNTRY Estonia", old.Send("GET USER ben_o COUNTRY"));
        Assert.Equal("USER ben_o COUNTRY ee Estonia", _emulatorFixture.App.Send("GET USER ben_o COUNTRY"));
    }

    [SkippableFact]
    public void A_picture_is_saved_once()
    {
        string folder = Directory.CreateTempSubdirectory().FullName;
        string source = Path.Combine(folder, "me.jpg");
        File.WriteAllBytes(source, [0xFF, 0xD8, 1, 2, 0xFF, 0xD9]);
        string target = Path.Combine(folder, "ben.jpg");

        Assert.Equal($"ERROR 122 GET: unable to load avatar", _emulatorFixture.App.Send($"GET USER ben_o AVATAR 1 {target}"));
        Assert.Equal("ERROR 116 GET: invalid ID", _emulatorFixture.App.Send($"GET USER ben_o AVATAR 2 {target}"));
        Assert.Equal("ERROR 8 Invalid user handle", _emulatorFixture.App.Send($"GET USER b,e AVATAR 2 {target}"));
        _emulatorFixture.Open(_emulatorFixture.Ben).Attach().Send($"SET AVATAR 1 {source}");

        Assert.Equal($"USER ben_o AVATAR 1 {target}", _emulatorFixture.App.Send($"GET USER ben_o AVATAR 1 {target}"));
        Assert.Equal(File.ReadAllBytes(source), File.ReadAllBytes(target));
        Assert.Equal("ERROR 124 GET: destination file not empty", _emulatorFixture.App.Send($"GET USER ben_o AVATAR 1 {target}"));
        Assert.Equal("ERROR 116 GET: invalid ID", _emulatorFixture.App.Send($"GET USER ben_o AVATAR 2 {target}"));
        Assert.Equal("ERROR 121 GET: file path doesn't exist", _emulatorFixture.App.Send("GET USER ben_o AVATAR 1 /nowhere/at/all.jpg"));
        Directory.Delete(folder, recursive: true);
    }
}

public sealed class ContactTranscriptsInProcess() : ContactTranscripts(new InProcessTestTransport());

public sealed class ContactTranscriptsOverDBus() : ContactTranscripts(new DBusTestTransport());

public sealed class ContactTranscriptsOverTcp() : ContactTranscripts(new TcpTestTransport());

public sealed class ContactTranscriptsOverX11() : ContactTranscripts(new X11TestTransport());

public sealed class ContactTranscriptsOverMacOS() : ContactTranscripts(new MacOSTestTransport());
