using System.Diagnostics;
using System.Threading.Channels;

namespace Skype4Net.Xmpp.Tests;

/// <summary>Another's client, on Debian's own Python.</summary>
internal sealed class SlixmppPeer : IDisposable
{
    private readonly Process _process;
    private readonly Channel<string> _lines = Channel.CreateUnbounded<string>();
    private readonly List<string> _seen = [];

    private SlixmppPeer(ProcessStartInfo start)
    {
        _process = new Process { StartInfo = start };
        _process.OutputDataReceived += (_, e) => Keep(e.Data);
        _process.ErrorDataReceived += (_, e) => Keep(e.Data);
        _process.Start();
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
    }

    /// <summary>Starts one and waits until it is online; skips the test where the library is missing.</summary>
    public static async Task<SlixmppPeer> StartAsync(PrivateProsody server, string account)
    {
        Skip.IfNot(Directory.Exists("/usr/lib/python3/dist-packages/slixmpp"), "slixmpp is missing: apt-get install python3-slixmpp");
        string script = Path.Combine(AppContext.BaseDirectory, "Foreign", "slixmpp_peer.py");
        var peer = new SlixmppPeer(new ProcessStartInfo("/usr/bin/python3",
            [script, $"{account}@{PrivateProsody.Domain}", "secret", "127.0.0.1", $"{server.Port}"])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        });
        await peer.LineAsync("online");
        return peer;
    }

    public void Write(string line)
    {
        _process.StandardInput.WriteLine(line);
        _process.StandardInput.Flush();
    }

    /// <summary>The next line that begins so; others are passed over.</summary>
    public async Task<string> LineAsync(string start)
    {
        using var limit = new CancellationTokenSource(Eventually.Limit);
        try
        {
            while (true)
            {
                string line = await _lines.Reader.ReadAsync(limit.Token);
                if (line.StartsWith(start, StringComparison.Ordinal))
                    return line;
            }
        }
        catch (Exception exception) when (exception is OperationCanceledException or ChannelClosedException)
        {
            lock (_seen)
                throw new TimeoutException($"The peer did not write '{start}'. It wrote:\n{string.Join('\n', _seen.TakeLast(40))}");
        }
    }

    public void Dispose()
    {
        if (!_process.HasExited)
            _process.Kill();
        _process.WaitForExit();
        _process.Dispose();
    }

    private void Keep(string? line)
    {
        if (line is null)
            return;
        lock (_seen)
            _seen.Add(line);
        _lines.Writer.TryWrite(line);
    }
}
