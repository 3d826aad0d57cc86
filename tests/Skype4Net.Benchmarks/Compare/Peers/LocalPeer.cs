using System.Threading.Channels;

namespace Skype4Net.Benchmarks.Compare.Peers;

/// <summary>A program of this assembly that runs in this process.</summary>
internal sealed class LocalPeer : IPeer
{
    private readonly Channel<string> _input = Channel.CreateUnbounded<string>();
    private readonly Channel<string> _output = Channel.CreateUnbounded<string>();
    private readonly Task _run;

    public LocalPeer(string[] arguments) => _run = Task.Run(() => RunAsync(arguments));

    public int? ProcessId => null;

    public void Send(string line) => _input.Writer.TryWrite(line);

    public async Task<string> ReadAsync() => await _output.Reader.ReadAsync();

    public async ValueTask DisposeAsync()
    {
        _input.Writer.TryComplete();
        await _run;
    }

    private async Task RunAsync(string[] arguments)
    {
        try
        {
            await PeerProgram.RunAsync(arguments, new Lines(_input.Reader, _output.Writer));
        }
        finally
        {
            _output.Writer.TryComplete();
        }
    }

    private sealed class Lines(ChannelReader<string> input, ChannelWriter<string> output) : ILines
    {
        public async Task<string?> ReadAsync() => await input.WaitToReadAsync() && input.TryRead(out string? line) ? line : null;

        public void Write(string line) => output.TryWrite(line);
    }
}
