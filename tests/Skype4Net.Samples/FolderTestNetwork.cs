using Skype4Net.Emulator.Network;
using Skype4Net.Samples.Folders;
using Skype4Net.Tests.Emulator.Network;

namespace Skype4Net.Samples.Tests;

/// <summary>A folder. It has no rooms, no requests to be a contact and no profiles.</summary>
public sealed class FolderTestNetwork : TestNetwork
{
    private static readonly TimeSpan s_limit = TimeSpan.FromSeconds(30);
    private readonly TemporaryFolder _folder = new();

    public override int Many => 100;

    public override int StreamSize => 1 << 20;

    public override bool HasContactRequests => false;

    public override bool HasProfiles => false;

    private string Root => _folder.At("network");

    private string Away => _folder.At("away");

    public override ValueTask DisposeAsync()
    {
        _folder.Dispose();
        return base.DisposeAsync();
    }

    public override Task<INetwork> MakeAsync()
    {
        var network = new FolderNetwork(Root, TimeSpan.FromMilliseconds(10));
        foreach (string name in new[] { "anna", "ben", "cyra" })
            network.AddAccount(name, $"password of {name}");
        return Task.FromResult<INetwork>(network);
    }

    public override NetworkCredentials CredentialsOf(string name) => new(name, $"password of {name}");

    public override async Task UntilAsync(Func<bool> happened)
    {
        // Folders are looked at on another thread.
        using var limit = new CancellationTokenSource(s_limit);
        while (!happened())
        {
            Assert.False(limit.IsCancellationRequested, "It did not happen in time.");
            await Task.Delay(5, CancellationToken.None);
        }
    }

    public override Task<bool> TryStopServerAsync()
    {
        Directory.Move(Root, Away);
        return Task.FromResult(true);
    }

    public override Task StartServerAsync()
    {
        Directory.Move(Away, Root);
        return Task.CompletedTask;
    }
}
