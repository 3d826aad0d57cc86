using System.Threading.Channels;

namespace Skype4Net.Benchmarks.Compare.Suites;

/// <summary>The floor in one process: a line goes through a channel to another task, which sends it back.</summary>
internal sealed class ChannelHop : IAsyncDisposable
{
    private readonly Channel<string> _there = Channel.CreateUnbounded<string>();
    private readonly Channel<string> _back = Channel.CreateUnbounded<string>();
    private readonly Task _echo;

    public ChannelHop() => _echo = Task.Run(EchoAsync);

    /// <summary>So many lines, one after another.</summary>
    public async Task RunAsync(int count)
    {
        for (int i = 0; i < count; i++)
        {
            _there.Writer.TryWrite("GET USER c1 FULLNAME");
            await _back.Reader.ReadAsync();
        }
    }

    public async ValueTask DisposeAsync()
    {
        _there.Writer.Complete();
        await _echo;
    }

    private async Task EchoAsync()
    {
        await foreach (string line in _there.Reader.ReadAllAsync())
            _back.Writer.TryWrite(line);
    }
}
