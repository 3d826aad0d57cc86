using System.Text;
using Skype4Net.Emulator;
using Skype4Net.Emulator.Hosts;

namespace Skype4Net.Samples.Tests;

/// <summary>The samples as programs that attach to a client elsewhere, by SkypeProxy.</summary>
public sealed class RealTransportTests : IAsyncLifetime
{
    private readonly SkypeNetwork _network = new();
    private readonly TemporaryFolder _folder = new();
    private readonly List<TcpHost> _hosts = [];
    private EmulatedClient _nora = null!;
    private EmulatedClient _ben = null!;

    public Task InitializeAsync()
    {
        _nora = _network.LogIn("nora", "Nora Lund");
        _ben = _network.LogIn("ben", "Ben");
        _network.MakeContacts(_nora, _ben);
        return Task.CompletedTask;
    }

    public async Task DisposeAsync()
    {
        foreach (TcpHost host in _hosts)
            await host.DisposeAsync();
        await _network.DisposeAsync();
        _folder.Dispose();
    }

    [Fact]
    public async Task ChatBot_answers_whom_it_does_not_know()
    {
        await using SampleProcess bot = SampleProcess.Start("ChatBot", await ToAsync(_nora));
        await bot.LineAsync("Listening as nora. Ctrl+C ends.");
        Task<ChatEntry> heard = _ben.WaitForMessageAsync(m => m.From == "nora");

        _ben.Say(_nora, "@credit");

        Assert.Equal("I have no credit.", (await heard.InTime()).Text);
    }

    [Fact]
    public async Task FriendsGreeting_and_AlertSender_reach_people()
    {
        Assert.Equal(["echo123: greeted by chat", "ben: greeted by chat"],
            (await SampleProcess.RunAsync("FriendsGreeting", [.. await ToAsync(_nora), "Hello {0}"])).Lines);
        Assert.Equal(["ben: sent"], (await SampleProcess.RunAsync("AlertSender", [.. await ToAsync(_nora), "ben", "The disk is full"])).Lines);

        Assert.Equal(["Hello Ben", "The disk is full"], _ben.GetMessages(_nora).Select(m => m.Text));
    }

    [Fact]
    public async Task ContactExport_makes_a_file_and_leaves_one_that_is_there_alone()
    {
        string file = _folder.At("contacts.csv");

        SampleOutput first = await SampleProcess.RunAsync("ContactExport", [.. await ToAsync(_nora), file]);
        byte[] written = await File.ReadAllBytesAsync(file);
        SampleOutput second = await SampleProcess.RunAsync("ContactExport", [.. await ToAsync(_nora), file]);

        Assert.Equal([$"2 contacts are in {file}."], first.Lines);
        Assert.Contains("\r\nben,Ben,", Encoding.UTF8.GetString(written));
        Assert.Equal((byte)'H', written[0]);
        Assert.Equal(1, second.ExitCode);
        Assert.Contains(file, second.Errors);
        Assert.Equal(written, await File.ReadAllBytesAsync(file));
    }

    [Fact]
    public async Task App2App_has_its_ends_in_two_programs()
    {
        await using SampleProcess listener = SampleProcess.Start("App2App", [.. await ToAsync(_ben), "listen"]);
        await listener.LineAsync("Listening as ben. Ctrl+C ends.");

        SampleOutput connector = await SampleProcess.RunAsync("App2App", [.. await ToAsync(_nora), "connect", "ben", "hello"]);

        Assert.Equal(["ben shouts: HELLO"], connector.Lines);
        await listener.LineAsync("nora says: hello");
    }

    [Fact]
    public async Task TypingNotifier_shows_who_types_at_another_Skype()
    {
        await using SampleProcess watcher = SampleProcess.Start("TypingNotifier", await ToAsync(_ben));
        await watcher.LineAsync("Listening as ben. Ctrl+C ends.");

        SampleOutput typist = await SampleProcess.RunAsync("TypingNotifier", [.. await ToAsync(_nora), "ben", "Hi"]);

        Assert.Equal(["ben saw it being typed."], typist.Lines);
        await watcher.LineAsync("nora is typing...");
        await watcher.LineAsync("nora is not typing");
    }

    [Fact]
    public async Task BoardGame_has_its_players_in_two_programs()
    {
        await using SampleProcess waiter = SampleProcess.Start("BoardGame", [.. await ToAsync(_ben), "wait"]);
        await waiter.LineAsync("ben waits for a challenge. Ctrl+C ends.");

        SampleOutput challenger = await SampleProcess.RunAsync("BoardGame", [.. await ToAsync(_nora), "play", "ben"]);
        SampleOutput waited = await waiter.EndAsync();

        Assert.Equal("Nobody has won.", challenger.Lines[^1]);
        Assert.Equal("nora challenges you.", waited.Lines[0]);
        Assert.Equal("Nobody has won.", waited.Lines[^1]);
    }

    [Fact]
    public async Task A_client_that_is_not_there_is_said_in_a_line()
    {
        string[] to = await ToAsync(_nora);
        await _hosts[0].DisposeAsync();

        SampleOutput output = await SampleProcess.RunAsync("AlertSender", [.. to, "ben", "hello"]);

        Assert.Equal(1, output.ExitCode);
        Assert.NotEqual("", output.Errors);
        Assert.Empty(output.Lines);
    }

    private async Task<string[]> ToAsync(EmulatedClient client)
    {
        TcpHost host = await TcpHost.StartAsync(client, new TcpHostOptions { Port = 0, Password = "secret" });
        _hosts.Add(host);
        return ["--transport", $"tcp://:secret@127.0.0.1:{host.EndPoint.Port}"];
    }
}
