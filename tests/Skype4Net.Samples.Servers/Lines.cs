using System.Threading.Channels;

namespace Skype4Net.Samples.Servers;

/// <summary>What a program tells, line by line.</summary>
internal sealed class Lines
{
    private readonly Channel<string> _lines = Channel.CreateUnbounded<string>();
    private readonly List<string> _all = [];

    public IReadOnlyList<string> All
    {
        get
        {
            lock (_all)
                return [.. _all];
        }
    }

    public void Notify(string line)
    {
        lock (_all)
            _all.Add(line);
        _lines.Writer.TryWrite(line);
    }

    /// <summary>The next line with this part; others are passed over.</summary>
    public Task<string> NextAsync(string part) => NextAsync(line => line.Contains(part), part);

    /// <summary>The next line that fits; others are passed over.</summary>
    public async Task<string> NextAsync(Func<string, bool> fits, string what = "what was waited for")
    {
        using var limit = new CancellationTokenSource(Eventually.Limit);
        try
        {
            while (true)
            {
                string line = await _lines.Reader.ReadAsync(limit.Token);
                if (fits(line))
                    return line;
            }
        }
        catch (OperationCanceledException)
        {
            throw new TimeoutException($"Of {what} nothing was told, but:\n{string.Join('\n', All)}");
        }
    }
}
