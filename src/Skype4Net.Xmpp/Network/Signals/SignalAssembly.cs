using System.Buffers;
using Skype4Net.Emulator.Network;

namespace Skype4Net.Xmpp.Network.Signals;

/// <summary>
/// Puts the parts of large signals together. They come in order, one signal of a client about a subject after the other; so of each of these one is
/// not whole, and the next one takes its place.
/// </summary>
internal sealed class SignalAssembly
{
    // Each takes a few MB at most.
    private const int MaxSignals = 8;
    private readonly Dictionary<(Jid Client, string Subject), List<SignalPart>> _parts = [];

    /// <summary>Adds a part. Returns the signal when it is whole, else null.</summary>
    public Signal? Add(Jid client, SignalPart part)
    {
        if (part.Parts == 1)
            return part.Signal;
        (Jid, string) about = (client, part.Signal.Subject);
        if (part.Part == 0)
        {
            _parts.Remove(about);
            if (_parts.Count == MaxSignals)
                return null;
            _parts[about] = [];
        }

        if (!_parts.TryGetValue(about, out List<SignalPart>? before))
            return null;
        if (before.Count != part.Part || (before.Count > 0 && (before[0].Signal.Key != part.Signal.Key || before[0].Parts != part.Parts)))
        {
            _parts.Remove(about);
            return null;
        }

        before.Add(part);
        if (before.Count < part.Parts)
            return null;
        _parts.Remove(about);
        var whole = new ArrayBufferWriter<byte>();
        foreach (SignalPart one in before)
            whole.Write(one.Signal.Payload.Span);
        return part.Signal with { Payload = whole.WrittenMemory };
    }

    /// <summary>A client is gone, and with it the rest of its signals.</summary>
    public void Remove(Jid client)
    {
        foreach ((Jid Client, string Subject) about in _parts.Keys.Where(k => k.Client == client).ToArray())
            _parts.Remove(about);
    }
}
