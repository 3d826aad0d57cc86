using System.Globalization;
using System.Net.Security;
using System.Text;
using System.Threading.Channels;

namespace Skype4Net.Xmpp.Tests;

/// <summary>One connection of a <see cref="ScriptedServer"/>.</summary>
internal sealed class ScriptedConnection(SslStream tls) : IAsyncDisposable
{
    private const string Header =
        "<?xml version='1.0'?><stream:stream xmlns='jabber:client' xmlns:stream='http://etherx.jabber.org/streams' id='1' version='1.0'>";
    private readonly Channel<XmppElement> _stanzas = Channel.CreateUnbounded<XmppElement>();
    private readonly Channel<string> _management = Channel.CreateUnbounded<string>();
    private readonly SemaphoreSlim _writing = new(1);
    private StanzaReader _reader = new(tls, new XmlLimits());
    private Task _serving = Task.CompletedTask;

    /// <summary>The client's address on this connection.</summary>
    public string Address { get; private set; } = $"ann@{ScriptedServer.Domain}/resumed";

    /// <summary>What the client has sent and this server counted.</summary>
    public uint Handled { get; set; }

    /// <summary>How much the client has said that it has handled.</summary>
    public uint Acknowledged { get; private set; }

    /// <summary>Whether acknowledgements are given when they are asked for.</summary>
    public bool Acknowledges { get; set; } = true;

    /// <summary>The answers to requests by the namespace of their payload; others are answered as not supported.</summary>
    public Dictionary<string, string> Answers { get; } = new()
    {
        [Namespaces.Roster] = "<query xmlns='jabber:iq:roster' ver='1'/>",
        [Namespaces.DiscoInfo] = "<query xmlns='http://jabber.org/protocol/disco#info'/>",
    };

    public async Task LogInAsync(bool isManaged)
    {
        await OpenAsync("<mechanisms xmlns='urn:ietf:params:xml:ns:xmpp-sasl'><mechanism>PLAIN</mechanism></mechanisms>");
        await ReadFrameAsync();
        await WriteAsync("<success xmlns='urn:ietf:params:xml:ns:xmpp-sasl'/>");
        _reader = new StanzaReader(tls, new XmlLimits());
        await OpenAsync("<bind xmlns='urn:ietf:params:xml:ns:xmpp-bind'/>" + (isManaged ? "<sm xmlns='urn:xmpp:sm:3'/>" : ""));
        XmppElement first = await ReadFrameAsync();
        if (first.Is("resume", Namespaces.StreamManagement))
        {
            Resume = first;
            return;
        }

        string resource = first.Find("bind", Namespaces.Bind)!.TextOf("resource", Namespaces.Bind)!;
        Address = $"ann@{ScriptedServer.Domain}/{resource}";
        await WriteAsync($"<iq type='result' id='{first["id"]}'><bind xmlns='urn:ietf:params:xml:ns:xmpp-bind'><jid>{Address}</jid></bind></iq>");
        if (isManaged)
        {
            await ReadFrameAsync();
            await WriteAsync("<enabled xmlns='urn:xmpp:sm:3' resume='true' id='session'/>");
        }

        Serve();
    }

    /// <summary>The client's wish to resume a session; null when it had none.</summary>
    public XmppElement? Resume { get; private set; }

    /// <summary>Says that the session goes on.</summary>
    public async Task AnswerResumedAsync(uint handled)
    {
        Handled = handled;
        await WriteAsync($"<resumed xmlns='urn:xmpp:sm:3' previd='session' h='{handled}'/>");
        Serve();
    }

    public async Task WriteAsync(string xml)
    {
        await _writing.WaitAsync();
        try
        {
            await tls.WriteAsync(Encoding.UTF8.GetBytes(xml));
        }
        finally
        {
            _writing.Release();
        }
    }

    /// <summary>The next stanza that is not answered by itself.</summary>
    public async Task<XmppElement> NextAsync(Func<XmppElement, bool>? fits = null)
    {
        while (true)
        {
            XmppElement stanza = await _stanzas.Reader.ReadAsync().AsTask().InTime();
            if (fits is null || fits(stanza))
                return stanza;
        }
    }

    /// <summary>Waits until the client asks what has been handled.</summary>
    public async Task AskedAsync()
    {
        while (await _management.Reader.ReadAsync().AsTask().InTime() != "r")
            continue;
    }

    /// <summary>Waits until the client has taken all that was written to it; returns how often it has asked meanwhile what was handled.</summary>
    public async Task<int> ReachAsync()
    {
        await WriteAsync($"<r xmlns='{Namespaces.StreamManagement}'/>");
        int asked = 0;
        while (await _management.Reader.ReadAsync().AsTask().InTime() == "r")
            asked++;
        return asked;
    }

    /// <summary>Lets go of the stanzas that wait; returns how many.</summary>
    public int DropStanzas()
    {
        int dropped = 0;
        while (_stanzas.Reader.TryRead(out _))
            dropped++;
        return dropped;
    }

    /// <summary>Waits until the client has gone.</summary>
    public Task GoneAsync() => _serving.InTime();

    public async ValueTask DisposeAsync()
    {
        await tls.DisposeAsync();
        await _serving;
    }

    private void Serve() => _serving = ServeAsync();

    private async Task OpenAsync(string features)
    {
        await _reader.ReadAsync(CancellationToken.None).AsTask().InTime();
        await WriteAsync($"{Header}<stream:features>{features}</stream:features>");
    }

    private async Task<XmppElement> ReadFrameAsync() => (await _reader.ReadAsync(CancellationToken.None).AsTask().InTime()).Element!;

    private async Task ServeAsync()
    {
        try
        {
            while (true)
            {
                StreamFrame frame = await _reader.ReadAsync(CancellationToken.None);
                if (frame.Element is not { } stanza)
                {
                    await WriteAsync("</stream:stream>");
                    break;
                }

                await HandleAsync(stanza);
            }
        }
        catch (Exception exception) when (exception is IOException or ObjectDisposedException or XmppProtocolException)
        {
            // The client has hung up, or the test has.
        }

        _stanzas.Writer.TryComplete();
        await tls.DisposeAsync();
    }

    private async Task HandleAsync(XmppElement stanza)
    {
        if (stanza.Namespace == Namespaces.StreamManagement)
        {
            if (stanza.Name == "r" && Acknowledges)
                await WriteAsync($"<a xmlns='urn:xmpp:sm:3' h='{Handled}'/>");
            if (stanza["h"] is { } handled)
                Acknowledged = uint.Parse(handled, CultureInfo.InvariantCulture);
            _management.Writer.TryWrite(stanza.Name);
            return;
        }

        Handled++;
        XmppElement? payload = stanza.Children.FirstOrDefault();
        if (stanza.Name == "iq" && stanza["type"] is "get" or "set" && payload is not null && !Silent.Contains(payload.Namespace))
        {
            string from = stanza["to"] is { } to ? $" from='{to}'" : "";
            await WriteAsync(Answers.TryGetValue(payload.Namespace, out string? answer)
                ? $"<iq type='result' id='{stanza["id"]}'{from}>{answer}</iq>"
                : $"<iq type='error' id='{stanza["id"]}'{from}><error type='cancel'>"
                    + $"<service-unavailable xmlns='{Namespaces.StanzaErrors}'/></error></iq>");
            return;
        }

        _stanzas.Writer.TryWrite(stanza);
    }

    /// <summary>Requests that the test answers itself, by the namespace of their payload.</summary>
    public HashSet<string> Silent { get; } = [];
}
