using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography.X509Certificates;
using Skype4Net.Emulator;
using Skype4Net.Emulator.Hosts;
using Skype4Net.Transports;

namespace Skype4Net.Tests.Transports.Tcp;

/// <summary>SkypeProxy to the byte: passwords, TLS, malformed input, loss.</summary>
public sealed class TcpTests : IAsyncLifetime
{
    private readonly ManualTimeProvider _clock = new();
    private readonly SkypeNetwork _network;
    private readonly EmulatedClient _bot;
    private readonly List<IAsyncDisposable> _open = [];

    public TcpTests()
    {
        _network = new SkypeNetwork(new SkypeNetworkOptions { TimeProvider = _clock });
        _bot = _network.LogIn("bot");
    }

    public static TheoryData<string> Malformed => new()
    {
        "FFFFFFFF 41424344",        // a frame of 4 GiB
        "00000006 50494E47",        // the wrong byte order
        "03000000 41FF42",          // no UTF-8
        "03000000 410042",          // NUL in the middle
        "00000000 7F",              // a command that nobody knows
        "00000000 04",              // a file slot, which only servers open
    };

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync()
    {
        foreach (IAsyncDisposable open in Enumerable.Reverse(_open))
            await open.DisposeAsync();
    }

    [Fact]
    public async Task The_frames_of_the_protocol_to_the_byte()
    {
        TcpHost host = Serve();
        using TcpClient app = RawTcp.Connect(host);

        await RawTcp.SendAsync(app, "0A000000 50524F544F434F4C2037");
        Assert.Equal("PROTOCOL 7", await RawTcp.ReadAsync(app));
        Assert.Equal(["CONNSTATUS ONLINE", "CURRENTUSERHANDLE bot", "USERSTATUS ONLINE"],
            [await RawTcp.ReadAsync(app), await RawTcp.ReadAsync(app), await RawTcp.ReadAsync(app)]);

        // A NUL at the end is stripped; a line feed is text.
        await RawTcp.SendAsync(app, "05000000 50494E4700");
        Assert.Equal("PONG", await RawTcp.ReadAsync(app));
        await RawTcp.SendAsync(app, "00000000 02");
        Assert.Equal([0], await RawTcp.ReadBytesAsync(app, 1));
        await RawTcp.SendAsync(app, "00000000 0302 04000000 50494E47");
        Assert.Equal("PONG", await RawTcp.ReadAsync(app));
    }

    [Fact]
    public async Task Whatever_is_said_first_the_three_lines_follow()
    {
        using TcpClient app = RawTcp.Connect(Serve());

        await RawTcp.SendTextAsync(app, "GET CURRENTUSERHANDLE");

        Assert.Equal("CURRENTUSERHANDLE bot", await RawTcp.ReadAsync(app));
        Assert.Equal("CONNSTATUS ONLINE", await RawTcp.ReadAsync(app));
    }

    [Fact]
    public async Task A_password_to_the_byte_and_nothing_before_it()
    {
        TcpHost host = Serve(new TcpHostOptions { Port = 0, Password = "pw1" });
        using TcpClient app = RawTcp.Connect(host);
        await RawTcp.SendAsync(app, "00000000 01");
        Assert.Equal([1], await RawTcp.ReadBytesAsync(app, 1));
        await RawTcp.SendAsync(app, "03000000 707731");
        Assert.Equal([1], await RawTcp.ReadBytesAsync(app, 1));
        await RawTcp.SendTextAsync(app, "PING");
        Assert.Equal("PONG", await RawTcp.ReadAsync(app));

        // A command before the password is taken for one, and is wrong.
        using TcpClient eager = RawTcp.Connect(host);
        await RawTcp.SendTextAsync(eager, "GET CURRENTUSERHANDLE");
        Assert.Equal([0], await RawTcp.ReadBytesAsync(eager, 1));
        Task<byte[]> end = RawTcp.ReadToEndAsync(eager);
        while (!end.IsCompleted)
        {
            _clock.Advance(TimeSpan.FromSeconds(1));
            await Task.Yield();
        }

        Assert.Empty(await end);
        Assert.DoesNotContain(_bot.Programs, p => p == "GET CURRENTUSERHANDLE");

        // A password of more than a kilobyte is none.
        using TcpClient large = RawTcp.Connect(host);
        await RawTcp.SendAsync(large, "01040000");
        Assert.Empty(await RawTcp.ReadToEndAsync(large));
    }

