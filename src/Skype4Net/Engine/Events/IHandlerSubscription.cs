namespace Skype4Net;

/// <summary>
/// An asynchronous handler in use. <see cref="IDisposable.Dispose"/> stops it at once: no call starts afterwards, what waits is dropped, and the
/// token of the call that runs is cancelled. <see cref="StopAsync"/> stops it without breaking that call off.
/// </summary>
public interface IHandlerSubscription : IDisposable
{
    /// <summary>
    /// Stops the handler gracefully: no call starts afterwards, and the task ends when the call that runs has ended. Events that wait are dropped;
    /// a message among them stays unhandled, so that a journal (<see cref="MessageRecoveryOptions.Journal"/>) brings it again. Not to be awaited in
    /// the handler itself, which would wait for its own end.
    /// </summary>
    /// <param name="cancellationToken">Ends the wait, not the call: dispose to cancel that.</param>
    Task StopAsync(CancellationToken cancellationToken = default);
}
