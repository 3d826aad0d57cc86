using Skype4Net.Emulator;
using Skype4Net.Emulator.Storage;

namespace Skype4Net.Tests.Emulator.Storage;

/// <summary>What a client and its world have again after their process has ended: the same numbers, names and states, and nothing twice.</summary>
public class RestartTests
{
    private readonly KillableStore _store = new();

    [Fact]
    public void Everything_reads_the_same_after_a_restart()
    {
        string[] before;
        using (StoredWorld world = new StoredWorld(_store).Introduce())
        {
            world.Ben.Say(world.Nora, "hello");
            ChatEntry edited = world.Ben.Say(world.Nora, "helo again");
            world.Ben.Edit(edited, "hello again");
            world.App.Send("MESSAGE ben what a lovely day");
            world.Ask($"SET CHATMESSAGE {world.NumberOf("hello")} SEEN");
            world.App.Send("CHAT CREATE ben, ada");
            string chat = world.ListOf("SEARCH CHATS")[0];
            world.Ask($"ALTER CHAT {chat} SETTOPIC three of us");
            world.Ask($"CHATMESSAGE {chat} to you both");
            world.Ask($"ALTER CHAT {chat} BOOKMARK");
            world.Ask($"ALTER CHAT {chat} SETPASSWORD word a hint");
            before = world.ReadAll();
        }

        using var again = new StoredWorld(_store);
        Assert.Equal(before, again.ReadAll());
    }

    [Fact]
    public void Calls_mail_files_groups_and_settings_read_the_same_after_a_restart()
    {
        string[] before;
        byte[]? sound;
        using var folder = new TemporaryFolder();
        string file = folder.Write("notes.txt", [1, 2, 3]);
        using (StoredWorld world = new StoredWorld(_store).Introduce())
        {
            world.Ask("SET USER ben DISPLAYNAME Benny");
            world.Ask("SET USER ada SPEEDDIAL 7");
            world.App.Send("CREATE GROUP the team");
            string group = world.ListOf("SEARCH GROUPS CUSTOM")[0];
            world.Ask($"ALTER GROUP {group} ADDUSER ben");
            world.Ask("SET UI_LANGUAGE de");
            world.Ask("SET RINGTONE 1 /tmp/tone.wav");
            world.Nora.SetCredit(5m);
            world.Nora.SetPrivilege(Privilege.Voicemail);
            world.App.Send("CREATE SMS OUTGOING +37255555555");
            string sms = world.ListOf("SEARCH SMSS")[0];
            world.Ask($"SET SMS {sms} BODY by telephone");
            world.Ask($"ALTER SMS {sms} SEND");
            world.Ben.Call(world.Nora).HangUp();
            world.Nora.RecordGreeting(new byte[32_000]);
            EmulatedFile offered = world.Ben.SendFile(world.Nora, file);
            world.Ben.Files[0].Cancel();
            Assert.NotNull(offered);
            before = world.ReadAll();
            sound = GreetingOf(world);
        }

        using var again = new StoredWorld(_store);
        Assert.Equal(before, again.ReadAll());
        Assert.Equal(32_000, sound!.Length);
        Assert.Equal(sound, GreetingOf(again));
        Assert.Contains(before, line => line.EndsWith(" BODY by telephone", StringComparison.Ordinal));
        Assert.Contains(before, line => line.EndsWith(" STATUS MISSED", StringComparison.Ordinal));
        Assert.Contains("USER ada SPEEDDIAL 7", before);

        static byte[]? GreetingOf(StoredWorld world) => world.Nora.Executor.Run(() => world.Nora.Modules.Voicemails.Greeting.Sound.ToArray());
    }

    [Fact]
    public void A_message_for_somebody_who_is_away_waits_for_the_next_start()
    {
        using (StoredWorld world = new StoredWorld(_store).Introduce())
        {
            world.Ben.Quit();
            world.App.Send("MESSAGE ben are you there");
        }

        using var again = new StoredWorld(_store);
        ChatEntry message = Assert.Single(again.Ben.GetMessages(again.Nora));
        Assert.Equal("are you there", message.Text);
    }

    [Fact]
    public void What_was_written_without_a_network_goes_out_after_the_restart()
    {
        using (StoredWorld world = new StoredWorld(_store).Introduce())
        {
            world.Nora.GoOffline();
            world.App.Send("MESSAGE ben later");
            world.Ask("SET PROFILE MOOD_TEXT away");
            world.Ask("SET USER ada BUDDYSTATUS 1");
        }

        using var again = new StoredWorld(_store);
        Assert.Equal("later", Assert.Single(again.Ben.GetMessages(again.Nora)).Text);
        Assert.Equal($"CHATMESSAGE {again.NumberOf("later")} STATUS SENT", again.Ask($"GET CHATMESSAGE {again.NumberOf("later")} STATUS"));
        Assert.Equal("USER ben BUDDYSTATUS 3", again.Ask("GET USER ben BUDDYSTATUS"));
        Assert.Equal("USER ada BUDDYSTATUS 1", again.Ask("GET USER ada BUDDYSTATUS"));
        Assert.Equal("PROFILE MOOD_TEXT away", again.Ask("GET PROFILE MOOD_TEXT"));
    }

