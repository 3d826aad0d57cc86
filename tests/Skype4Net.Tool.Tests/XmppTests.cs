using Skype4Net.Xmpp.Tests;

namespace Skype4Net.Tool.Tests;

/// <summary><c>emulate --xmpp</c> and <c>doctor --xmpp</c>: an account on a real server, and who says what to whom.</summary>
public sealed class XmppTests : IDisposable
{
    private const string Bot = "bot@localhost";
    private readonly ToolRun _tool = new();

    public void Dispose() => _tool.Dispose();

    [SkippableFact]
    public async Task A_process_serves_a_program_that_answers_a_person_on_another_client()
    {
        await using PrivateProsody server = await PrivateProsody.StartAsync(new ProsodySettings(), "bot", "person");
        using RunningProgram emulator = RunningProgram.Alone("src/Skype4Net.Tool",
            ["emulate", .. LogIn(server, "secret"), "--tcp", "0", "--allow", "person@localhost"]);
        await emulator.LineAsync(l => l == $"{Bot} is connecting");
        await emulator.LineAsync(l => l == $"{Bot} is online");
        string address = (await emulator.LineAsync(l => l.StartsWith($"{Bot} is served at "))).Split(' ')[^1];
        await emulator.LineAsync(l => l == $"ready: {Bot}");
        await using ISkype skype = await Skype.AttachAsync(new SkypeOptions { FriendlyName = "Echo", Transport = address });
        Assert.Equal(Bot, skype.CurrentUser.Handle);
        using IDisposable answering = skype.Chats.MessageReceived.Handle(
            async (ChatMessage message) => await message.ReplyAsync($"You said: {await message.Body}"));

        using SlixmppPeer person = await SlixmppPeer.StartAsync(server, "person");
        person.Write($"say {Bot} hello");
        Assert.EndsWith("You said: hello", await person.LineAsync($"message {Bot}"));
        await emulator.LineAsync(l => l.EndsWith(": hello"));

        // Who programs hear is one thing; who is a contact is said here.
        person.Write($"subscribe {Bot}");
        await emulator.LineAsync(l => l.Contains(" asks to be a contact: accept person@localhost, or decline person@localhost"));
        emulator.Write("accept person@localhost");
        await person.LineAsync($"available {Bot}");
        emulator.Write("quit");
        Assert.Equal(0, await emulator.EndAsync());
    }

    [SkippableFact]
    public async Task A_call_is_placed_at_one_prompt_and_answered_at_another()
    {
        await using PrivateProsody server = await PrivateProsody.StartAsync(new ProsodySettings(), "bot", "other");
        using var other = new ToolRun();
        string[] loginOfOther = [.. LogIn(server, "secret").Select(a => a.Replace(Bot, "other@localhost", StringComparison.Ordinal))];
        Task<int> here = _tool.StartAsync(["emulate", .. LogIn(server, "secret"), "--tcp", "0"]);
        Task<int> there = other.StartAsync(["emulate", .. loginOfOther, "--tcp", "0"]);
        string address = (await _tool.Out.LineAsync(l => l.StartsWith($"{Bot} is served at "))).Split(' ')[^1];
        await _tool.Out.LineAsync(l => l == $"ready: {Bot}");
        await other.Out.LineAsync(l => l == "ready: other@localhost");
        await using ISkype skype = await Skype.AttachAsync(new SkypeOptions { FriendlyName = "Test", Transport = address });
        var isSeen = new TaskCompletionSource();
        using IDisposable seeing = skype.Notifications.Subscribe(line =>
        {
            if (line == "USER other@localhost ONLINESTATUS ONLINE")
                isSeen.TrySetResult();
        });
        _tool.In.Type("answer");
        await _tool.Error.LineAsync(l => l.Contains($"{Bot} has no call."));

        _tool.In.Type("contact other@localhost");
        await other.Out.LineAsync(l => l.Contains(" asks to be a contact: accept "));
        other.In.Type($"accept {Bot}");
        await isSeen.Task.InTime();
        _tool.In.Type("call other@localhost");
        await other.Out.LineAsync(l => l.EndsWith($" with {Bot}: Ringing"));
        other.In.Type("answer");
        await _tool.Out.LineAsync(l => l.EndsWith(" with other@localhost: InProgress"));
        other.In.Type("hold");
        await _tool.Out.LineAsync(l => l.EndsWith(" with other@localhost: RemoteHold"));
        other.In.Type("resume");
        await _tool.Out.LineAsync(l => l.EndsWith(" with other@localhost: InProgress"));
        _tool.In.Type("hangup");
        await other.Out.LineAsync(l => l.EndsWith($" with {Bot}: Finished"));

        using var folder = new TemporaryFolder();
        string sent = folder.Write("a note.txt", "hello"u8.ToArray());
        other.In.Type($"take {folder.At("none")}");
        await other.Error.LineAsync(l => l.Contains("Nobody offers other@localhost a file."));
        _tool.In.Type($"file other@localhost {sent}");
        await other.Out.LineAsync(l => l.Contains("a note.txt"));
        other.In.Type($"take {folder.At("taken")}");
        await _tool.Out.LineAsync(l => l.Contains("a note.txt") && l.Contains("Completed"));
        Assert.Equal("hello", await File.ReadAllTextAsync(folder.At("taken/a note.txt")));

        _tool.In.Type("quit");
        other.In.Type("quit");
        Assert.Equal(0, await here.InTime());
        Assert.Equal(0, await there.InTime());
    }

