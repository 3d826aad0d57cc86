namespace Skype4Net.Emulator.Testing;

/// <summary>What handlers of the bot have thrown and no expectation has seen. Any thread.</summary>
internal sealed class UnseenErrors
{
    private readonly Lock _gate = new();
    private readonly Queue<HandlerError> _errors = new();

    public void Add(HandlerError error)
    {
        lock (_gate)
            _errors.Enqueue(error);
    }

    /// <summary>The oldest, which is seen now; null when there is none.</summary>
    public HandlerError? TakeFirst()
    {
        lock (_gate)
            return _errors.TryDequeue(out HandlerError? first) ? first : null;
    }
}
