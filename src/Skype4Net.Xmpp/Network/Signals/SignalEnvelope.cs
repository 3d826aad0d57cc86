using Skype4Net.Emulator.Network;

namespace Skype4Net.Xmpp.Network.Signals;

/// <summary>A signal between two emulated clients as a child of a message: its words as attributes, the rest as it is, in base 64.</summary>
internal static class SignalEnvelope
{
    public static XmppElement Write(Signal signal)
        => new XmppElement("envelope", Namespaces.Signals)
            .Set("kind", signal.Kind)
            .Set("key", signal.Key)
            .Set("kept", signal.IsKept ? "true" : null)
            .Set("lossy", signal.MayBeLost ? "true" : null)
            .AddText(Convert.ToBase64String(signal.Payload.Span));

    /// <summary>Null for what is none.</summary>
    public static Signal? Read(XmppElement envelope)
    {
        if (envelope["kind"] is not { Length: > 0 } kind || envelope["key"] is not { } key)
            return null;
        var payload = new byte[envelope.Text.Length];
        return Convert.TryFromBase64String(envelope.Text, payload, out int count)
            ? new Signal(kind, key, envelope["kept"] == "true", envelope["lossy"] == "true", payload.AsMemory(0, count))
            : null;
    }
}
