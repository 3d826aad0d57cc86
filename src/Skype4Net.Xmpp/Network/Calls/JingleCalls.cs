using System.Text;
using System.Text.Json;
using Skype4Net.Emulator.Network;
using Skype4Net.Xmpp.Client.Calls;
using Skype4Net.Xmpp.Network.Signals;

namespace Skype4Net.Xmpp.Network.Calls;

/// <summary>
/// Signals of calls in the words of Jingle (XEP-0166, XEP-0167): a call is a session with a content of its own kind, as what is said in it is frames
/// in messages. What Jingle has no word for stands in an envelope inside.
/// </summary>
internal static class JingleCalls
{
    private const string Prefix = "call-";
    private const string Key = "Key";
    private const int MaxSession = 200;

    // How a call ends, as the emulated client says it, and why a session does.
    private static readonly (string How, string Reason)[] s_ends =
    [
        ("HungUp", "success"), ("Refused", "decline"), ("Busy", "busy"), ("GivenUp", "cancel"), ("NotAnswered", "timeout"),
        ("Blocked", "security-error"), ("Rejected", "general-error"),
    ];

    /// <summary>The request that says it; null for what is no signal of a call, is too large, or may come late or not at all, as sound.</summary>
    /// <param name="signal">The signal.</param>
    /// <param name="me">The address of this client.</param>
    public static XmppElement? Write(Signal signal, Jid me)
    {
        if (!signal.Kind.StartsWith(Prefix, StringComparison.Ordinal) || signal.IsKept || signal.MayBeLost
            || SignalEnvelope.Write(signal) is not [var envelope])
            return null;
        using JsonDocument content = JsonDocument.Parse(signal.Payload);
        var jingle = new XmppElement("jingle", Namespaces.Jingle);
        bool isWhole = Write(signal.Kind, content.RootElement, jingle, me);
        return jingle.Set("sid", signal.Subject).Add(isWhole ? null : envelope);
    }

    /// <summary>What a request says; null for a session that is no call of ours, and for words that are not known.</summary>
    /// <param name="jingle">The request.</param>
    /// <param name="id">Its id.</param>
    public static Signal? Read(XmppElement jingle, string id)
    {
        if (jingle["sid"] is not { Length: > 0 and <= MaxSession } session)
            return null;
        if (jingle.Find("envelope", Namespaces.Signals) is { } envelope)
        {
            return SignalEnvelope.Read(envelope) is { Parts: 1, Signal: { IsKept: false, MayBeLost: false } signal }
                && signal.Kind.StartsWith(Prefix, StringComparison.Ordinal) && signal.Subject == session ? signal : null;
        }

        return jingle["action"] switch
        {
            "session-initiate" when IsOurs(jingle) => Make("call-offered", session, id),
            "session-accept" when IsOurs(jingle) => Make("call-answered", session, id),
            "session-terminate" => Ended(session, id, jingle.Find("reason", Namespaces.Jingle)?.Children.FirstOrDefault()?.Name ?? ""),
            "session-info" => ReadInfo(jingle, session, id),
            _ => null,
        };
    }

    /// <summary>A call that is offered, by the other side's id of it.</summary>
    public static Signal Offered(string session, string id) => Make("call-offered", session, id);

    /// <summary>A call that has ended, by the reason as Jingle names it.</summary>
    public static Signal Ended(string session, string id, string reason)
    {
        string how = s_ends.FirstOrDefault(e => e.Reason == reason).How ?? s_ends[0].How;
        return Make("call-ended", session, id, json => json.WriteString("How", how));
    }

    // False when there is more to it than these words.
    private static bool Write(string kind, JsonElement content, XmppElement jingle, Jid me)
    {
        switch (kind)
        {
            case "call-offered":
                jingle.Set("action", "session-initiate").Set("initiator", me).Add(Content());
                return HasOnly(content);
            case "call-answered":
                jingle.Set("action", "session-accept").Set("responder", me).Add(Content());
                return HasOnly(content);
            case "call-ended":
                string how = content.GetProperty("How").GetString() ?? "";
                string? reason = s_ends.FirstOrDefault(e => e.How == how).Reason;
                jingle.Set("action", "session-terminate").Add(JingleSessions.Reason(reason ?? "general-error"));
                return reason is not null && HasOnly(content, "How");
            case "call-rings":
                jingle.Set("action", "session-info").Add(new XmppElement("ringing", Namespaces.JingleInfo));
                return HasOnly(content);
            case "call-held":
                bool isHeld = content.GetProperty("IsHeld").GetBoolean();
                jingle.Set("action", "session-info").Add(new XmppElement(isHeld ? "hold" : "unhold", Namespaces.JingleInfo));
                return HasOnly(content, "IsHeld");
            case "call-alive":
                // Without anything in it: the question whether the session goes on (XEP-0166, 6.8).
                jingle.Set("action", "session-info");
                return HasOnly(content);
            default:
                jingle.Set("action", "session-info");
                return false;
        }
    }

    private static Signal? ReadInfo(XmppElement jingle, string session, string id)
    {
        if (!jingle.Children.Any())
            return Make("call-alive", session, id);
        return jingle.Find(Namespaces.JingleInfo)?.Name switch
        {
            "ringing" => Make("call-rings", session, id),
            "hold" => Make("call-held", session, id, json => json.WriteBoolean("IsHeld", true)),
            "unhold" or "active" => Make("call-held", session, id, json => json.WriteBoolean("IsHeld", false)),
            _ => null,
        };
    }

    private static XmppElement Content() => new XmppElement("content", Namespaces.Jingle).Set("creator", "initiator").Set("name", "call")
        .Add(new XmppElement("description", Namespaces.Calls))
        .Add(new XmppElement("transport", Namespaces.CallFrames));

    private static bool IsOurs(XmppElement jingle)
        => jingle.FindAll("content", Namespaces.Jingle).Any(c => c.Find("description", Namespaces.Calls) is not null);

    private static bool HasOnly(JsonElement content, string besides = "")
        => content.EnumerateObject().All(p => p.Name is Key || p.Name == besides || p.Value.ValueKind == JsonValueKind.Null);

    private static Signal Make(string kind, string session, string id, Action<Utf8JsonWriter>? more = null)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes))
        {
            json.WriteStartObject();
            json.WriteString(Key, session);
            more?.Invoke(json);
            json.WriteEndObject();
        }

        return new Signal(kind, id, IsKept: false, MayBeLost: false, bytes.ToArray()) { Subject = session };
    }
}
