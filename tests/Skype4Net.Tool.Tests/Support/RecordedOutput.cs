using System.Text;
using System.Threading.Channels;

namespace Skype4Net.Tool.Tests;

/// <summary>What the tool wrote: as a whole, and line by line for tests that wait.</summary>
internal sealed class RecordedOutput : TextWriter
{
    private readonly Lock _gate = new();
    private readonly StringBuilder _all = new();
    private readonly StringBuilder _line = new();
    private readonly Channel<string> _lines = Channel.CreateUnbounded<string>();

    public override Encoding Encoding => Encoding.UTF8;

    public string Text
    {
        get
        {
            lock (_gate)
                return _all.ToString();
        }
    }

    public override void Write(char value)
    {
        lock (_gate)
        {
            _all.Append(value);
            if (value != '\n')
            {
                _line.Append(value);
                return;
            }

            _lines.Writer.TryWrite(_line.ToString().TrimEnd('\r'));
            _line.Clear();
        }
    }

    /// <summary>Waits for a line; others are passed over.</summary>
    public async Task<string> LineAsync(Func<string, bool> fits)
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
            throw new TimeoutException($"What was waited for was not written. There is:\n{Text}");
        }
    }
}
