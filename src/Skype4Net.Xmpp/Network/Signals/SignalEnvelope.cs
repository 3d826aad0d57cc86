using System.Buffers;
using System.Globalization;
using System.Text;
using Skype4Net.Emulator.Network;

namespace Skype4Net.Xmpp.Network.Signals;

/// <summary>
/// A signal between two emulated clients as children of messages: its words as attributes, the rest as text where it is one, else in base 64.
/// One that is larger than servers carry in a stanza goes in parts.
/// </summary>
internal static class SignalEnvelope
{
    /// <summary>How many parts a signal can have at most.</summary>
    public const int MaxParts = 32;

    private const int PartLength = 96 * 1024;
    private const int MaxSeriesLength = 64;

    // What XML carries as it is.
    private static readonly SearchValues<byte> s_plain
        = SearchValues.Create([.. Enumerable.Range(' ', '~' - ' ' + 1).Select(c => (byte)c).Except("<>&"u8.ToArray())]);

    /// <summary>The envelopes of a signal, in order. What may be lost is always one.</summary>
    /// <exception cref="ArgumentException">It is too large.</exception>
    public static IReadOnlyList<XmppElement> Write(Signal signal)
    {
        int parts = signal.MayBeLost ? 1 : Math.Max(1, (signal.Payload.Length + PartLength - 1) / PartLength);
        if (parts > MaxParts)
            throw new ArgumentException($"A signal of {signal.Payload.Length} bytes is too large.", nameof(signal));
        return parts == 1
            ? [Write(signal, signal.Payload.Span)]
            : [.. Enumerable.Range(0, parts).Select(part => WritePart(signal, part, parts))];
    }

    /// <summary>Null for what is none.</summary>
    public static SignalPart? Read(XmppElement envelope)
    {
        if (envelope["kind"] is not { Length: > 0 } kind || envelope["key"] is not { } key)
            return null;
        bool isText = envelope["text"] == "true";
        byte[] payload = isText ? Encoding.UTF8.GetBytes(envelope.Text) : new byte[envelope.Text.Length];
        int count = payload.Length;
        if (!isText && !Convert.TryFromBase64String(envelope.Text, payload, out count))
            return null;
        var signal = new Signal(kind, key, envelope["kept"] == "true", envelope["lossy"] == "true", payload.AsMemory(0, count))
        {
            Subject = envelope["subject"] ?? "",
        };
        SignalPlace? place = envelope["series"] is { Length: > 0 and <= MaxSeriesLength } series && TryRead(envelope["number"], out int number)
            && number < int.MaxValue && !signal.IsKept
            ? new SignalPlace(series, number)
            : null;
        if (envelope["parts"] is null)
            return new SignalPart(signal, 0, 1) { Place = place };
        return TryRead(envelope["part"], out int part) && TryRead(envelope["parts"], out int parts)
            && parts <= MaxParts && part < parts && !signal.MayBeLost
            ? new SignalPart(signal, part, parts) { Place = place }
            : null;
    }

    private static XmppElement WritePart(Signal signal, int part, int parts)
    {
        ReadOnlySpan<byte> rest = signal.Payload.Span[(part * PartLength)..];
        return Write(signal, rest[..Math.Min(PartLength, rest.Length)]).Set("part", Text(part)).Set("parts", Text(parts));
    }

    private static XmppElement Write(Signal signal, ReadOnlySpan<byte> payload)
    {
        bool isText = !payload.ContainsAnyExcept(s_plain);
        return new XmppElement("envelope", Namespaces.Signals)
            .Set("kind", signal.Kind)
            .Set("key", signal.Key)
            .Set("subject", signal.Subject.Length > 0 ? XmlText.Clean(signal.Subject) : null)
            .Set("kept", signal.IsKept ? "true" : null)
            .Set("lossy", signal.MayBeLost ? "true" : null)
            .Set("text", isText ? "true" : null)
            .AddText(isText ? Encoding.ASCII.GetString(payload) : Convert.ToBase64String(payload));
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static bool TryRead(string? text, out int number)
        => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);
}
