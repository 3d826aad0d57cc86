using Skype4Net.Playground.Json;
using Skype4Net.Playground.State;
using Skype4Net.Playground.Wire;

namespace Skype4Net.Playground.Windows;

/// <summary>
/// One window of the page while it is connected: what it watches, and how much it can take. A slow one loses lines of the wire first, then the
/// in-between states of things, at last it begins anew; nobody waits for it. Only touched by the queue.
/// </summary>
internal sealed class BrowserWindow(string id, CommandResults results)
{
    private const long MaxUnacknowledged = 1024 * 1024;
    private const long MaxHeld = 4 * 1024 * 1024;
    private const int MaxWireFrame = 60 * 1024;
    private readonly HashSet<ThingKey> _held = [];
    private long _skipped;
    private long _staleUntil;

    /// <summary>The name that the page has given it.</summary>
    public string Id => id;

    public CommandResults Results => results;

    public OutgoingFrames Out { get; } = new();

    /// <summary>Whether it wants lines of the wire, and up to which it has them; null: it does not.</summary>
    public long? WireFrom { get; private set; }

    /// <summary>The account whose lines it wants; null for all.</summary>
    public string? WireClient { get; private set; }

    /// <summary>The call that it listens to, as <c>nora/12</c>; empty for none.</summary>
    public string SoundOf { get; set; } = "";

    /// <summary>Whether what it sends was meant for a world that is gone: it has not seen the new one yet.</summary>
    public bool IsStale => _staleUntil > 0;

    private bool IsFull => Out.Unacknowledged >= MaxUnacknowledged;

    /// <summary>Greets it, and sends what it is missing.</summary>
    public void Welcome(PlaygroundState state, IReadOnlyList<Patch>? missing, bool withCommands)
    {
        Out.Send(state.WriteWelcome(resumed: missing is not null, withCommands));
        if (missing is null)
            SendSnapshot(state.Things);
        else
            SendAll(missing);
    }

    /// <summary>Begins anew in mid-connection: with another world, or because it was too slow.</summary>
    public void BeginAnew(PlaygroundState state, bool isOtherWorld)
    {
        _held.Clear();
        if (isOtherWorld)
        {
            _staleUntil = state.Things.Seq;
            WireFrom = WireFrom is null ? null : state.Wire.Last;
            SoundOf = "";
        }

        Welcome(state, missing: null, withCommands: false);
    }

    public void SendAll(IReadOnlyList<Patch> patches)
    {
        foreach (Patch patch in patches)
        {
            if (_held.Count > 0 || IsFull)
                _held.UnionWith(patch.Keys);
            else
                Out.SendPatch(patch.Frame, patch.Seq);
        }
    }

    /// <summary>The page has applied what it was sent.</summary>
    public void Acknowledge(PlaygroundState state, long seq, long? wire)
    {
        Out.Acknowledge(seq, wire);
        if (seq >= _staleUntil)
            _staleUntil = 0;
        if (_held.Count == 0 || Out.Unacknowledged > MaxUnacknowledged / 2)
            return;
        ThingKey[] held = [.. _held];
        _held.Clear();
        if (held.Sum(key => (long)(state.Things.Find(key)?.Length ?? 0)) > MaxHeld)
        {
            BeginAnew(state, isOtherWorld: false);
            return;
        }

        foreach (byte[] frame in state.Things.Current(held))
            Out.SendPatch(frame, state.Things.Seq);
    }

    /// <summary>Watches lines of the wire.</summary>
    /// <param name="client">The account; null for all.</param>
    /// <param name="since">The last line that it has.</param>
    public void WatchWire(string? client, long since) => (WireClient, WireFrom, _skipped) = (client, since, 0);

    public void WatchNothing() => (WireFrom, SoundOf) = (null, "");

    /// <summary>Sends the lines that have come since the last call; those for which there is no room are counted.</summary>
    public void SendWire(PlaygroundState state)
    {
        if (WireFrom is not { } from || from >= state.Wire.Last)
            return;
        IReadOnlyList<WireLine> lines = state.Wire.After(from, WireClient);
        WireFrom = state.Wire.Last;
        int at = 0;
        while (at < lines.Count && !IsFull)
            SendWireFrame(state, lines, ref at);
        _skipped += lines.Count - at;
    }

    /// <summary>The connection ends, once all has been sent.</summary>
    public void Close(CloseReason reason) => Out.Complete(reason);

    private void SendWireFrame(PlaygroundState state, IReadOnlyList<WireLine> lines, ref int at)
    {
        int first = at, length = 0;
        while (at < lines.Count && (at == first || length < MaxWireFrame))
            length += lines[at++].Size;
        int end = at;
        long skipped = _skipped;
        _skipped = 0;
        byte[] frame = JsonFields.WriteObject(w =>
        {
            w.WriteStartArray("wire");
            for (int i = first; i < end; i++)
                lines[i].Write(w);
            w.WriteEndArray();
            w.Number("skipped", skipped);
            w.Number("rate", state.WireRate.PerSecond);
        });
        Out.SendWire(frame, lines[end - 1].Number);
    }

    private void SendSnapshot(ThingStore things)
    {
        foreach (byte[] frame in things.Snapshot())
            Out.SendPatch(frame, things.Seq);
    }
}
