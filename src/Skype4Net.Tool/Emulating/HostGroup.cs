namespace Skype4Net.Tool.Emulating;

/// <summary>Hosts that end together.</summary>
internal sealed class HostGroup : IAsyncDisposable
{
    private readonly List<IAsyncDisposable> _hosts = [];

    public int Count => _hosts.Count;

    public void Add(IAsyncDisposable host) => _hosts.Add(host);

    public async ValueTask DisposeAsync()
    {
        IAsyncDisposable[] hosts = [.. _hosts];
        _hosts.Clear();
        foreach (IAsyncDisposable host in hosts)
            await host.DisposeAsync().ConfigureAwait(false);
    }
}
