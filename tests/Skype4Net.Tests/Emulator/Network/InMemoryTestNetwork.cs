using Microsoft.Extensions.Logging.Abstractions;
using Skype4Net.Emulator.Network;

namespace Skype4Net.Tests.Emulator.Network;

/// <summary>The network in memory keeps the contract; all has happened when a call returns.</summary>
public sealed class InMemoryTestNetwork : TestNetwork
{
    public override Task<INetwork> MakeAsync() => Task.FromResult<INetwork>(MakeNetwork(TimeProvider.System));

    public override NetworkCredentials CredentialsOf(string name) => new(name, $"password of {name}");

    public override Task UntilAsync(Func<bool> happened)
    {
        Assert.True(happened(), "It has not happened when the call returned.");
        return Task.CompletedTask;
    }

    internal static InMemoryNetwork MakeNetwork(TimeProvider time)
    {
        var network = new InMemoryNetwork(time, seed: 1, NullLogger.Instance);
        foreach (string name in new[] { "anna", "ben", "cyra" })
            network.Add(name, $"password of {name}");
        return network;
    }
}
