using Skype4Net.Emulator.Network;
using Skype4Net.Samples.Folders;
using Skype4Net.Tests.Emulator.Network;

namespace Skype4Net.Samples.Tests;

/// <summary>The folder keeps the contract of networks, apart from rooms, requests to be a contact and profiles, which it has none of.</summary>
public sealed class FolderNetworkTests : NetworkContract, IDisposable
{
    private static readonly TimeSpan s_limit = TimeSpan.FromSeconds(30);
    private readonly TemporaryFolder _folder = new();

    protected override int Many => 100;

    protected override int StreamSize => 1 << 20;

    protected override bool HasContactRequests => false;

    protected override bool HasProfiles => false;

    private string Root => _folder.At("network");

    private string Away => _folder.At("away");

    [Fact]
    public async Task The_sample_carries_a_message_there_and_back()
    {
        SampleOutput output = await SampleProcess.RunAsync("FolderNetwork");

        Assert.Equal((0, ""), (output.ExitCode, output.Errors));
        Assert.Equal(["bot: You said: hello through a folder"], output.Lines);
    }

    public void Dispose() => _folder.Dispose();

    protected override Task<INetwork> MakeNetworkAsync()
    {
        var network = new FolderNetwork(Root, TimeSpan.FromMilliseconds(10));
        foreach (string name in new[] { "anna", "ben", "cyra" })
            network.AddAccount(name, $"password of {name}");
        return Task.FromResult<INetwork>(network);
    }

    protected override NetworkCredentials CredentialsOf(string name) => new(name, $"password of {name}");

    protected override async Task UntilAsync(Func<bool> happened)
    {
        // Folders are looked at on another thread.
        using var limit = new CancellationTokenSource(s_limit);
        while (!happened())
        {
            Assert.False(limit.IsCancellationRequested, "It did not happen in time.");
            await Task.Delay(5, CancellationToken.None);
        }
    }

    protected override Task<bool> TryStopServerAsync()
    {
        Directory.Move(Root, Away);
        return Task.FromResult(true);
    }

    protected override Task StartServerAsync()
    {
        Directory.Move(Away, Root);
        return Task.CompletedTask;
    }
}
