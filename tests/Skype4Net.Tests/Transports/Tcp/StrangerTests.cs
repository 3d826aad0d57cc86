using System.Security.Cryptography.X509Certificates;
using Skype4Net.Emulator;
using Skype4Net.Emulator.Hosts;

namespace Skype4Net.Tests.Transports.Tcp;

/// <summary>What a connection may do that has not said the password: so much, and for so long.</summary>
public sealed class StrangerTests : IAsyncLifetime
{
    private const string Question = "0000000001";
    private readonly ManualTimeProvider _clock = new();
    private readonly SkypeNetwork _network;
    private readonly TcpHost _host;
    private readonly RawProgram _stranger;

    public StrangerTests()
    {
        _network = new SkypeNetwork(new SkypeNetworkOptions { TimeProvider = _clock });
        _host = TcpHost.Start(_network.LogIn("bot"), new TcpHostOptions { Port = 0, Password = "pw1" });
        _stranger = new RawProgram(_host.EndPoint);
    }

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync()
    {
        _stranger.Dispose();
        await _host.DisposeAsync();
        await _network.DisposeAsync();
    }

    [Fact]
    public async Task Eight_questions_are_answered_and_the_ninth_ends_the_connection()
    {
        for (int i = 0; i < 8; i++)
            await AskAsync();

        await _stranger.SendAsync(Question);

        Assert.Empty(await _stranger.ReadToEndAsync());
    }

    [Fact]
    public async Task A_kilobyte_is_a_wrong_password()
    {
        await _stranger.SayAsync(new string('x', 1024));

        Assert.Equal([0], await _stranger.ReadAsync(1));
    }

    [Fact]
    public async Task More_ends_the_connection_before_it_has_come()
    {
        await _stranger.SendAsync(BitConverter.GetBytes(1025));

        Assert.Empty(await _stranger.ReadToEndAsync());
    }

    [Fact]
    public async Task Ten_seconds_are_given_for_all_of_it()
    {
        await AskAsync();
        _clock.Advance(TimeSpan.FromSeconds(9.9));
        await AskAsync();

        _clock.Advance(TimeSpan.FromSeconds(0.1));

        Assert.Empty(await _stranger.ReadToEndAsync());
    }

    [Fact]
    public async Task TLS_is_part_of_it()
    {
        using X509Certificate2 certificate = TestCertificate.Make();
        var options = new TcpHostOptions { Port = 0, Password = "pw1", Certificate = certificate };
        await using TcpHost host = TcpHost.Start(_network.LogIn("other"), options);
        using var silent = new RawProgram(host.EndPoint);
        Task<byte[]> end = silent.ReadToEndAsync();

        // The time begins when the connection is taken, which nothing shows from outside.
        while (!end.IsCompleted)
        {
            _clock.Advance(TimeSpan.FromSeconds(10));
            await Task.Yield();
        }

        Assert.Empty(await end);
    }

    [Fact]
    public async Task Who_has_said_the_password_may_be_silent_for_longer()
    {
        Assert.True(await _stranger.GivePasswordAsync("pw1"));

        _clock.Advance(TimeSpan.FromHours(1));

        Assert.Equal("PONG", await _stranger.AskAsync("PING"));
    }

    private async Task AskAsync()
    {
        await _stranger.SendAsync(Question);
        Assert.Equal([1], await _stranger.ReadAsync(1));
    }
}
