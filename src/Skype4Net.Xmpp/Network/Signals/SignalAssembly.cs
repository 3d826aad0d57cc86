using System.Buffers;
using Skype4Net.Emulator.Network;
using Skype4Net.Xmpp.Network.Sessions;

namespace Skype4Net.Xmpp.Network.Signals;

/// <summary>
/// Puts the parts of large signals together. They come in order, one signal of a client about a subject after the other; so of each of these one is
/// not whole, and the next one takes its place.
/// </summary>
/// <param name="cursor">Is held while one that waits at the server is not whole; null for none.</param>
internal sealed class SignalAssembly(CursorText? cursor = null)
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

        // An archive and the line may both have it, and what is not confirmed is sent again.
        if (_parts.TryGetValue(about, out List<SignalPart>? known) && part.Part < known.Count && IsOfOne(known[0], part))
            return null;
        if (part.Part == 0)
        {
            Remove(about);
            if (_parts.Count == MaxSignals)
                return null;
            List<SignalPart> parts = _parts[about] = [];
            if (part.Signal.IsKept)
                cursor?.Hold(parts);
        }

        if (!_parts.TryGetValue(about, out List<SignalPart>? before))
            return null;
        if (before.Count != part.Part || (before.Count > 0 && !IsOfOne(before[0], part)))
        {
            Remove(about);
            return null;
        }

        before.Add(part);
        if (before.Count < part.Parts)
            return null;
        Remove(about);
        var whole = new ArrayBufferWriter<byte>();
        foreach (SignalPart one in before)
            whole.Write(one.Signal.Payload.Span);
        return part.Signal with { Payload = whole.WrittenMemory };
    }

    /// <summary>A client is gone, and with it the rest of its signals.</summary>
    public void Remove(Jid client)
    {
        foreach ((Jid Client, string Subject) about in _parts.Keys.Where(k => k.Client == client).ToArray())
            Remove(about);
    }

    private static bool IsOfOne(SignalPart first, SignalPart other) => first.Signal.Key == other.Signal.Key && first.Parts == other.Parts;

    private void Remove((Jid Client, string Subject) about)
    {
        if (_parts.Remove(about, out List<SignalPart>? parts))
            cursor?.Release(parts);
    }
}
