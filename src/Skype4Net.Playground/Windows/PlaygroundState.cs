using System.Buffers.Text;
using System.Security.Cryptography;
using Skype4Net.Playground.Commands;
using Skype4Net.Playground.Json;
using Skype4Net.Playground.State;
using Skype4Net.Playground.Wire;

namespace Skype4Net.Playground.Windows;

/// <summary>What all windows share. Only touched by the queue.</summary>
internal sealed class PlaygroundState(string name, TimeProvider time)
{
    private byte[]? _commands;

    /// <summary>Names the world that runs: another one after it was started again.</summary>
    public string Run { get; private set; } = NewRun();

    public string Name => name;

    public DateTimeOffset Started { get; private set; } = time.GetUtcNow();

    public ThingStore Things { get; } = new();

    public PatchLog Patches { get; } = new();

    public WireRing Wire { get; } = new();

    public WireRate WireRate { get; } = new(time);

    /// <summary>What a new window is to be sent: nothing but the patches that it lacks, or null for everything.</summary>
    public IReadOnlyList<Patch>? Missing(string? run, long seq) => run == Run ? Patches.Since(seq, Things.Seq) : null;

    /// <summary>The world is another one.</summary>
    public void BeginAnew()
    {
        Run = NewRun();
        Started = time.GetUtcNow();
        Things.Clear();
        Patches.Clear();
        Wire.Clear();
    }

    public byte[] WriteWelcome(bool resumed, bool withCommands) => JsonFields.WriteObject(w =>
    {
        w.WriteNumber("welcome", 1);
        w.WriteString("run", Run);
        w.WriteNumber("seq", Things.Seq);
        w.WriteBoolean("resumed", resumed);
        w.Time("now", time.GetUtcNow());
        w.Text("name", name);
        if (!withCommands)
            return;
        w.WritePropertyName("commands");
        w.WriteRawValue(_commands ??= CommandTable.Write(), skipInputValidation: true);
    });

    private static string NewRun() => $"r{Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(6))}";
}