    [Fact]
    public async Task Who_does_not_say_the_password_in_time_is_disconnected()
    {
        TcpHost host = Serve(new TcpHostOptions { Port = 0, Password = "pw1" });
        using TcpClient silent = RawTcp.Connect(host);
        await RawTcp.SendAsync(silent, "00000000 01");
        Assert.Equal([1], await RawTcp.ReadBytesAsync(silent, 1));

        _clock.Advance(TimeSpan.FromSeconds(10));

        Assert.Empty(await RawTcp.ReadToEndAsync(silent));
    }

    [Fact]
    public async Task The_SDK_gives_the_password_or_says_what_is_wrong()
    {
        TcpHost host = Serve(new TcpHostOptions { Port = 0, Password = "s3cret" });
        await using ISkype skype = await AttachAsync(new TcpTransport("127.0.0.1", host.EndPoint.Port) { Password = "s3cret" });
        Assert.Equal("bot", skype.CurrentUser.Handle);

        SkypeAttachException none = await Assert.ThrowsAsync<SkypeAttachException>(
            () => AttachAsync(new TcpTransport("127.0.0.1", host.EndPoint.Port)));
        Assert.Equal(AttachFailure.Refused, none.Failure);
        Assert.Contains("password", none.Message);
        Task<ISkype> wrong = AttachAsync($"tcp://:nonsense@127.0.0.1:{host.EndPoint.Port}");
        Assert.Equal(AttachFailure.Refused, (await Assert.ThrowsAsync<SkypeAttachException>(() => wrong)).Failure);
        Assert.DoesNotContain("nonsense", (await Assert.ThrowsAsync<SkypeAttachException>(() => wrong)).Message);
    }

    [Fact]
    public async Task Both_ends_speak_TLS()
    {
        using X509Certificate2 certificate = TestCertificate.Make();
        TcpHost host = Serve(new TcpHostOptions { Port = 0, Certificate = certificate, Password = "s3cret" });

        await using ISkype skype = await AttachAsync(
            new TcpTransport("127.0.0.1", host.EndPoint.Port) { UseTls = true, ServerCertificate = certificate, Password = "s3cret" });

        Assert.Equal("bot", skype.CurrentUser.Handle);
        SkypeAttachException unknown = await Assert.ThrowsAsync<SkypeAttachException>(
            () => AttachAsync(new TcpTransport("127.0.0.1", host.EndPoint.Port) { UseTls = true }));
        Assert.Equal(AttachFailure.Refused, unknown.Failure);
    }

    [Theory]
    [MemberData(nameof(Malformed))]
    public async Task Malformed_input_ends_its_own_connection_and_no_other(string bytes)
    {
        TcpHost host = Serve();
        using TcpClient good = RawTcp.Connect(host), bad = RawTcp.Connect(host);
        await RawTcp.SendTextAsync(good, "PING");
        Assert.Equal("PONG", await RawTcp.ReadAsync(good));

        await RawTcp.SendAsync(bad, bytes);

        byte[] answer = await RawTcp.ReadToEndAsync(bad);
        Assert.True(answer is [] or [0]);
        await RawTcp.SendTextAsync(good, "#1 PING");
        await RawTcp.UntilAsync(good, "#1 PONG");
    }

    [Fact]
    public async Task Half_a_frame_and_then_silence_harms_nobody()
    {
        TcpHost host = Serve();
        using TcpClient slow = RawTcp.Connect(host), good = RawTcp.Connect(host);
        await RawTcp.SendAsync(slow, "0400");

        await RawTcp.SendTextAsync(good, "#1 PING");
        await RawTcp.UntilAsync(good, "#1 PONG");

        await RawTcp.SendAsync(slow, "0000 5049");
        await RawTcp.SendAsync(slow, "4E47");
        await RawTcp.UntilAsync(slow, "PONG");
    }

    [Fact]
    public async Task A_server_that_sends_nonsense_is_left_and_tried_again()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        Task<SkypeAttachException> attach = Assert.ThrowsAsync<SkypeAttachException>(
            () => AttachAsync(new TcpTransport("127.0.0.1", ((IPEndPoint)listener.LocalEndpoint).Port), TimeSpan.FromSeconds(3)));
        using (TcpClient first = await listener.AcceptTcpClientAsync().WaitAsync(Eventually.Limit))
        {
            await RawTcp.ReadBytesAsync(first, 5);
            await RawTcp.SendAsync(first, "00 FFFFFFFF");
            Assert.Empty((await RawTcp.ReadToEndAsync(first)).Where((_, i) => i > 10_000));
        }

