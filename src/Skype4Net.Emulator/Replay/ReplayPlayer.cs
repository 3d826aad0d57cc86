namespace Skype4Net.Emulator.Replay;

/// <summary>Plays the commands of a recording in a world, and compares what is seen.</summary>
/// <param name="file">The recording.</param>
/// <param name="run">Does a command; what it names by labels is found in the labels, and what it makes is bound there.</param>
/// <param name="time">The world's clock.</param>
internal sealed class ReplayPlayer(ReplayFile file, Func<ReplayLine, ReplayLabels, CancellationToken, Task> run, TimeProvider time)
{
    private static readonly TimeSpan s_limit = TimeSpan.FromSeconds(5);
    private readonly Lock _gate = new();
    private readonly List<ReplayLine> _seen = [];
    private readonly List<ReplayLine> _expected = [];
    private readonly ReplayLabels _now = new();
    private readonly ReplayLabels _labels = new();
    private TaskCompletionSource _changed = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private ReplayWait? _awaited;

    /// <summary>It begins to wait for what was seen then, or waits no longer. Raised on the thread that plays.</summary>
    public event Action? WaitingChanged;

    /// <summary>What is waited for before the next command is done; null while nothing is.</summary>
    public ReplayWait? Awaited => Volatile.Read(ref _awaited);

    /// <summary>What was recorded as seen, so far as it was played, against what was seen.</summary>
    public IReadOnlyList<ReplayDifference> Differences
    {
        get
        {
            lock (_gate)
                return ReplayDifferences.Between(_expected, [.. _seen.Select(Relabelled)]);
        }
    }

    /// <summary>Plays.</summary>
    /// <param name="clients">The clients of the world.</param>
    /// <param name="mode">How fast.</param>
    /// <param name="next">In steps: is asked before each command, and completes when it is to be done; false ends.</param>
    /// <param name="until">How many commands are done; all if null.</param>
    /// <param name="cancellationToken">Ends it.</param>
    /// <returns>How many commands were done.</returns>
    public async Task<int> PlayAsync(
        IEnumerable<EmulatedClient> clients, ReplayMode mode, Func<ReplayLine, Task<bool>>? next, int? until, CancellationToken cancellationToken)
    {
        using var watch = new ReplayWatch(clients, _now, See);
        long begin = time.GetTimestamp();
        int done = 0;
        foreach (ReplayLine line in file.Lines)
        {
            if (line.Saw.Length > 0)
            {
                lock (_gate)
                    _expected.Add(line);
                continue;
            }

            if (line.Do.Length == 0)
                continue;
            await ReactionsAsync(cancellationToken).ConfigureAwait(false);
            if (done == until || (mode == ReplayMode.Step && next is not null && !await next(line).ConfigureAwait(false)))
                return done;
            TimeSpan pause = TimeSpan.FromSeconds(line.At) - time.GetElapsedTime(begin);
            if (mode == ReplayMode.Paced && pause > TimeSpan.Zero)
                await Task.Delay(pause, time, cancellationToken).ConfigureAwait(false);
            await run(line, _labels, cancellationToken).ConfigureAwait(false);
            done++;
        }

        await ReactionsAsync(cancellationToken).ConfigureAwait(false);
        return done;
    }

    private void See(ReplayLine line)
    {
        lock (_gate)
        {
            _seen.Add(line);
            Bind(line);
            _changed.TrySetResult();
        }
    }

    // The first line that fits a recorded one, but for its label, tells which chat the label means now.
    private void Bind(ReplayLine line)
    {
        if (line.Text("chat") is not { Length: > 0 } now || _now.NameOf(now) is not { } name || _labels.LabelOf(name) is not null)
            return;
        ReplayLine? recorded = file.Lines.FirstOrDefault(l => l.Saw == line.Saw && l.As == line.As && l.Text("from") == line.Text("from")
            && l.Text("text") == line.Text("text") && _labels.NameOf(l.Text("chat")) is null);
        if (recorded is not null)
            _labels.Bind(recorded.Text("chat"), name);
    }

    // A chat of which nothing was as recorded is taken for the first one that it could be.
    private string? LabelOf(ReplayLine line, string name)
    {
        if (_labels.LabelOf(name) is { } known)
            return known;
        string? label = _expected.FirstOrDefault(l => l.Saw == line.Saw && l.As == line.As && l.Text("from") == line.Text("from")
            && l.Text("chat").Length > 0 && _labels.NameOf(l.Text("chat")) is null)?.Text("chat");
        if (label is not null)
            _labels.Bind(label, name);
        return label;
    }

    private ReplayLine Relabelled(ReplayLine line)
    {
        if (line.Text("chat") is not { Length: > 0 } now || _now.NameOf(now) is not { } name)
            return line;
        var copy = (System.Text.Json.Nodes.JsonObject)line.Members.DeepClone();
        copy["chat"] = LabelOf(line, name) ?? $"?{now}";
        return new ReplayLine(copy);
    }

    // After a command, until as much was seen as then.
    private async Task ReactionsAsync(CancellationToken cancellationToken)
    {
        long begin = time.GetTimestamp();
        try
        {
            while (NextToSeeAsync() is { } changed)
            {
                TimeSpan left = s_limit - time.GetElapsedTime(begin);
                if (left <= TimeSpan.Zero)
                    return;
                await changed.WaitAsync(left, time, cancellationToken).ConfigureAwait(false);
            }
        }
        catch (TimeoutException)
        {
            // What has not come is a difference.
        }
        finally
        {
            Await(null);
        }
    }

    private Task? NextToSeeAsync()
    {
        Task changed;
        ReplayLine awaited;
        lock (_gate)
        {
            if (_seen.Count >= _expected.Count)
                return null;
            _changed = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            (changed, awaited) = (_changed.Task, _expected[_seen.Count]);
        }

        Await(awaited);
        return changed;
    }

    private void Await(ReplayLine? line)
    {
        if (Awaited?.Line == line)
            return;
        Volatile.Write(ref _awaited, line is null ? null : new ReplayWait(line, time.GetUtcNow()));
        WaitingChanged?.Invoke();
    }
}

/// <summary>A recorded line that was seen then and is waited for now.</summary>
/// <param name="Line">The line.</param>
/// <param name="Since">Since when.</param>
internal sealed record ReplayWait(ReplayLine Line, DateTimeOffset Since);
