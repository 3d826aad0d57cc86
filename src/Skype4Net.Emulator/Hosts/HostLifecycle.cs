using Microsoft.Extensions.Logging;
using Skype4Net.Emulator.Sessions;

namespace Skype4Net.Emulator.Hosts;

/// <summary>Keeps a host open while its client runs, and closed while it does not, whatever thread the client comes and goes on.</summary>
/// <param name="server">The client.</param>
/// <param name="open">Begins to serve; may throw a <see cref="SkypeTransportException"/>.</param>
/// <param name="close">Ends it.</param>
/// <param name="log">Where it is told that a client that came back cannot be served.</param>
internal sealed class HostLifecycle(IApiServer server, Action open, Action close, ILogger log) : IDisposable
{
    private readonly Lock _changing = new();
    private bool _isOpen;
    private bool _disposed;

    /// <summary>Starts a host whose start waits for nobody, in the shape that all hosts have: what it throws is in the task.</summary>
    public static Task<T> StartAsync<T>(Func<T> start, CancellationToken cancellationToken)
    {
        if (cancellationToken.IsCancellationRequested)
            return Task.FromCanceled<T>(cancellationToken);
        try
        {
            return Task.FromResult(start());
        }
        catch (SkypeTransportException exception)
        {
            return Task.FromException<T>(exception);
        }
    }

    /// <summary>Begins to follow the client. A host that cannot be opened now is not opened later either.</summary>
    /// <param name="evenBefore">Whether it is opened once although the client does not run, to see whether it can be.</param>
    /// <exception cref="SkypeTransportException">It cannot be opened.</exception>
    public void Start(bool evenBefore = false)
    {
        lock (_changing)
        {
            if (evenBefore || server.IsRunning)
            {
                open();
                _isOpen = true;
            }
        }

        server.RunningChanged += Follow;
        Follow();
    }

    public void Dispose()
    {
        server.RunningChanged -= Follow;
        lock (_changing)
        {
            _disposed = true;
            if (_isOpen)
                close();
            _isOpen = false;
        }
    }

    private void Follow()
    {
        lock (_changing)
        {
            bool runs = server.IsRunning;
            if (_disposed || runs == _isOpen)
                return;
            try
            {
                (runs ? open : close)();
                _isOpen = runs;
            }
            catch (SkypeTransportException exception)
            {
                // Somebody took its place meanwhile. The client's own thread must not end by that.
                EmulatorLog.HostFailed(log, exception);
            }
        }
    }
}