    [SkippableFact]
    public async Task A_stranger_is_heard_only_with_strangers()
    {
        await using PrivateProsody server = await PrivateProsody.StartAsync(new ProsodySettings(), "bot", "person", "friend");
        using SlixmppPeer person = await SlixmppPeer.StartAsync(server, "person");
        using SlixmppPeer friend = await SlixmppPeer.StartAsync(server, "friend");

        Task<int> usual = _tool.StartAsync(["emulate", .. LogIn(server, "secret"), "--tcp", "0", "--allow", "friend@localhost"]);
        await _tool.Out.LineAsync(l => l == $"ready: {Bot}");
        person.Write($"say {Bot} from a stranger");
        // What one sends arrives in order: when the friend has this, the server has passed on what was before it.
        person.Write("say friend@localhost done");
        await friend.LineAsync("message person@localhost");
        friend.Write($"say {Bot} from a friend");
        await _tool.Out.LineAsync(l => l.EndsWith(": from a friend"));
        Assert.DoesNotContain("from a stranger", _tool.Out.Text, StringComparison.Ordinal);
        _tool.In.Type("quit");
        Assert.Equal(0, await usual.InTime());

        using var open = new ToolRun();
        Task<int> strangers = open.StartAsync(["emulate", .. LogIn(server, "secret"), "--tcp", "0", "--strangers"]);
        await open.Out.LineAsync(l => l == $"ready: {Bot}");
        person.Write($"say {Bot} again from a stranger");
        await open.Out.LineAsync(l => l.EndsWith(": again from a stranger"));
        open.In.Type("quit");
        Assert.Equal(0, await strangers.InTime());
    }

