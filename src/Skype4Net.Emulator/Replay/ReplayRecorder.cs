using System.Text.Json.Nodes;

namespace Skype4Net.Emulator.Replay;

/// <summary>Writes a recording while it happens: each line at once, so that a program that is killed leaves all that was before.</summary>
internal sealed class ReplayRecorder : IDisposable
{
    private readonly Lock _gate = new();
    private readonly TextWriter _writer;
    private readonly TimeProvider _time;
    private readonly long _begin;
    private readonly ReplayWatch _watch;

    /// <param name="clients">Whose sight is recorded.</param>
    /// <param name="world">The world, as in a world file; null for none.</param>
    /// <param name="writer">Where it is written; stays open.</param>
    /// <param name="time">The world's clock.</param>
    public ReplayRecorder(IEnumerable<EmulatedClient> clients, JsonObject? world, TextWriter writer, TimeProvider time)
    {
        (_writer, _time, _begin) = (writer, time, time.GetTimestamp());
        writer.WriteLine(ReplayFile.HeaderOf(world, time.GetUtcNow()));
        writer.Flush();
        _watch = new ReplayWatch(clients, Labels, Write);
    }

    /// <summary>The labels of this recording.</summary>
    public ReplayLabels Labels { get; } = new();

    /// <summary>Records a command; before it is done, so that what it causes comes behind it.</summary>
    /// <param name="command">Its name, <c>message.say</c>.</param>
    /// <param name="account">Who does it; empty for telephones.</param>
    /// <param name="arguments">The other arguments, with labels for names that differ in each run.</param>
    public void Do(string command, string account, JsonObject arguments)
    {
        var line = new JsonObject { ["do"] = command };
        if (account.Length > 0)
            line["as"] = account;
        foreach ((string name, JsonNode? value) in arguments)
            line[name] = value?.DeepClone();
        Write(new ReplayLine(line));
    }

    public void Dispose() => _watch.Dispose();

    private void Write(ReplayLine line)
    {
        lock (_gate)
        {
            var timed = new JsonObject { ["at"] = Math.Round(_time.GetElapsedTime(_begin).TotalSeconds, 3) };
            foreach ((string name, JsonNode? value) in line.Members)
                timed[name] = value?.DeepClone();
            _writer.WriteLine(ReplayFile.Compact(timed));
            _writer.Flush();
        }
    }
}
