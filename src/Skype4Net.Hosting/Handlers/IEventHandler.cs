namespace Skype4Net.Hosting;

/// <summary>A service that handles the events of one stream; see <see cref="SkypeBuilder.AddHandler{TEvent, THandler}"/>.</summary>
/// <typeparam name="TEvent">What the stream tells.</typeparam>
public interface IEventHandler<in TEvent>
{
    /// <summary>
    /// Handles an event. The next one waits until this call has ended; an exception is reported on <see cref="ISkype.HandlerErrors"/>.
    /// </summary>
    /// <param name="value">The event.</param>
    /// <param name="cancellationToken">Cancelled when the host has stopped and its time for handlers is over.</param>
    ValueTask HandleAsync(TEvent value, CancellationToken cancellationToken);
}
