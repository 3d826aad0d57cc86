namespace Skype4Net.Xmpp.Client.Sessions;

/// <summary>
/// Starts the modules in a fresh session, one after the other. It goes on when the session does over another connection; when it fails, it ends the
/// connection, and a fresh session is tried.
/// </summary>
internal sealed class SessionSetup(IReadOnlyList<IXmppModule> modules, SessionState state, Func<Task> online, CancellationToken ended)
    : IAsyncDisposable
{
    private readonly CancellationTokenSource _over = CancellationTokenSource.CreateLinkedTokenSource(ended);
    private Task? _running;
    private CancellationTokenSource? _connection;

    /// <summary>Whether all of them have started.</summary>
    public bool IsDone => _running is { IsCompletedSuccessfully: true } && Failure is null;

    /// <summary>Why one could not; null as long as none has failed.</summary>
    public Exception? Failure { get; private set; }

    /// <summary>Names the connection that a failure ends.</summary>
    public void Attach(CancellationTokenSource connection) => _connection = connection;

    /// <summary>Starts them, unless that has been done.</summary>
    public void Begin() => _running ??= Task.Run(RunAsync, CancellationToken.None);

    public async ValueTask DisposeAsync()
    {
        await _over.CancelAsync().ConfigureAwait(false);
        await (_running ?? Task.CompletedTask).ConfigureAwait(false);
        _over.Dispose();
    }

    private async Task RunAsync()
    {
        try
        {
            foreach (IXmppModule module in modules)
                await module.StartAsync(_over.Token).ConfigureAwait(false);
            await online().ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            // The session is lost; the next one starts them again.
        }
        catch (Exception exception)
        {
            Failure = exception;
            state.ResumeId = "";
            try
            {
                await (_connection?.CancelAsync() ?? Task.CompletedTask).ConfigureAwait(false);
            }
            catch (ObjectDisposedException)
            {
                // The connection is over already.
            }
        }
    }
}
