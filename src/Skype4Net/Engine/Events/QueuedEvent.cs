using Span = System.Diagnostics.Activity;

namespace Skype4Net.Engine;

/// <summary>One event on its way to a handler.</summary>
internal sealed class QueuedEvent<T>(T value, EventDispatcher? from, TrackedWork? work, CancellationToken cancellationToken)
{
    private bool _waits;

    public T Value => value;

    public EventDispatcher? From => from;

    public TrackedWork? Work => work;

    public bool IsHandlerError { get; init; }

    public Handling? Handling { get; init; }

    /// <summary>The span of the event; null when nobody traces.</summary>
    public Span? Span { get; init; }

    public CancellationToken CancellationToken => cancellationToken;

    /// <summary>It stands behind others, and does not begin by itself.</summary>
    public void BeginWait()
    {
        _waits = true;
        work?.BeginWait();
    }

    /// <summary>Its turn has come.</summary>
    public void EndWait()
    {
        if (_waits)
            work?.EndWait();
        _waits = false;
    }
}
