using System.Diagnostics;
using System.Globalization;
using System.Reactive;
using System.Runtime.CompilerServices;
using System.Text.Json.Nodes;
using Skype4Net.Emulator.Replay;
using Skype4Net.Engine;

namespace Skype4Net.Emulator.Testing;

/// <summary>
/// What happens in the world of a test, to be looked at when an expectation has failed: what people did and saw, the wire of the bot's client, its
/// handlers, the clock, and the expectations. The last 20 000 lines are kept. Any thread.
/// </summary>
internal sealed class TestTrace : IDisposable
{
    /// <summary>The variable that names the folder where the options do not.</summary>
    public const string Variable = "SKYPE4NET_TRACE";

    private const int MaxLines = 20_000;
    private const int MaxFileBytes = 256 * 1024;
    private static readonly string? s_ownFolder = Path.GetDirectoryName(OwnFile());
    private readonly Lock _gate = new();
    private readonly string _folder;
    private readonly TimeProvider _clock;
    private readonly DateTimeOffset _start;
    private readonly ReplayLabels _labels = new();
    private readonly Queue<string> _lines = [];
    private readonly List<IDisposable> _watches = [];
    private readonly JsonArray _accounts = [];
    private readonly Dictionary<TrackedWork, int> _handlers = [];
    private int _handlerCount;
    private (string File, int Line)? _source;
    private (DateTimeOffset From, DateTimeOffset To)? _moved;

    private TestTrace(string folder, TimeProvider clock) => (_folder, _clock, _start) = (folder, clock, clock.GetUtcNow());

    /// <summary>Begins to keep what happens around a bot; null where no folder is named.</summary>
    public static TestTrace? Start(BotWorldOptions options, TimeProvider clock, EmulatedClient bot, ActivityTracker work)
    {
        string? folder = options.TraceFolder ?? Environment.GetEnvironmentVariable(Variable);
        if (string.IsNullOrEmpty(folder))
            return null;
        var trace = new TestTrace(folder, clock);
        trace.Watch(bot, options.BotName);
        trace.WatchWire(bot);
        trace.WatchHandlers(work);
        return trace;
    }

    /// <summary>Keeps what an account sees from now on.</summary>
    public void Watch(EmulatedClient client, string fullName)
    {
        lock (_gate)
        {
            _accounts.Add((JsonNode)new JsonObject { ["handle"] = client.Handle, ["fullName"] = fullName });
            _watches.Add(new ReplayWatch([client], _labels, line => Add(line.Members)));
        }
    }

    /// <summary>Somebody does something, as a command of the playground.</summary>
    /// <param name="command">Its name, <c>message.say</c>.</param>
    /// <param name="account">Who does it; empty for telephones.</param>
    /// <param name="arguments">Its other arguments.</param>
    public void Do(string command, string account, params ReadOnlySpan<(string Name, JsonNode? Value)> arguments)
    {
        NoteSource();
        var line = new JsonObject { ["do"] = command };
        if (account.Length > 0)
            line["as"] = account;
        foreach ((string name, JsonNode? value) in arguments)
            line[name] = value;
        Add(line);
    }

    /// <summary>The label of a chat.</summary>
    public string LabelOf(EmulatedChat chat) => _labels.Of('c', chat.Name);

    /// <summary>A file that travels inside, if it is not too large.</summary>
    public static JsonObject Upload(string name, byte[] content)
    {
        var upload = new JsonObject { ["name"] = name };
        if (content.Length <= MaxFileBytes)
            upload["data"] = Convert.ToBase64String(content);
        return upload;
    }

    /// <summary>The clock has moved. One line tells how far, until something else happens.</summary>
    public void Move(DateTimeOffset from, DateTimeOffset to)
    {
        lock (_gate)
            _moved = (_moved?.From ?? from, to);
    }

    /// <summary>The test begins to expect something.</summary>
    public void Expect(string what)
    {
        NoteSource();
        Add(new JsonObject { ["expect"] = "begin", ["text"] = what });
    }

    /// <summary>It came true.</summary>
    public void Met(string what, string? seen = null) => Add(Expectation("done", what, seen));

    /// <summary>It did not. Writes all that was kept into a file.</summary>
    /// <param name="what">What was expected, or what went wrong.</param>
    /// <param name="seen">What came instead; null for nothing.</param>
    /// <returns>The path of the file.</returns>
    /// <exception cref="IOException">The folder cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder cannot be written.</exception>
    public string Fail(string what, string? seen)
    {
        JsonObject failed = Expectation("failed", what, seen);
        failed["expected"] = what;
        if (_source is var (file, line))
            (failed["file"], failed["line"]) = (file, line);
        Add(failed);
        Directory.CreateDirectory(_folder);
        using FileStream stream = Create();
        using var writer = new StreamWriter(stream);
        lock (_gate)
        {
            writer.WriteLine(Header());
            foreach (string kept in _lines)
                writer.WriteLine(kept);
        }

        return stream.Name;
    }

