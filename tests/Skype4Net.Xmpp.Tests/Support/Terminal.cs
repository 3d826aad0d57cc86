using System.Diagnostics;
using System.Text;
using System.Threading.Channels;

namespace Skype4Net.Xmpp.Tests;

/// <summary>
/// A program in a terminal of its own, by tmux, as a person has it before them. tmux tells by its control mode whenever the program has drawn
/// something, so nobody has to look again and again.
/// </summary>
internal sealed class Terminal : IDisposable
{
    private const int Columns = 160;
    private const int Rows = 50;
    private readonly string _folder = Directory.CreateTempSubdirectory("skype4net-terminal-").FullName;
    private readonly Process _process;
    private readonly Channel<string> _replies = Channel.CreateUnbounded<string>();
    private readonly Channel<bool> _drawn = Channel.CreateBounded<bool>(
        new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

    private StringBuilder? _reply;

    /// <param name="environment">Variables of the program.</param>
    /// <param name="command">The program and its arguments.</param>
    public Terminal(IReadOnlyDictionary<string, string> environment, params string[] command)
    {
        var start = new ProcessStartInfo("tmux", ["-S", Path.Combine(_folder, "tmux"), "-u", "-f", "/dev/null", "-C",
            "new-session", "-x", $"{Columns}", "-y", $"{Rows}", .. command])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        };
        foreach ((string name, string value) in environment)
            start.Environment[name] = value;
        _process = new Process { StartInfo = start };
        _process.OutputDataReceived += (_, e) => Read(e.Data);
        _process.ErrorDataReceived += (_, _) => { };
        _process.Start();
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
    }

    /// <summary>Waits until the terminal is there.</summary>
    public async Task StartAsync()
    {
        // The first reply is that of the command line.
        await _replies.Reader.ReadAsync().AsTask().InTime();
        await SendAsync($"refresh-client -C {Columns}x{Rows}");
        // Nothing is left when the test has ended, however it does.
        await SendAsync("set-option destroy-unattached on");
    }

    /// <summary>Types a line, and Enter.</summary>
    public Task TypeAsync(string line)
        => SendAsync("send-keys -H " + string.Join(' ', Encoding.UTF8.GetBytes(line + "\r").Select(b => $"{b:x2}")));

    /// <summary>Waits until the screen shows what fits, and returns it.</summary>
    public async Task<string> ShowsAsync(Func<string, bool> fits)
    {
        using var limit = new CancellationTokenSource(Eventually.Limit);
        string screen = "";
        try
        {
            while (true)
            {
                screen = await SendAsync("capture-pane -p");
                if (fits(screen))
                    return screen;
                await _drawn.Reader.ReadAsync(limit.Token);
            }
        }
        catch (Exception exception) when (exception is OperationCanceledException or ChannelClosedException)
        {
            throw new TimeoutException($"The terminal does not show what was waited for. It shows:\n{screen}");
        }
    }

    /// <summary>Waits until the program has ended, and the terminal with it.</summary>
    public Task EndAsync() => _process.WaitForExitAsync().InTime();

    public void Dispose()
    {
        if (!_process.HasExited)
        {
            _process.StandardInput.Close();
            _process.WaitForExit();
        }

        _process.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    private async Task<string> SendAsync(string command)
    {
        await _process.StandardInput.WriteLineAsync(command);
        await _process.StandardInput.FlushAsync();
        return await _replies.Reader.ReadAsync().AsTask().InTime();
    }

    // A reply stands between two lines of its own; all else tells what happens.
    private void Read(string? line)
    {
        if (line is null)
        {
            _replies.Writer.TryComplete();
            _drawn.Writer.TryComplete();
        }
        else if (_reply is null && line.StartsWith("%begin ", StringComparison.Ordinal))
        {
            _reply = new StringBuilder();
        }
        else if (_reply is not null && (line.StartsWith("%end ", StringComparison.Ordinal) || line.StartsWith("%error ", StringComparison.Ordinal)))
        {
            _replies.Writer.TryWrite(_reply.ToString());
            _reply = null;
        }
        else if (_reply is not null)
        {
            _reply.Append(line).Append('\n');
        }
        else if (line.StartsWith("%output ", StringComparison.Ordinal))
        {
            _drawn.Writer.TryWrite(true);
        }
    }
}
