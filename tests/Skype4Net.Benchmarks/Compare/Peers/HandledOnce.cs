using System.Globalization;

namespace Skype4Net.Benchmarks.Compare.Peers;

/// <summary>A program that reads each message that comes, once.</summary>
internal sealed class HandledOnce(ISkype skype) : IDisposable
{
    private IDisposable? _listening;
    private TaskCompletionSource<double> _done = new();
    private int _left;

    /// <summary>Waits for so many messages; returns when the last one was read, by the clock that all programs of the machine share.</summary>
    public Task<double> AwaitAsync(int count, ILines lines)
    {
        _done = new TaskCompletionSource<double>(TaskCreationOptions.RunContinuationsAsynchronously);
        Volatile.Write(ref _left, count);
        _listening ??= skype.Chats.MessageReceived.Subscribe(Read);
        lines.Write("waiting");
        return _done.Task;
    }

    /// <summary>The same; says how many notifications and commands there were for each message.</summary>
    public async Task<string> CountLinesAsync(int count, ILines lines)
    {
        // What is asked for once.
        await AwaitAsync(count, lines);
        int notifications = 0, commands = 0;
        using IDisposable watching = skype.Wire.Subscribe(line =>
        {
            if (line.Direction == WireDirection.Sent)
                Interlocked.Increment(ref commands);
            else if (!line.Line.StartsWith('#'))
                Interlocked.Increment(ref notifications);
        });
        await AwaitAsync(count, lines);
        return string.Create(CultureInfo.InvariantCulture, $"{(double)notifications / count:R} {(double)commands / count:R}");
    }

    public void Dispose() => _listening?.Dispose();

    private void Read(ChatMessage message)
    {
        _ = message.Body.Value;
        if (Interlocked.Decrement(ref _left) == 0)
            _done.SetResult(MonotonicClock.Now);
    }
}