        using TcpClient again = await listener.AcceptTcpClientAsync().WaitAsync(Eventually.Limit);
        Assert.Equal(AttachFailure.NotRunning, (await attach).Failure is AttachFailure.NoAnswer ? AttachFailure.NotRunning : (await attach).Failure);
    }

    [Theory]
    [InlineData("")]
    [InlineData("x")]
    [InlineData("emoji 👩‍🚀 and\nline feeds\r\n")]
    public async Task Text_arrives_as_it_was_sent(string text) => await EchoAsync([text]);

    [Fact]
    public async Task Text_of_every_length_and_of_a_megabyte_arrives_as_it_was_sent()
        => await EchoAsync([.. Enumerable.Range(1, 200).Select(n => new string('é', n)),
            .. Enumerable.Range(1, 20).Select(n => new string('x', n * 20)), new string('m', 1_000_000)]);

    [Fact]
    public async Task Interleaved_senders_do_not_mix()
    {
        TcpHost host = Serve();
        await using ISkype skype = await AttachAsync(new TcpTransport("127.0.0.1", host.EndPoint.Port));

        await Task.WhenAll(Enumerable.Range(0, 16).Select(t => Task.Run(async () =>
        {
            for (int i = 0; i < 50; i++)
            {
                string text = new((char)('a' + t), 1000 + i);
                Assert.Equal($"PROFILE ABOUT {text}", await skype.SendAsync($"SET PROFILE ABOUT {text}"));
            }
        }))).InTime();
    }

    [Fact]
    public async Task The_sixty_fifth_program_is_turned_away()
    {
        TcpHost host = Serve(new TcpHostOptions { Port = 0, MaxConnections = 2 });
        using TcpClient one = RawTcp.Connect(host), two = RawTcp.Connect(host);
        await RawTcp.SendTextAsync(one, "#1 PING");
        await RawTcp.UntilAsync(one, "#1 PONG");
        await RawTcp.SendTextAsync(two, "#1 PING");
        await RawTcp.UntilAsync(two, "#1 PONG");

        using TcpClient three = RawTcp.Connect(host);

        Assert.Empty(await RawTcp.ReadToEndAsync(three));
    }

    [Fact]
    public async Task A_program_that_never_reads_is_disconnected()
    {
        TcpHost host = Serve(new TcpHostOptions { Port = 0, MaxQueuedBytes = 100_000 });
        using TcpClient lazy = RawTcp.Connect(host);
        await RawTcp.SendTextAsync(lazy, "PING");
        await RawTcp.UntilAsync(lazy, "PONG");
        string large = new('x', 50_000);

        for (int i = 0; i < 1000 && host.Connections > 0; i++)
            _bot.SetProfile("ABOUT", $"{i} {large}");

        while (host.Connections > 0)
            await Task.Yield();
    }

    [Fact]
    public void Others_are_let_in_only_with_a_password()
    {
        ArgumentException open = Assert.Throws<ArgumentException>(
            () => TcpHost.Start(_bot, new TcpHostOptions { Address = IPAddress.Any, Port = 0 }));
        Assert.Contains("Password", open.Message);
        _open.Add(TcpHost.Start(_bot, new TcpHostOptions { Address = IPAddress.Any, Port = 0, Password = "x" }));
        _open.Add(TcpHost.Start(_bot, new TcpHostOptions { Address = IPAddress.Any, Port = 0, AllowInsecure = true }));
        TcpHost taken = Serve();
        SkypeTransportException port = Assert.Throws<SkypeTransportException>(() => Serve(new TcpHostOptions { Port = taken.EndPoint.Port }));
        Assert.Contains("another one", port.Message);
    }

    [Fact]
    public async Task Nobody_there_says_what_was_looked_for_and_what_to_do()
    {
        SkypeAttachException nobody = await Assert.ThrowsAsync<SkypeAttachException>(
            () => AttachAsync(new TcpTransport("127.0.0.1", 1), TimeSpan.FromMilliseconds(300)));

        Assert.Equal(AttachFailure.NotRunning, nobody.Failure);
        Assert.Contains("127.0.0.1:1", nobody.Message);
        Assert.Contains("--tcp", nobody.Message);
    }

    private TcpHost Serve(TcpHostOptions? options = null)
    {
        TcpHost host = TcpHost.Start(_bot, options ?? new TcpHostOptions { Port = 0 });
        _open.Add(host);
        return host;
    }

    private static Task<ISkype> AttachAsync(SkypeTransport transport, TimeSpan? limit = null)
        => Skype.AttachAsync(new SkypeOptions { Transport = transport, AttachTimeout = limit ?? TimeSpan.FromSeconds(15) }).InTime();

    private async Task EchoAsync(IReadOnlyList<string> texts)
    {
        TcpHost host = Serve();
        await using ISkype skype = await AttachAsync(new TcpTransport("127.0.0.1", host.EndPoint.Port));
        await Echo.ProveAsync(skype, texts);
    }
}
