using System.Diagnostics;
using System.Threading.Channels;

namespace Skype4Net.Xmpp.Tests;

/// <summary>One ejabberd server of an <see cref="EjabberdCluster"/>, with data of its own.</summary>
internal sealed class EjabberdNode : IAsyncDisposable
{
    private readonly string _folder;
    private readonly IReadOnlyDictionary<string, string> _environment;
    private readonly List<string> _log = [];
    private Process? _process;

    /// <param name="folder">Where its configuration is, and its data go.</param>
    /// <param name="name">What other nodes call it.</param>
    /// <param name="port">Where it takes clients, by TLS.</param>
    /// <param name="environment">Variables of the Erlang programs.</param>
    public EjabberdNode(string folder, string name, int port, IReadOnlyDictionary<string, string> environment)
    {
        (_folder, Name, Port, _environment) = (folder, name, port, environment);
    }

    public string Name { get; }

    public int Port { get; }

    /// <summary>Starts it, also after a kill, and waits until it takes clients.</summary>
    public async Task StartAsync()
    {
        ProcessStartInfo start = Program("erl", "-noinput", "-name", Name, "-setcookie", EjabberdCluster.Cookie,
            "-kernel", "inet_dist_use_interface", "{127,0,0,1}", "-mnesia", "dir", $"\"{Path.Combine(_folder, "data")}\"", "-s", "ejabberd");
        start.Environment["EJABBERD_CONFIG_PATH"] = Path.Combine(_folder, "ejabberd.yml");
        start.Environment["EJABBERD_LOG_PATH"] = Path.Combine(_folder, "ejabberd.log");
        var lines = Channel.CreateUnbounded<string>();
        _process = new Process { StartInfo = start };
        _process.OutputDataReceived += (_, e) => Keep(e.Data, lines);
        _process.ErrorDataReceived += (_, e) => Keep(e.Data, lines);
        _process.Start();
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
        using var limit = new CancellationTokenSource(TimeSpan.FromMinutes(2));
        try
        {
            while (!(await lines.Reader.ReadAsync(limit.Token)).Contains($" connections at 127.0.0.1:{Port} for ", StringComparison.Ordinal))
                continue;
        }
        catch (Exception exception) when (exception is OperationCanceledException or ChannelClosedException)
        {
            lock (_log)
                throw new InvalidOperationException($"{Name} did not start:\n{string.Join('\n', _log.TakeLast(50))}");
        }
    }

    /// <summary>Evaluates an expression of Erlang in it.</summary>
    public async Task EvaluateAsync(string expression)
    {
        ProcessStartInfo start = Program("erl_call", "-name", Name, "-c", EjabberdCluster.Cookie, "-e");
        start.RedirectStandardInput = true;
        using Process call = Process.Start(start)!;
        await call.StandardInput.WriteLineAsync(expression + ".");
        call.StandardInput.Close();
        string answer = await call.StandardOutput.ReadToEndAsync();
        await call.WaitForExitAsync().InTime();
        if (!answer.Contains("ok", StringComparison.Ordinal))
            throw new InvalidOperationException($"{expression}: {answer}");
    }

    /// <summary>Waits until it knows that the other node is gone.</summary>
    public Task NoticeLossAsync()
        => EvaluateAsync("net_kernel:monitor_nodes(true), case nodes() of [] -> ok; _ -> receive {nodedown, _} -> ok end end");

    /// <summary>kill -9.</summary>
    public async Task KillAsync()
    {
        _process!.Kill();
        await _process.WaitForExitAsync();
        _process.Dispose();
        _process = null;
    }

    public async ValueTask DisposeAsync()
    {
        if (_process is not null)
            await KillAsync();
    }

    private ProcessStartInfo Program(string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = _folder,
        };
        foreach ((string name, string value) in _environment)
            start.Environment[name] = value;
        return start;
    }

    private void Keep(string? line, Channel<string> lines)
    {
        if (line is null)
        {
            lines.Writer.TryComplete();
            return;
        }

        lock (_log)
            _log.Add(line);
        lines.Writer.TryWrite(line);
    }
}
