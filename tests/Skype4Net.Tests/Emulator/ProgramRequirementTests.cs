using Skype4Net.Emulator;
using Skype4Net.Emulator.Sessions;

namespace Skype4Net.Tests.Emulator;

/// <summary>What programs of that time rely on, one by one: docs/protocol/server-requirements.md from ids at any time on.</summary>
public sealed class ProgramRequirementTests : IDisposable
{
    private readonly EmulatorFixture _emulatorFixture = new(new InProcessTestTransport());

    public void Dispose() => _emulatorFixture.Dispose();

    // docs/protocol/server-requirements.md#ids-at-any-time
    [Fact]
    public void Ids_are_accepted_before_PROTOCOL_and_on_NAME()
    {
        var app = _emulatorFixture.Open(_emulatorFixture.Nora);

        Assert.Equal("#0 OK", app.Send("#0 NAME Skype4Py"));
        Assert.Equal("#0 PROTOCOL 5", app.Send("#0 PROTOCOL 5"));
    }

    // docs/protocol/server-requirements.md#status-lines-without-being-asked
    [Fact]
    public void The_status_lines_come_unasked_and_only_after_PROTOCOL()
    {
        var app = _emulatorFixture.Open(_emulatorFixture.Nora);
        app.Send("NAME recorder");
        Assert.Equal(["OK"], app.Receive());

        app.Send("PROTOCOL 5");

        Assert.Equal(["PROTOCOL 5", "CONNSTATUS ONLINE", "CURRENTUSERHANDLE nora.lund", "USERSTATUS ONLINE"], app.Receive());
    }

    // docs/protocol/server-requirements.md#an-answer-within-two-seconds
    [Fact]
    public void PING_is_answered_at_once_also_before_permission()
    {
        _emulatorFixture.Nora.Permissions = PermissionPolicy.Ask;
        var app = _emulatorFixture.Open(_emulatorFixture.Nora);
        app.Send("NAME slow");

        Assert.NotNull(app.Send("PING"));
    }

    // docs/protocol/server-requirements.md#empty-lists-and-values
    [Theory]
    [InlineData("SEARCH FRIENDS x", "SEARCH USERSWAITINGMYAUTHORIZATION", "USERS ")]
    [InlineData("PING", "SEARCH GROUPS CUSTOM", "GROUPS ")]
    [InlineData("PING", "SEARCH CHATS", "CHATS ")]
    [InlineData("PING", "SEARCH MISSEDCHATMESSAGES", "CHATMESSAGES ")]
    [InlineData("PING", "SEARCH VOICEMAILS", "VOICEMAILS ")]
    [InlineData("PING", "SEARCH FILETRANSFERS", "FILETRANSFERS ")]
    public void An_empty_list_keeps_its_blank(string before, string command, string reply)
    {
        _emulatorFixture.App.Send(before);
        Assert.Equal(reply, _emulatorFixture.App.Send(command));
    }

    // docs/protocol/server-requirements.md#the-words-of-a-command-come-back-as-they-were
    [Fact]
    public void The_words_of_a_GET_come_back_in_their_own_spelling()
        => Assert.StartsWith("User Ben_O OnlineStatus ", _emulatorFixture.App.Send("GET User Ben_O OnlineStatus"));

    // docs/protocol/server-requirements.md#separators-of-lists
    [Fact]
    public void Lists_are_divided_by_comma_and_blank() => Assert.Equal("USERS echo123, ben_o, ada.k", _emulatorFixture.App.Send("SEARCH FRIENDS"));

    // docs/protocol/server-requirements.md#notifications-have-three-words
    [Fact]
    public void A_notification_of_an_empty_value_keeps_its_blank()
    {
        _emulatorFixture.Ben.SetMood("x");
        _emulatorFixture.Ben.SetMood("");

        Assert.Contains("USER ben_o MOOD_TEXT ", _emulatorFixture.App.Receive());
    }

    // docs/protocol/server-requirements.md#set-is-notified-to-all
    [Fact]
    public void After_SET_the_same_line_comes_as_a_notification()
    {
        _emulatorFixture.App.Send("SET PROFILE MOOD_TEXT hi");
        Assert.Equal(2, _emulatorFixture.App.Receive().Count(l => l == "PROFILE MOOD_TEXT hi"));
    }

    // docs/protocol/server-requirements.md#what-a-command-causes-is-not-lost
    [Fact]
    public void Notifications_that_a_command_causes_are_not_lost()
    {
        string chat = _emulatorFixture.App.Send("CHAT CREATE ben_o, ada.k")!.Split(' ')[1];
        _emulatorFixture.App.Receive();

        _emulatorFixture.App.Send($"#13 ALTER CHAT {chat} SETOPTIONS 1");

        string[] lines = _emulatorFixture.App.Receive();
        Assert.Contains("#13 ALTER CHAT SETOPTIONS", lines);
        Assert.Contains($"CHAT {chat} OPTIONS 1", lines);
    }

    // docs/protocol/server-requirements.md#alter-chat-leaves-the-name-out-of-its-reply
    [Fact]
    public void ALTER_CHAT_is_answered_without_the_name()
    {
        string chat = _emulatorFixture.App.Send("CHAT CREATE ben_o, ada.k")!.Split(' ')[1];
        Assert.Equal("ALTER CHAT SETTOPIC", _emulatorFixture.App.Send($"ALTER CHAT {chat} SETTOPIC x"));
    }

    // docs/protocol/server-requirements.md#an-answer-within-two-seconds
    [Fact]
    public void A_command_sent_twice_is_answered_twice()
    {
        Assert.Equal("#1 PONG", _emulatorFixture.App.Send("#1 PING"));
        Assert.Equal("#1 PONG", _emulatorFixture.App.Send("#1 PING"));
    }

    // docs/protocol/server-requirements.md#silent-mode-without-a-second-question
    [Fact]
    public void Silent_mode_is_granted() => Assert.Equal("SILENT_MODE ON", _emulatorFixture.App.Send("SET SILENT_MODE ON"));

    // docs/protocol/server-requirements.md#floods-of-commands
    [Fact]
    public void Ten_thousand_commands_are_answered_in_order()
    {
        for (int i = 0; i < 10_000; i++)
            Assert.Equal($"#{i} USER ben_o FULLNAME Ben Okoro", _emulatorFixture.App.Send($"#{i} GET USER ben_o FULLNAME"));
    }

    // docs/protocol/server-requirements.md#missed-messages-from-version-3-on
    [Fact]
    public void Missed_messages_are_chat_messages_from_version_3_on()
    {
        Assert.Equal("CHATMESSAGES ", _emulatorFixture.App.Send("SEARCH MISSEDMESSAGES"));
        Assert.Equal("MESSAGES ", _emulatorFixture.Open(_emulatorFixture.Nora).Attach(protocol: 2).Send("SEARCH MISSEDMESSAGES"));
    }

    // docs/protocol/server-requirements.md#blanks-at-the-end-of-a-command
    [Fact]
    public void Blanks_at_the_end_of_a_command_are_tolerated()
    {
        Assert.Equal("WINDOWSTATE NORMAL", _emulatorFixture.App.Send("GET WINDOWSTATE "));
        Assert.Equal("CURRENTUSERHANDLE nora.lund", _emulatorFixture.App.Send("GET CURRENTUSERHANDLE "));
    }
}
