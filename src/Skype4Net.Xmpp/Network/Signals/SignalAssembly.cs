using System.Buffers;
using Skype4Net.Emulator.Network;

namespace Skype4Net.Xmpp.Network.Signals;

/// <summary>
/// Puts the parts of large signals together. They come in order, one signal of a client after the other; so each client has one that is not whole,
/// and the next one takes its place.
/// </summary>
internal sealed class SignalAssembly
{
    // Each takes a few MB at most.
    private const int MaxClients = 8;
    private readonly Dictionary<Jid, List<SignalPart>> _parts = [];

    /// <summary>Adds a part. Returns the signal when it is whole, else null.</summary>
    public Signal? Add(Jid client, SignalPart part)
    {
        if (part.Parts == 1)
            return part.Signal;
        if (part.Part == 0)
        {
            Remove(client);
            if (_parts.Count == MaxClients)
                return null;
            _parts[client] = [];
        }

        if (!_parts.TryGetValue(client, out List<SignalPart>? before))
            return null;
        if (before.Count != part.Part || (before.Count > 0 && (before[0].Signal.Key != part.Signal.Key || before[0].Parts != part.Parts)))
        {
            Remove(client);
            return null;
        }

        before.Add(part);
        if (before.Count < part.Parts)
            return null;
        Remove(client);
        var whole = new ArrayBufferWriter<byte>();
        foreach (SignalPart one in before)
            whole.Write(one.Signal.Payload.Span);
        return part.Signal with { Payload = whole.WrittenMemory };
    }

    /// <summary>A client is gone, and with it the rest of its signal.</summary>
    public void Remove(Jid client) => _parts.Remove(client);
}