    [SkippableFact]
    public async Task A_wrong_password_is_code_3_and_says_why()
    {
        await using PrivateProsody server = await PrivateProsody.StartAsync(new ProsodySettings(), "bot");

        Assert.Equal(3, await _tool.RunAsync(["emulate", .. LogIn(server, "wrong-one"), "--tcp", "0"]));

        Assert.Contains($"skype4net: {Bot} is refused: The server refused the log-in: not-authorized", _tool.Error.Text, StringComparison.Ordinal);
        Assert.Contains($"{Bot} is refused: The server refused the log-in: not-authorized", _tool.Out.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("is served", _tool.Out.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("wrong-one", _tool.Out.Text + _tool.Error.Text, StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task The_password_can_be_typed_and_is_not_shown()
    {
        await using PrivateProsody server = await PrivateProsody.StartAsync(new ProsodySettings(), "bot");
        Terminal terminal = _tool.Sit();
        terminal.Type("secret");
        terminal.Press(ConsoleKey.Enter);

        string[] where = ["--xmpp-host", $"127.0.0.1:{server.Port}", "--xmpp-certificate", server.CertificateFile];
        Assert.Equal(0, await _tool.RunAsync(["doctor", "--xmpp", Bot, .. where]));

        Assert.Contains($"Password of {Bot}:", _tool.Error.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", _tool.Error.Text, StringComparison.Ordinal);
        Assert.Contains("xmpp: logged in", _tool.Out.Text, StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task The_doctor_says_what_the_server_lacks()
    {
        await using PrivateProsody server = await PrivateProsody.StartAsync(new ProsodySettings { Modules = ["ping"] }, "bot");
        _tool.Variables["SKYPE4NET_XMPP_PASSWORD"] = "secret";
        string[] where = ["--xmpp-host", $"127.0.0.1:{server.Port}", "--xmpp-certificate", server.CertificateFile];

        Assert.Equal(0, await _tool.RunAsync(["doctor", "--xmpp", Bot, .. where]));

        Assert.StartsWith($"xmpp: logged in\n    looked for the account {Bot} at 127.0.0.1:{server.Port}\n    the server does without ",
            _tool.Out.Text, StringComparison.Ordinal);
        foreach (string what in (string[])["an archive", "the resumption of sessions", "copies of what other clients send",
            "a list of blocked accounts"])
            Assert.Contains(what, _tool.Out.Text, StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task The_doctor_is_content_with_a_server_that_has_all_and_not_with_a_wrong_password()
    {
        await using PrivateProsody server = await PrivateProsody.StartAsync(new ProsodySettings(), "bot");

        Assert.Equal(0, await _tool.RunAsync(["doctor", .. LogIn(server, "secret")]));
        Assert.Contains("the server has all that is looked for", _tool.Out.Text, StringComparison.Ordinal);
        Assert.Equal(3, await _tool.RunAsync(["doctor", .. LogIn(server, "wrong-one")]));
        Assert.Contains("xmpp: refused", _tool.Out.Text, StringComparison.Ordinal);
        Assert.Contains("Look at the account's address and password.", _tool.Out.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_server_that_is_not_there_is_said_by_the_doctor()
    {
        _tool.Variables["SKYPE4NET_XMPP_PASSWORD"] = "secret";
        Assert.Equal(3, await _tool.RunAsync("doctor", "--xmpp", Bot, "--xmpp-host", $"127.0.0.1:{FreePort.Next()}"));
        Assert.Contains("xmpp: not connected", _tool.Out.Text, StringComparison.Ordinal);
        Assert.Contains("--xmpp-host names it", _tool.Out.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_server_that_is_not_there_yet_is_tried_again_while_programs_are_served()
    {
        _tool.Variables["SKYPE4NET_XMPP_PASSWORD"] = "secret";
        Task<int> running = _tool.StartAsync("emulate", "--xmpp", Bot, "--xmpp-host", $"127.0.0.1:{FreePort.Next()}", "--tcp", "0");
        await _tool.Out.LineAsync(l => l.StartsWith($"{Bot} is not connected: ") && l.Contains(" Next try at "));
        string address = (await _tool.Out.LineAsync(l => l.StartsWith($"{Bot} is served at "))).Split(' ')[^1];
        await using ISkype skype = await Skype.AttachAsync(new SkypeOptions { FriendlyName = "Early", Transport = address }).InTime();
        Assert.Equal(Bot, skype.CurrentUser.Handle);
        _tool.In.Type("quit");
        Assert.Equal(0, await running.InTime());
    }

    [Theory]
    [InlineData("give --xmpp-password-file FILE, or set SKYPE4NET_XMPP_PASSWORD", "--xmpp", Bot, "--tcp", "0", "--xmpp-password", "hunter2")]
    [InlineData("give --xmpp-password-file FILE, or set SKYPE4NET_XMPP_PASSWORD", "--xmpp", Bot, "--tcp", "0", "--password", "hunter2")]
    [InlineData("give --xmpp-password-file FILE, or set SKYPE4NET_XMPP_PASSWORD", "--xmpp", Bot + ":hunter2", "--tcp", "0")]
    [InlineData("The password of bot@localhost is missing", "--xmpp", Bot, "--tcp", "0")]
    [InlineData("--xmpp-host belongs to --xmpp", "--xmpp-host", "example.org")]
    [InlineData("--allow belongs to --xmpp", "--allow", "example.org")]
    [InlineData("--user belongs to accounts on this machine", "--xmpp", Bot, "--user", "nora", "--tcp", "0")]
    [InlineData("a file has accounts on this machine", "world.json", "--xmpp", Bot, "--tcp", "0")]
    public async Task A_wrong_command_line_says_how_it_is_done(string said, params string[] args)
    {
        Assert.Equal(2, await _tool.RunAsync(["emulate", .. args]));
        Assert.Contains(said, _tool.Error.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("hunter2", _tool.Error.Text + _tool.Out.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("'nobody' is no XMPP account", "--xmpp", "nobody", "--tcp", "0")]
    [InlineData("--xmpp needs programs to serve", "--xmpp", Bot)]
    [InlineData("There is no account \"nora\" here. There is: bot@localhost.", "--xmpp", Bot, "--serve", "nora=tcp:0")]
    [InlineData("--contacts-only and --strangers are opposites", "--xmpp", Bot, "--contacts-only", "--strangers", "--tcp", "0")]
    [InlineData("--xmpp-host localhost:0: give a host", "--xmpp", Bot, "--xmpp-host", "localhost:0", "--tcp", "0")]
    public async Task What_else_can_be_wrong_is_named(string said, params string[] args)
    {
        _tool.Variables["SKYPE4NET_XMPP_PASSWORD"] = "secret";
        Assert.Equal(2, await _tool.RunAsync(["emulate", .. args]));
        Assert.Contains(said, _tool.Error.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_is_no_certificate_is_named()
    {
        _tool.Variables["SKYPE4NET_XMPP_PASSWORD"] = "secret";
        string file = _tool.Folder.Write("cert.pem", "nothing"u8.ToArray());
        Assert.Equal(2, await _tool.RunAsync("doctor", "--xmpp", Bot, "--xmpp-certificate", file));
        Assert.Contains("A certificate in a PEM file is wanted.", _tool.Error.Text, StringComparison.Ordinal);
    }

    private string[] LogIn(PrivateProsody server, string password)
        => ["--xmpp", Bot, "--xmpp-host", $"127.0.0.1:{server.Port}", "--xmpp-certificate", server.CertificateFile,
            "--xmpp-password-file", _tool.Folder.Write("password", System.Text.Encoding.UTF8.GetBytes(password + "\n"))];
}
