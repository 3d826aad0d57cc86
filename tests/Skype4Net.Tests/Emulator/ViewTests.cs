using Skype4Net.Emulator;

namespace Skype4Net.Tests.Emulator;

/// <summary>Nora and Ben, contacts of each other, and what Nora's client says that it shows.</summary>
public abstract class ViewTests : IAsyncDisposable
{
    private protected readonly ManualTimeProvider _time = new();
    private protected readonly SkypeNetwork _network;
    private protected readonly EmulatedClient _nora;
    private protected readonly EmulatedClient _ben;

    protected ViewTests()
    {
        _network = new SkypeNetwork(new SkypeNetworkOptions { TimeProvider = _time });
        _nora = _network.LogIn("nora", "Nora Lund");
        _ben = _network.LogIn("ben", "Ben Ode");
        _network.MakeContacts(_nora, _ben);
    }

    public ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        return _network.DisposeAsync();
    }

    /// <summary>The changes from now on.</summary>
    private protected static List<ClientChange> Watch(EmulatedClient client)
    {
        var changes = new List<ClientChange>();
        client.View.Changes.Subscribe(changes.Add);
        return changes;
    }
}
