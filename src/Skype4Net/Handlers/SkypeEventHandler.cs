using System.Diagnostics.CodeAnalysis;

namespace Skype4Net;

/// <summary>
/// Handlers as methods to override: <c>skype.Use(new MyHandlers())</c>. They are called one at a time, in the order in which things
/// happened, each when the one before has ended; what one throws is reported on <see cref="ISkype.HandlerErrors"/> and stops nothing.
/// Only what is overridden is listened to.
/// </summary>
[SuppressMessage("Design", "CA1001", Justification = "The subscription belongs to who put the handlers to use; they dispose it.")]
public abstract partial class SkypeEventHandler : SkypeEventHandlerBase
{
    private readonly Lock _gate = new();
    private HandlerSubscriptions? _subscriptions;

    /// <summary>The client that these handlers serve; set before the first call.</summary>
    /// <exception cref="InvalidOperationException">They serve none yet.</exception>
    protected ISkype Skype
    {
        get => field ?? throw new InvalidOperationException("These handlers serve no client yet: call skype.Use(handlers) first.");
        private set;
    }

    /// <summary>Sets the client, for an object that is called by a <see cref="HandlerRunner"/>.</summary>
    internal void SetClient(ISkype skype) => Skype = skype;

    /// <summary>
    /// Subscribes the methods that this object has overridden, and has them called on objects that the runner gets. None is called on this one.
    /// </summary>
    internal HandlerSubscriptions ServeBy(ISkype skype, HandlerRunner runner)
    {
        var subscriptions = new HandlerSubscriptions(skype, GetType().Name, runner);
        Subscribe(skype, subscriptions);
        return subscriptions;
    }

    /// <summary>Subscribes the methods to a client's events, unless they are already.</summary>
    internal HandlerSubscriptions Serve(ISkype skype)
    {
        lock (_gate)
        {
            Skype = skype;
            if (_subscriptions is { IsDisposed: false } current && ReferenceEquals(current.Source, skype))
                return current;
            var subscriptions = new HandlerSubscriptions(skype, GetType().Name);
            Subscribe(skype, subscriptions);
            return _subscriptions = subscriptions;
        }
    }

    // Adds each method with its event and with the inherited method that does nothing.
    private partial void Subscribe(ISkype skype, HandlerSubscriptions subscriptions);
}