    public void Dispose()
    {
        foreach (IDisposable watch in _watches)
            watch.Dispose();
    }

    // Whether the client is still there is asked every few seconds, and tells nothing.
    private void WatchWire(EmulatedClient client)
    {
        _watches.Add(client.View.Wire.Subscribe(Observer.Create<WireEntry>(entry =>
        {
            if (entry.Text.EndsWith("PING", StringComparison.Ordinal) || entry.Text.EndsWith("PONG", StringComparison.Ordinal))
                return;
            string program = string.Create(CultureInfo.InvariantCulture, $"{client.Handle}/{entry.Program}");
            Add(new JsonObject { ["wire"] = new JsonArray(client.Handle, program, entry.IsFromProgram ? 0 : 1, entry.Text) });
        })));
    }

    private void WatchHandlers(ActivityTracker work)
    {
        work.Begun += OnBegun;
        work.Ended += OnEnded;
        work.HandlerFailed += error => Add(new JsonObject
        {
            ["handler"] = "exception", ["name"] = error.Source, ["text"] = $"{error.Exception.GetType().Name}: {error.Exception.Message}",
        });
    }

    private static string OwnFile([CallerFilePath] string path = "") => path;

    private static JsonObject Expectation(string state, string what, string? seen)
    {
        var line = new JsonObject { ["expect"] = state, ["text"] = what };
        if (seen is not null)
            line["seen"] = seen;
        return line;
    }

    // The line of the test: the first one on the stack that is not of the kit.
    private void NoteSource()
    {
        foreach (StackFrame frame in new StackTrace(fNeedFileInfo: true).GetFrames())
        {
            if (frame.GetFileName() is not { } file || Path.GetDirectoryName(file) == s_ownFolder)
                continue;
            _source = (Path.GetFileName(file), frame.GetFileLineNumber());
            return;
        }
    }

    private string Header()
    {
        var header = new JsonObject { ["skype4net"] = ReplayFile.Version, ["trace"] = 1 };
        if (_source is var (file, line))
            header["test"] = string.Create(CultureInfo.InvariantCulture, $"{file}, line {line}");
        header["made"] = _clock.GetUtcNow().UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
        header["world"] = new JsonObject { ["accounts"] = _accounts.DeepClone() };
        return ReplayFile.Compact(header);
    }

    // Each failure has a file of its own, also when several processes write.
    private FileStream Create()
    {
        string name = _source is var (file, line)
            ? string.Create(CultureInfo.InvariantCulture, $"{Path.GetFileNameWithoutExtension(file)}-{line}")
            : "test";
        for (int number = 1; ; number++)
        {
            string free = number == 1 ? name : $"{name}-{number}";
            string path = Path.Combine(Path.GetFullPath(_folder), free + ReplayFile.Extension);
            if (!File.Exists(path))
                return new FileStream(path, FileMode.CreateNew, FileAccess.Write);
        }
    }

    private void OnBegun(TrackedWork work)
    {
        if (!work.MayWait)
            return;
        int id;
        lock (_gate)
            id = _handlers[work] = ++_handlerCount;
        Add(new JsonObject { ["handler"] = "begin", ["id"] = id, ["name"] = work.Name });
    }

    private void OnEnded(TrackedWork work)
    {
        int id;
        lock (_gate)
        {
            if (!_handlers.Remove(work, out id))
                return;
        }

        Add(new JsonObject { ["handler"] = "end", ["id"] = id, ["name"] = work.Name });
    }

    private double At(DateTimeOffset time) => Math.Round((time - _start).TotalSeconds, 3);

    private void Add(JsonObject members)
    {
        lock (_gate)
        {
            if (_moved is var (from, to) && to > from)
                Enqueue(from, new JsonObject { ["clock"] = "go", ["from"] = At(from), ["to"] = At(to) });
            _moved = null;
            Enqueue(_clock.GetUtcNow(), members);
        }
    }

    private void Enqueue(DateTimeOffset at, JsonObject members)
    {
        var line = new JsonObject { ["at"] = At(at) };
        foreach ((string name, JsonNode? value) in members)
            line[name] = value?.DeepClone();
        _lines.Enqueue(ReplayFile.Compact(line));
        if (_lines.Count > MaxLines)
            _lines.Dequeue();
    }
}
