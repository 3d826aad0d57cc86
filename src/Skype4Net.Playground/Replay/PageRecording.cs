using System.Globalization;
using System.Text.Json;
using Skype4Net.Emulator.Replay;
using Skype4Net.Playground.Commands;

namespace Skype4Net.Playground.Replay;

/// <summary>What is done in the page and what is seen: the last minutes always, and more once it is asked for. Only touched by the queue.</summary>
internal sealed class PageRecording : IDisposable
{
    private readonly ReplayRecorder _recorder;
    private readonly CommandRecorder _commands;

    public PageRecording(ICommandWorld world, TimeProvider time)
    {
        Lines = new RecentLines(time);
        _recorder = new ReplayRecorder(world.Network.Clients, world: null, Lines, time);
        _commands = new CommandRecorder(_recorder, world);
    }

    public RecentLines Lines { get; }

    /// <inheritdoc cref="CommandRecorder.Begin"/>
    public string Begin(CommandEntry entry, JsonElement arguments) => _commands.Begin(entry, arguments);

    /// <inheritdoc cref="CommandRecorder.End"/>
    public void End(string label, JsonElement arguments, CommandOutcome outcome) => _commands.End(label, arguments, outcome);

    public void Dispose()
    {
        _recorder.Dispose();
        Lines.Dispose();
    }

    /// <summary>The name under which a recording of now is saved.</summary>
    public static string FileName(string world, DateTimeOffset now)
    {
        string name = Path.GetFileNameWithoutExtension(world) is { Length: > 0 } given ? given : "playground";
        return string.Create(CultureInfo.InvariantCulture, $"{name}-{now.UtcDateTime:yyyyMMdd-HHmmss}{ReplayFile.Extension}");
    }
}
