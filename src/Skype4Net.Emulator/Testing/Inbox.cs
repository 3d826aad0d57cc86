namespace Skype4Net.Emulator.Testing;

/// <summary>What somebody heard from the bot and no expectation has taken yet, in order.</summary>
internal sealed class Inbox(BotWorld world, string who)
{
    private readonly Lock _gate = new();
    private readonly Queue<string> _texts = new();

    public void Add(string text)
    {
        lock (_gate)
            _texts.Enqueue(text);
    }

    public void Clear()
    {
        lock (_gate)
            _texts.Clear();
    }

    /// <summary>Takes the next text, which must fit.</summary>
    public async Task<string> DequeueAsync(Func<string, bool> fits, string expected, TimeSpan within, CancellationToken cancellationToken)
    {
        world.Trace?.Expect(expected);
        if (!await world.HappensAsync(() => Next() is not null, within, cancellationToken).ConfigureAwait(false))
            throw world.Failure($"{who} heard nothing within {within}, and expected {expected}.", expected: expected.Trim('"'));
        string text = Next()!;
        if (!fits(text))
            throw world.Failure($"{who} heard \"{text}\", and expected {expected}.", expected: expected.Trim('"'), seen: text);
        world.Trace?.Met(expected, text);
        lock (_gate)
            return _texts.Dequeue();
    }

    public async Task ExpectNothingAsync(TimeSpan within, CancellationToken cancellationToken)
    {
        world.Trace?.Expect("nothing");
        if (await world.HappensAsync(() => Next() is not null, within, cancellationToken).ConfigureAwait(false))
            throw world.Failure($"{who} heard \"{Next()}\", and expected nothing for {within}.", expected: "nothing", seen: Next());
        world.Trace?.Met("nothing");
    }

    private string? Next()
    {
        lock (_gate)
            return _texts.TryPeek(out string? text) ? text : null;
    }
}
