using Microsoft.Extensions.Logging;
using Skype4Net.Emulator;
using Skype4Net.Playground.Commands;
using Skype4Net.Playground.Files;
using Skype4Net.Playground.Json;
using Skype4Net.Playground.Programs;
using Skype4Net.Playground.Replay;
using Skype4Net.Playground.State;
using Skype4Net.Playground.Web;
using Skype4Net.Playground.World;

namespace Skype4Net.Playground.Windows;

/// <summary>Keeps all windows of the page at what the world is, and does what they ask for: one queue, one writer.</summary>
internal sealed class PlaygroundServer : IAsyncDisposable
{
    /// <summary>So many windows may be open.</summary>
    public const int MaxWindows = 16;

    private static readonly TimeSpan s_betweenFlushes = TimeSpan.FromMilliseconds(16);
    private readonly PlaygroundOptions _options;
    private readonly ILogger _log;
    private readonly WorkQueue _queue;
    private readonly List<BrowserWindow> _windows = [];
    private readonly RememberedResults _results;
    private readonly ITimer _flushTimer;
    private readonly TaskCompletionSource _opened = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private WorldObserver _world;
    private long _flushedAt;
    private int _isFlushPending;

    public PlaygroundServer(SkypeNetwork network, PlaygroundOptions options)
    {
        _options = options;
        _log = options.LoggerFactory.CreateLogger("Skype4Net.Playground");
        _queue = new WorkQueue(exception => PlaygroundLog.WorkFailed(_log, exception));
        State = new PlaygroundState(options.Name, options.TimeProvider);
        _results = new RememberedResults(options.TimeProvider);
        Files = new RunFolder();
        Sound = new SoundListener(this);
        _flushTimer = options.TimeProvider.CreateTimer(_ => _queue.Post(Flush), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        _world = Watch(network);
        CommandWorld = new PageWorld(this);
        Recording = new PageRecording(CommandWorld, options.TimeProvider);
        OnChanged();
    }

    public PlaygroundState State { get; }

    public PlaygroundOptions Options => _options;

    /// <summary>The windows that are open.</summary>
    public IReadOnlyList<BrowserWindow> Windows => _windows;

    /// <summary>The world as it is now; another one after it was started again.</summary>
    public SkypeNetwork Network => _world.Network;

    public WorldObserver World => _world;

    /// <summary>What was uploaded, and what accounts received.</summary>
    public RunFolder Files { get; }

    public SoundListener Sound { get; }

    /// <summary>The page's own programs; others after the world was started again.</summary>
    public OwnPrograms Programs { get; private set; } = new(OwnPrograms.PageName);

    /// <summary>The world as commands see it.</summary>
    public PageWorld CommandWorld { get; private set; }

    /// <summary>What is done and seen, to be saved.</summary>
    public PageRecording Recording { get; private set; }

    /// <summary>The recording that was loaded; null for none.</summary>
    public ReplaySession? Replay { get; set; }

    /// <summary>Completes when the first window has joined.</summary>
    public Task WindowOpened => _opened.Task;

    /// <summary>Does a command on the queue, as if a window had asked for it.</summary>
    public async Task<CommandOutcome> RunCommandAsync(CommandRequest request)
    {
        var done = new TaskCompletionSource<CommandOutcome>(TaskCreationOptions.RunContinuationsAsynchronously);
        _queue.Post(async () =>
        {
            CommandOutcome outcome = await CommandRunner.RunAsync(this, request, _log).ConfigureAwait(false);
            Flush();
            done.SetResult(outcome);
        });
        return await done.Task.ConfigureAwait(false);
    }

    /// <summary>Runs something on the queue, and returns what it returns.</summary>
    public Task<T> RunAsync<T>(Func<T> work)
    {
        var done = new TaskCompletionSource<T>(TaskCreationOptions.RunContinuationsAsynchronously);
        _queue.Post(() =>
        {
            try
            {
                done.SetResult(work());
            }
            catch (Exception exception)
            {
                done.SetException(exception);
                throw;
            }
        });
        return done.Task;
    }

    public void Post(Action work) => _queue.Post(work);

    public void Post(Func<ValueTask> work) => _queue.Post(work);

    /// <summary>Completes when all that was posted before is done.</summary>
    public Task SettleAsync() => _queue.SettleAsync();

    /// <summary>A window has shown the token. Null when there are too many.</summary>
    /// <param name="id">The name that the page has given it.</param>
    /// <param name="run">The world that it knows; null for none.</param>
    /// <param name="seq">The last patch that it has.</param>
    public Task<BrowserWindow?> JoinAsync(string id, string? run, long seq) => RunAsync(() =>
    {
        if (_windows.Find(w => w.Id == id) is { } older)
            Remove(older, CloseReason.OpenedElsewhere);
        if (_windows.Count >= MaxWindows)
            return null;
        var window = new BrowserWindow(id, _results.Of(id));
        _windows.Add(window);
        Flush();
        window.Welcome(State, State.Missing(run, seq), withCommands: true);
        _opened.TrySetResult();
        return window;
    });

    /// <summary>A window's connection has ended.</summary>
    public void Leave(BrowserWindow window) => _queue.Post(() => Remove(window, CloseReason.None));

    /// <summary>A window asks for something to be done.</summary>
    public void Do(BrowserWindow window, CommandRequest request) => _queue.Post(() => DoAsync(window, request));

    /// <summary>A window wants to see or hear something else.</summary>
    public void Watch(BrowserWindow window, WatchFrame watch)
    {
        switch (watch.What)
        {
            case "wire":
                window.WatchWire(watch.Client, watch.Since ?? State.Wire.Last);
                window.SendWire(State);
                break;
            case "sound":
                window.SoundOf = watch.Call;
                Sound.Update(_windows);
                break;
            default:
                window.WatchNothing();
                Sound.Update(_windows);
                break;
        }
    }

    /// <summary>Reads what has changed, and sends it to all windows.</summary>
    public void Flush()
    {
        Volatile.Write(ref _isFlushPending, 0);
        _flushedAt = _options.TimeProvider.GetTimestamp();
        _world.Collect(State.Things);
        WorldThings.Put(this);
        IReadOnlyList<Patch> patches = State.Things.TakePatches(_options.TimeProvider.GetUtcNow());
        foreach (Patch patch in patches)
            State.Patches.Add(patch);
        foreach (BrowserWindow window in _windows.ToArray())
        {
            if (patches.Count > 0)
                window.SendAll(patches);
            window.SendWire(State);
            if (window.Out.IsOverflowing)
                Remove(window, CloseReason.TooMuch);
        }
    }

    /// <summary>Another world takes the place of this one: same accounts, new numbers.</summary>
    public async ValueTask RestartWorldAsync()
    {
        if (_options.RestartAsync is not { } restart)
            throw new InvalidOperationException("This world cannot be started again: it was not made from a file.");
        SkypeNetwork old = Network;
        SkypeNetwork made = await restart(CancellationToken.None).ConfigureAwait(false);
        _world.Dispose();
        await Programs.DisposeAsync().ConfigureAwait(false);
        await old.DisposeAsync().ConfigureAwait(false);
        Programs = new OwnPrograms(OwnPrograms.PageName);
        Replay?.Dispose();
        Replay = null;
        Recording.Dispose();
        CommandWorld = new PageWorld(this);
        State.BeginAnew();
        _world = Watch(made);
        Recording = new PageRecording(CommandWorld, _options.TimeProvider);
        Flush();
        foreach (BrowserWindow window in _windows)
            window.BeginAnew(State, isOtherWorld: true);
    }

    public async ValueTask DisposeAsync()
    {
        await _flushTimer.DisposeAsync().ConfigureAwait(false);
        await RunAsync(() =>
        {
            foreach (BrowserWindow window in _windows.ToArray())
                Remove(window, CloseReason.ServerEnds);
            return true;
        }).ConfigureAwait(false);
        Replay?.Dispose();
        Recording.Dispose();
        _world.Dispose();
        await Programs.DisposeAsync().ConfigureAwait(false);
        await _queue.DisposeAsync().ConfigureAwait(false);
        Files.Dispose();
    }

    private WorldObserver Watch(SkypeNetwork network) => new(network, State.Wire, _options.TimeProvider, OnChanged);

    // On the stack of whoever changed something: at once if it was quiet, else with what comes within a frame.
    private void OnChanged()
    {
        if (Interlocked.Exchange(ref _isFlushPending, 1) == 1)
            return;
        TimeSpan since = _options.TimeProvider.GetElapsedTime(Volatile.Read(ref _flushedAt));
        if (since >= s_betweenFlushes)
            _queue.Post(Flush);
        else
            _flushTimer.Change(s_betweenFlushes - since, Timeout.InfiniteTimeSpan);
    }

    private async ValueTask DoAsync(BrowserWindow window, CommandRequest request)
    {
        if (window.Results.Find(request.Id) is { } known)
        {
            Flush();
            window.Out.Send(known);
            return;
        }

        // Not kept: what is asked for again later may go.
        if (!window.Results.TryEnter())
        {
            window.Out.Send(CommandOutcome.Fail("busy", "Too many commands at once: try again in a second.").Write(request.Id, State.Things.Seq));
            return;
        }

        if (window.IsStale)
        {
            Finish(window.Id, window.Results, request, CommandOutcome.Fail("stale", "The world was started again before this was done."));
            return;
        }

        if (CommandTable.Find(request.Name) is not { RunsBeside: true })
        {
            Finish(window.Id, window.Results, request, await RecordAsync(request).ConfigureAwait(false));
            return;
        }

        if (!window.Results.TryBegin(request.Id))
            return;
        Task<CommandOutcome> running = RecordAsync(request).AsTask();
        _ = running.ContinueWith(
            task => _queue.Post(() => Finish(window.Id, window.Results, request, task.Result)),
            CancellationToken.None, TaskContinuationOptions.None, TaskScheduler.Default);
    }

    private async ValueTask<CommandOutcome> RecordAsync(CommandRequest request)
    {
        PageRecording recorder = Recording;
        string label = CommandTable.Find(request.Name) is { } entry ? recorder.Begin(entry, request.Arguments) : "";
        CommandOutcome outcome = await CommandRunner.RunAsync(this, request, _log).ConfigureAwait(false);
        recorder.End(label, request.Arguments, outcome);
        return outcome;
    }

    // To whichever connection the window has by now.
    private void Finish(string windowId, CommandResults results, CommandRequest request, CommandOutcome outcome)
    {
        Flush();
        byte[] frame = outcome.Write(request.Id, State.Things.Seq);
        results.Add(request.Id, frame);
        _windows.Find(w => w.Id == windowId)?.Out.Send(frame);
    }

    private void Remove(BrowserWindow window, CloseReason reason)
    {
        if (!_windows.Remove(window))
            return;
        window.Close(reason);
        Sound.Update(_windows);
        OnChanged();
    }
}
