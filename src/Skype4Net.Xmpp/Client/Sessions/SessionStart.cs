using System.Globalization;
using Skype4Net.Xmpp.Client.Streams;

namespace Skype4Net.Xmpp.Client.Sessions;

/// <summary>Gives a logged-in stream its session: the old one if the server still has it, otherwise a new one with a resource.</summary>
/// <param name="negotiated">The stream.</param>
/// <param name="state">What is left of the old session.</param>
internal sealed class SessionStart(NegotiatedStream negotiated, SessionState state)
{
    // A line that is cut again and again must not end the session, and a server that resumes it and hangs up each time must not keep it for ever.
    private const int MaxFruitlessResumptions = 5;
    private const int MaxEarly = 100;
    private readonly List<XmppElement> _early = [];
    private bool IsManagementOffered => negotiated.Features.Find("sm", Namespaces.StreamManagement) is not null;

    /// <summary>Whether the old session goes on.</summary>
    public bool IsResumed { get; private set; }

    /// <summary>Stanzas that came before the session was ready.</summary>
    public IReadOnlyList<XmppElement> Early => _early;

    /// <param name="resource">The resource to ask for.</param>
    /// <param name="cancellationToken">The time limit.</param>
    /// <exception cref="XmppException">The server gives no session.</exception>
    public async Task RunAsync(string resource, CancellationToken cancellationToken)
    {
        uint? handled = null;
        if (IsManagementOffered && state.ResumeId.Length > 0 && state.FruitlessResumptions < MaxFruitlessResumptions)
        {
            (IsResumed, handled) = await ResumeAsync(cancellationToken).ConfigureAwait(false);
            if (IsResumed)
            {
                state.FruitlessResumptions++;
                state.Queue.Resume(handled ?? throw XmppProtocolException.Unexpected("The server resumed a session without its count."));
                return;
            }
        }

        state.ResumeId = "";
        state.FruitlessResumptions = 0;
        state.Handled = 0;
        state.Address = await BindAsync(resource, cancellationToken).ConfigureAwait(false);
        state.IsManaged = IsManagementOffered && await EnableAsync(cancellationToken).ConfigureAwait(false);
        state.Queue.StartFresh(handled);
    }

    private async Task<(bool IsResumed, uint? Handled)> ResumeAsync(CancellationToken cancellationToken)
    {
        XmppElement resume = new XmppElement("resume", Namespaces.StreamManagement)
            .Set("previd", state.ResumeId)
            .Set("h", state.Handled.ToString(CultureInfo.InvariantCulture));
        await negotiated.Stream.WriteAsync(resume, cancellationToken).ConfigureAwait(false);
        XmppElement reply = await negotiated.Stream.ReadAsync(cancellationToken).ConfigureAwait(false);
        bool isResumed = reply.Is("resumed", Namespaces.StreamManagement) && reply["previd"] == state.ResumeId;
        if (!isResumed && !reply.Is("failed", Namespaces.StreamManagement))
            throw XmppProtocolException.Unexpected("The server answered the resumption of a session with something else.");
        return (isResumed, ParseCount(reply["h"]));
    }

    private async Task<Jid> BindAsync(string resource, CancellationToken cancellationToken)
    {
        const string Id = "bind";
        XmppElement bind = new XmppElement("iq", Namespaces.Client).Set("type", "set").Set("id", Id)
            .Add(new XmppElement("bind", Namespaces.Bind).Add("resource", resource));
        await negotiated.Stream.WriteAsync(bind, cancellationToken).ConfigureAwait(false);
        XmppElement reply = await ReadUntilAsync(
            e => e.Is("iq", Namespaces.Client) && e["id"] == Id && e["type"] is "result" or "error", cancellationToken).ConfigureAwait(false);
        if (reply["type"] == "error")
            throw XmppStanzaException.Read(reply);
        Jid? bound = Jid.TryParse(reply.Find("bind", Namespaces.Bind)?.TextOf("jid", Namespaces.Bind));
        return bound is { IsBare: false } ? bound : throw XmppProtocolException.Unexpected("The server gave no resource.");
    }

    private async Task<bool> EnableAsync(CancellationToken cancellationToken)
    {
        await negotiated.Stream.WriteAsync(new XmppElement("enable", Namespaces.StreamManagement).Set("resume", "true"), cancellationToken)
            .ConfigureAwait(false);
        XmppElement reply = await ReadUntilAsync(e => e.Namespace == Namespaces.StreamManagement, cancellationToken).ConfigureAwait(false);
        if (!reply.Is("enabled", Namespaces.StreamManagement))
            return false;
        state.ResumeId = reply["resume"] is "true" or "1" ? reply["id"] ?? "" : "";
        return true;
    }

    private async Task<XmppElement> ReadUntilAsync(Func<XmppElement, bool> isReply, CancellationToken cancellationToken)
    {
        while (true)
        {
            XmppElement element = await negotiated.Stream.ReadAsync(cancellationToken).ConfigureAwait(false);
            if (isReply(element))
                return element;
            if (_early.Count == MaxEarly)
                throw XmppProtocolException.Unexpected("The server does not answer the start of a session.");
            _early.Add(element);
        }
    }

    private static uint? ParseCount(string? text)
        => uint.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out uint count) ? count : null;
}