    [Fact]
    public void A_text_that_no_file_can_hold_stops_nothing()
    {
        using (StoredWorld world = new StoredWorld(_store).Introduce())
        {
            world.Ben.Say(world.Nora, "odd \uD800 text");
            world.Ben.Say(world.Nora, "next");
            Assert.True(world.Nora.IsRunning);
        }

        using var again = new StoredWorld(_store);
        Assert.Equal(["odd \uFFFD text", "next"], again.Nora.GetMessages(again.Ben).Select(m => m.Text));
    }

    [Fact]
    public void A_room_goes_on_after_a_fresh_installation_and_a_restart()
    {
        using (StoredWorld world = new StoredWorld(_store).Introduce())
        {
            world.Ben.SetTopic(world.Ben.CreateChat(world.Nora, world.Ada), "three");
            world.Nora.Quit();
            world.Nora.Reinstall();
        }

        using var again = new StoredWorld(_store);
        var chat = new EmulatedChat(Assert.Single(again.Ben.View.Chats).Name);
        again.Ben.Say(chat, "to all");
        Assert.Equal("to all", Assert.Single(again.Nora.GetMessages(chat)).Text);
    }

    [Fact]
    public void Numbers_go_on_where_they_ended()
    {
        long last;
        using (StoredWorld world = new StoredWorld(_store).Introduce())
        {
            world.Ben.Say(world.Nora, "one");
            last = long.Parse(world.NumberOf("one"));
        }

        using var again = new StoredWorld(_store);
        again.Ben.Say(again.Nora, "two");
        Assert.True(long.Parse(again.NumberOf("two")) > last);
    }

    [Fact]
    public void A_password_holds_after_a_restart()
    {
        using (new StoredWorld(_store))
        {
        }

        using (var network = new StoredWorld(_store))
            network.Network.AddAccount("kim", "Kim K.", "secret");
        using var again = new StoredWorld(_store);
        Assert.Throws<Skype4Net.Emulator.Network.NetworkLoginException>(() => again.Network.LogIn("kim", password: "wrong"));
        Assert.Equal("kim", again.Network.LogIn("kim", password: "secret").Handle);
        Assert.DoesNotContain(
            _store.Load("network"), r => System.Text.Encoding.UTF8.GetString(r.Value.Span).Contains("secret", StringComparison.Ordinal));
    }

    [Fact]
    public void A_program_that_was_let_in_for_good_is_let_in_after_a_restart()
    {
        using (var world = new StoredWorld(_store))
        {
            world.Nora.Permissions = PermissionPolicy.Ask;
            using IDisposable asked = world.Nora.PermissionRequests.Subscribe(new Answering(request => request.Allow(remember: true)));
            using var app = new InProcessApp(world.Nora);
            Assert.Equal("OK", app.Send("NAME other"));
        }

        using var again = new StoredWorld(_store);
        again.Nora.Permissions = PermissionPolicy.Refuse;
        using var known = new InProcessApp(again.Nora);
        Assert.Equal("OK", known.Send("NAME other"));
    }

    [Theory]
    [InlineData("chat", "no chat", "this is no JSON", "The record \"chat no chat\" of client nora cannot be read: ")]
    [InlineData("member", "1", """{"Id":1,"Chat":"no chat","Who":"ben","Role":"User","IsActive":true}""",
        "The records of client nora do not fit together: ")]
    public void A_record_that_cannot_be_used_is_said(string kind, string key, string value, string error)
    {
        _store.Write("client nora", [new RecordChange(kind, key, System.Text.Encoding.UTF8.GetBytes(value))]);

        RecordStoreException thrown = Assert.Throws<RecordStoreException>(() => new StoredWorld(_store));

        Assert.StartsWith(error, thrown.Message);
        Assert.EndsWith("Start from a copy of the store, or with another one.", thrown.Message);
    }

    [Fact]
    public void A_fresh_installation_has_forgotten_what_was_kept()
    {
        using (StoredWorld world = new StoredWorld(_store).Introduce())
        {
            world.Ben.Say(world.Nora, "hello");
            world.Nora.Quit();
            world.Nora.Reinstall();
        }

        using var again = new StoredWorld(_store);
        Assert.Equal("CHATMESSAGES ", again.Ask("SEARCH CHATMESSAGES"));
        Assert.Equal("CHATS ", again.Ask("SEARCH CHATS"));
    }

    private sealed class Answering(Action<PermissionRequest> answer) : IObserver<PermissionRequest>
    {
        public void OnCompleted()
        {
        }

        public void OnError(Exception error)
        {
        }

        public void OnNext(PermissionRequest value) => answer(value);
    }
}
