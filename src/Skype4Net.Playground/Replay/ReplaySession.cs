using System.Text.Json;
using System.Text.Json.Nodes;
using Skype4Net.Emulator.Replay;
using Skype4Net.Playground.Commands;
using Skype4Net.Playground.Json;
using Skype4Net.Playground.Windows;

namespace Skype4Net.Playground.Replay;

/// <summary>
/// Plays a recording in the world. It is data of a stranger: its commands are those of the page and nothing else, no line holds a path, and nothing
/// happens before it is played. Only touched by the queue, but for the playing itself.
/// </summary>
internal sealed class ReplaySession(PlaygroundServer server, ReplayFile file) : IDisposable
{
    private readonly IReadOnlyList<ReplayLine> _steps = [.. file.Lines.Where(l => l.Do.Length > 0)];
    private readonly HashSet<int> _relaxed = [];
    private CancellationTokenSource _ended = new();
    private SemaphoreSlim _asked = new(0);
    private Task _resumed = Task.CompletedTask;
    private TaskCompletionSource? _resuming;
    private ReplayPlayer? _player;
    private ReplayMode _mode;
    private int _step;
    private bool _isPaused;

    /// <summary>The recording.</summary>
    public ReplayFile File => file;

    /// <summary>How many commands there are.</summary>
    public int Steps => _steps.Count;

    public int Unknown => file.Unknown;

    public bool IsDone { get; private set; }

    /// <summary>The names of files that are not inside.</summary>
    public IReadOnlyList<string> Missing
        => [.. _steps.Select(s => s.Members["upload"]).OfType<JsonObject>().Where(u => u["data"] is null).Select(u => u["name"]?.ToString() ?? "")];

    /// <summary>Begins to play, again if it was played before. Accounts that the world lacks are made first.</summary>
    /// <param name="mode">How fast.</param>
    /// <param name="until">How many commands are done; null for all.</param>
    /// <exception cref="InvalidOperationException">It is being played.</exception>
    public void Play(ReplayMode mode, int? until)
    {
        if (_player is not null && !IsDone)
            throw new InvalidOperationException("This recording is being played: stop it first.");
        RecordedAccounts.AddMissing(server.Network, file);
        (_mode, _step, IsDone) = (mode, 0, false);
        ReplayPlayer player = _player = new ReplayPlayer(file, RunAsync, server.Options.TimeProvider);
        player.WaitingChanged += () => server.Post(server.Flush);
        _ended.Dispose();
        _ended = new CancellationTokenSource();
        _asked.Dispose();
        _asked = new SemaphoreSlim(0);
        Pause(false);
        CancellationToken ended = _ended.Token;
        Task<int> playing = player.PlayAsync(server.Network.Clients, ReplayMode.Step, step => NextAsync(step, ended), until, ended);
        _ = playing.ContinueWith(
            _ => server.Post(() =>
            {
                IsDone = true;
                server.Flush();
            }),
            CancellationToken.None, TaskContinuationOptions.None, TaskScheduler.Default);
    }

    /// <summary>Waits before the next command, or goes on. Step by step it waits anyway.</summary>
    public void Pause(bool pause)
    {
        if (pause == _isPaused)
            return;
        _isPaused = pause;
        _resuming?.TrySetResult();
        _resuming = pause ? new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously) : null;
        _resumed = _resuming?.Task ?? Task.CompletedTask;
    }

    /// <summary>Does the next command, where it waits before each; also one that does not wait yet.</summary>
    public void Next()
    {
        if (_asked.CurrentCount < Steps)
            _asked.Release();
    }

    public void Stop()
    {
        if (!IsDone)
            _ended.Cancel();
    }

    public void Dispose()
    {
        Stop();
        IsDone = true;
        _ended.Dispose();
        _asked.Dispose();
    }

    /// <summary>Whatever text a line has is right from now on.</summary>
    public void Relax(int line)
    {
        if (line >= 0 && line < file.Lines.Count && file.Lines[line].Saw.Length > 0 && _relaxed.Add(line))
            file.Lines[line].Members["text"] = ReplayLine.AnyText;
    }

    /// <summary>How far it is, for the page.</summary>
    public void Write(Utf8JsonWriter writer)
    {
        writer.Word("mode", _mode);
        writer.WriteNumber("step", _step);
        writer.WriteNumber("steps", Steps);
        writer.Flag("paused", _isPaused);
        writer.Flag("done", IsDone);
        if (_player?.Awaited is { } awaited)
        {
            writer.Text("waiting", awaited.Line.Text("text") is { Length: > 0 } text ? text : awaited.Line.Text("status"));
            writer.Time("since", awaited.Since);
        }

        writer.Objects("differences", _player?.Differences ?? [], (w, difference) =>
        {
            w.Text("kind", difference.Kind);
            w.Text("expected", difference.Expected is { } expected ? ReplayDifferences.ValueOf(expected) : "");
            w.Text("seen", difference.Seen is { } seen ? ReplayDifferences.ValueOf(seen) : "");
            w.Text("as", (difference.Expected ?? difference.Seen)?.As);
            w.Text("chat", (difference.Expected ?? difference.Seen)?.Text("chat"));
            w.WriteNumber("line", difference.Expected is { } line ? IndexOf(line) : -1);
        });
    }

    private int IndexOf(ReplayLine line)
    {
        for (int i = 0; i < file.Lines.Count; i++)
        {
            if (file.Lines[i] == line)
                return i;
        }

        return -1;
    }

    private async Task<bool> NextAsync(ReplayLine step, CancellationToken ended)
    {
        if (_mode == ReplayMode.Paced && _step > 0)
        {
            double pause = step.At - _steps[_step - 1].At;
            if (pause > 0)
                await Task.Delay(TimeSpan.FromSeconds(pause), server.Options.TimeProvider, ended).ConfigureAwait(false);
        }

        if (_mode == ReplayMode.Step)
            await _asked.WaitAsync(ended).ConfigureAwait(false);
        await _resumed.WaitAsync(ended).ConfigureAwait(false);
        return !ended.IsCancellationRequested;
    }

    private async Task RunAsync(ReplayLine step, ReplayLabels labels, CancellationToken cancellationToken)
    {
        if (CommandTable.Find(step.Do) is not { IsRecorded: true } entry)
        {
            CountStep();
            return;
        }

        using var arguments = JsonDocument.Parse(RecordedArguments.Of(entry, step, labels, server.Network, Unpack).ToJsonString());
        CommandOutcome outcome = await server.RunCommandAsync(new CommandRequest(step.Do, "replay", arguments.RootElement.Clone()))
            .ConfigureAwait(false);
        if (step.Text("is") is { Length: > 0 } label && CommandRecorder.NameOf(arguments.RootElement, outcome) is { } made)
            labels.Bind(label, made);
        CountStep();
    }

    private void CountStep()
    {
        Interlocked.Increment(ref _step);
        server.Post(server.Flush);
    }

    private string Unpack(string name, byte[]? data)
    {
        if (data is null || !server.Files.TryReserve(data.Length))
            return "missing";
        (string id, string path) = server.Files.NewFile(name);
        System.IO.File.WriteAllBytes(path, data);
        return id;
    }
}
