using System.Net;
using System.Net.Sockets;
using Skype4Net.Emulator;
using Skype4Net.Emulator.Hosts;
using Skype4Net.Transports;

namespace Skype4Net.Tests.Transports.Tcp;

/// <summary>Peers that mean harm, over real sockets: neither end is taken down by the other, and nobody locks others out.</summary>
public sealed class HostilePeerTests : IAsyncLifetime
{
    private const string Password = "pw1";
    private const string Question = "0000000001";
    private readonly ManualTimeProvider _clock = new();
    private readonly RecordingLoggerFactory _log = new();
    private readonly EmulatedClient _bot;
    private readonly List<IAsyncDisposable> _open = [];
    private readonly List<RawProgram> _programs = [];

    public HostilePeerTests() => _bot = new SkypeNetwork(new SkypeNetworkOptions { TimeProvider = _clock, LoggerFactory = _log }).LogIn("bot");

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync()
    {
        foreach (RawProgram program in _programs)
            program.Dispose();
        foreach (IAsyncDisposable open in Enumerable.Reverse(_open))
            await open.DisposeAsync();
    }

    [Theory]
    [InlineData(Question)]                 // is a password wanted?
    [InlineData("0000000002")]             // what can you do?
    [InlineData("000000000302")]           // this is what I can
    public async Task Before_the_password_a_few_questions_are_answered_and_no_more(string question)
    {
        RawProgram stranger = Connect(Serve());

        await stranger.SendAsync(string.Concat(Enumerable.Repeat(question, 1000)));

        Assert.InRange((await stranger.ReadToEndAsync()).Length, 0, 16);
    }

    [Fact]
    public async Task Silent_strangers_lock_nobody_out()
    {
        TcpHost host = Serve();
        RawProgram[] strangers = [.. Enumerable.Range(0, 70).Select(_ => Connect(host))];
        await strangers[^1].SendAsync(Question);
        await strangers[^1].ReadAsync(1);

        RawProgram honest = Connect(host);

        Assert.True(await honest.GivePasswordAsync(Password));
        Assert.Equal("PONG", await honest.AskAsync("PING"));

        // The strangers that were silent longest made room.
        Assert.Empty(await strangers[0].ReadToEndAsync());
    }

    [Fact]
    public async Task A_stranger_is_no_program_until_it_has_said_the_password()
    {
        TcpHost host = Serve(new TcpHostOptions { Port = 0, Password = Password, MaxConnections = 1 });
        RawProgram stranger = Connect(host);
        await stranger.SendAsync(Question);
        await stranger.ReadAsync(1);
        Assert.Equal(0, host.Connections);

        RawProgram one = Connect(host);
        Assert.True(await one.GivePasswordAsync(Password));
        Assert.Equal("PONG", await one.AskAsync("PING"));
        Assert.Equal(1, host.Connections);

        // There is no room for another one; that is not told as a wrong password.
        RawProgram two = Connect(host);
        await two.SendAsync(Question);
        await two.ReadAsync(1);
        await two.SayAsync(Password);
        Assert.Empty(await two.ReadToEndAsync());
        Assert.Contains(_log.Messages, m => m.Contains("turned away", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Who_does_not_read_is_dropped_with_a_word_in_the_log_and_slows_nobody()
    {
        TcpHost host = Serve(new TcpHostOptions { Port = 0, MaxQueuedBytes = 1_000_000 });
        RawProgram deaf = Connect(host), good = Connect(host);
        Assert.Equal("PONG", await deaf.AskAsync("PING"));
        Assert.Equal("PONG", await good.AskAsync("PING"));
        string large = new('x', 100_000);

        for (int i = 0; host.Connections > 1; i++)
        {
            _bot.SetProfile("ABOUT", $"{i} {large}");
            Assert.Equal("PONG", await good.AskAsync("PING"));
        }

        Assert.Contains(_log.Messages, m => m.Contains("has not read", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_server_that_offers_files_and_goes_away_does_not_end_the_program()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        await using ISkype skype = Skype.Create(new SkypeOptions
        {
            Transport = new TcpTransport("127.0.0.1", ((IPEndPoint)listener.LocalEndpoint).Port) { TakesFiles = true },
        });
        Task attaching = skype.AttachAsync();
        for (int i = 0; i < 3; i++)
        {
            using TcpClient server = await listener.AcceptTcpClientAsync().WaitAsync(Eventually.Limit);
            NetworkStream stream = server.GetStream();
            await stream.ReadExactlyAsync(new byte[5]).AsTask().InTime();
            await stream.WriteAsync(new byte[] { 2 });
            await stream.ReadExactlyAsync(new byte[6]).AsTask().InTime();

            // Each offer is answered; the answers meet a connection that is reset.
            byte[] offers = Convert.FromHexString(string.Concat(Enumerable.Repeat("00000000" + "04" + "0200" + "6100", 50_000)));
            try
            {
                await stream.WriteAsync(offers);
            }
            catch (IOException)
            {
                // The program has had enough.
            }

            server.LingerState = new LingerOption(true, 0);
        }

        // The program is there, and tries again.
        using TcpClient again = await listener.AcceptTcpClientAsync().WaitAsync(Eventually.Limit);
        Assert.False(attaching.IsCompletedSuccessfully);
    }

    private TcpHost Serve(TcpHostOptions? options = null)
    {
        TcpHost host = TcpHost.Start(_bot, options ?? new TcpHostOptions { Port = 0, Password = Password });
        _open.Add(host);
        return host;
    }

    private RawProgram Connect(TcpHost host)
    {
        var program = new RawProgram(host.EndPoint);
        _programs.Add(program);
        return program;
    }
}
