using System.Globalization;
using Skype4Net.Emulator.Network;

namespace Skype4Net.Xmpp.Network.Signals;

/// <summary>
/// A signal between two emulated clients as children of messages: its words as attributes, the rest as it is, in base 64. One that is larger than
/// servers carry in a stanza goes in parts.
/// </summary>
internal static class SignalEnvelope
{
    /// <summary>How many parts a signal can have at most.</summary>
    public const int MaxParts = 32;

    private const int PartLength = 96 * 1024;

    /// <summary>The envelopes of a signal, in order. What is kept, or may be lost, is always one.</summary>
    /// <exception cref="ArgumentException">It is too large.</exception>
    public static IReadOnlyList<XmppElement> Write(Signal signal)
    {
        int parts = signal.IsKept || signal.MayBeLost ? 1 : Math.Max(1, (signal.Payload.Length + PartLength - 1) / PartLength);
        if (parts > MaxParts)
            throw new ArgumentException($"A signal of {signal.Payload.Length} bytes is too large.", nameof(signal));
        return parts == 1
            ? [Write(signal, signal.Payload.Span)]
            : [.. Enumerable.Range(0, parts).Select(i => Write(signal, signal.Payload.Span[(i * PartLength)..Math.Min((i + 1) * PartLength, signal.Payload.Length)])
                .Set("part", Text(i))
                .Set("parts", Text(parts)))];
    }

    /// <summary>Null for what is none.</summary>
    public static SignalPart? Read(XmppElement envelope)
    {
        if (envelope["kind"] is not { Length: > 0 } kind || envelope["key"] is not { } key)
            return null;
        var payload = new byte[envelope.Text.Length];
        if (!Convert.TryFromBase64String(envelope.Text, payload, out int count))
            return null;
        var signal = new Signal(kind, key, envelope["kept"] == "true", envelope["lossy"] == "true", payload.AsMemory(0, count))
        {
            Subject = envelope["subject"] ?? "",
        };
        if (envelope["parts"] is null)
            return new SignalPart(signal, 0, 1);
        return TryRead(envelope["part"], out int part) && TryRead(envelope["parts"], out int parts)
            && parts <= MaxParts && part < parts && !signal.IsKept && !signal.MayBeLost
            ? new SignalPart(signal, part, parts)
            : null;
    }

    private static XmppElement Write(Signal signal, ReadOnlySpan<byte> payload)
        => new XmppElement("envelope", Namespaces.Signals)
            .Set("kind", signal.Kind)
            .Set("key", signal.Key)
            .Set("subject", signal.Subject.Length > 0 ? XmlText.Clean(signal.Subject) : null)
            .Set("kept", signal.IsKept ? "true" : null)
            .Set("lossy", signal.MayBeLost ? "true" : null)
            .AddText(Convert.ToBase64String(payload));

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static bool TryRead(string? text, out int number)
        => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);
}
