using Skype4Net.Emulator;
using Skype4Net.Emulator.Network;

namespace Skype4Net.Tests.Emulator.Network;

/// <summary>Files on a slow network whose connection is lost, and a server that is away: what programs of the client are told.</summary>
public sealed class FaultyTransferTests : IAsyncLifetime
{
    private static readonly byte[] s_content = new byte[200_000];
    private readonly ManualTimeProvider _clock = new();
    private readonly TemporaryFolder _folder = new();
    private readonly FaultyNetwork _faulty;
    private readonly EmulatedClient _anna;
    private readonly EmulatedClient _ben;
    private readonly InProcessApp _app;

    public FaultyTransferTests()
    {
        InMemoryNetwork network = InMemoryTestNetwork.MakeNetwork(_clock);
        _faulty = new FaultyNetwork(network, new FaultyNetworkOptions { TimeProvider = _clock, Latency = TimeSpan.FromMilliseconds(50) });
        _anna = Open(_faulty, "anna", 101);
        _ben = Open(network, "ben", 2001);
        _app = new InProcessApp(_anna);
    }

    public Task InitializeAsync()
    {
        Pass(1000);
        _app.Attach();
        _anna.AddContact(_ben);
        Pass(1000);
        _ben.Accept(_anna);
        _ben.AddContact(_anna);
        Pass(1000);
        return Task.CompletedTask;
    }

    public async Task DisposeAsync()
    {
        await _anna.DisposeAsync();
        await _ben.DisposeAsync();
        _folder.Dispose();
    }

    [Theory]
    [InlineData(false, 60)]
    [InlineData(false, 110)]
    [InlineData(true, 110)]
    public void A_file_that_a_loss_cuts_fails_at_both_ends_and_is_never_complete(bool isPaused, int milliseconds)
    {
        EmulatedFile sent = _ben.SendFile(_anna, _folder.Write("plan.pdf", s_content));
        Pass(1000);
        EmulatedFile received = Assert.Single(_anna.Files);
        received.Accept(_folder.Make("in"));
        if (isPaused)
            received.Pause();
        _clock.Advance(TimeSpan.FromMilliseconds(milliseconds));
        Assert.Contains(received.Status, new[] { FileTransferStatus.Connecting, FileTransferStatus.Transferring, FileTransferStatus.Paused });

        _faulty.Session("anna").Lose();
        _faulty.Session("anna").Restore();
        Pass(60_000);

        Assert.Equal(FileTransferStatus.Failed, received.Status);
        Assert.Contains(sent.Status, new[] { FileTransferStatus.Failed, FileTransferStatus.Cancelled });
        string[] lines = _app.Receive();
        Assert.Contains($"FILETRANSFER {received.Id} STATUS FAILED", lines);
        Assert.DoesNotContain($"FILETRANSFER {received.Id} STATUS COMPLETED", lines);
        Assert.InRange(new FileInfo(received.Path).Length, 0, s_content.Length - 1);
    }

    [Fact]
    public void A_server_that_is_away_is_told_as_a_pause_until_it_is_back()
    {
        _faulty.IsThere = false;
        _faulty.Session("anna").Lose();
        _faulty.Session("anna").Restore();
        Pass(500);
        Assert.Equal("CONNSTATUS PAUSING", _app.Send("GET CONNSTATUS"));
        _ben.Say(_anna, "are you there?");
        _app.Receive();

        _faulty.IsThere = true;
        Pass(2000);

        string[] lines = _app.Receive();
        Assert.Contains("CONNSTATUS ONLINE", lines);
        Assert.Equal("are you there?", Assert.Single(_anna.GetMessages(_ben)).Text);
    }

    private EmulatedClient Open(INetwork network, string name, long firstId)
        => EmulatedClient.Open(
            network, new NetworkCredentials(name, $"password of {name}"), new EmulatedClientOptions { TimeProvider = _clock, FirstId = firstId });

    private void Pass(int milliseconds) => _clock.Advance(TimeSpan.FromMilliseconds(milliseconds));
}
