using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Skype4Net.Xmpp.Client.Dns;
using Skype4Net.Xmpp.Client.Security;

namespace Skype4Net.Xmpp.Client;

/// <summary>Whose client it is, and how it behaves.</summary>
internal sealed record XmppClientOptions
{
    /// <summary>The account; a resource is a prefix for the random one of this client, and shown to others.</summary>
    public required Jid Account { get; init; }

    /// <summary>The password of the account.</summary>
    public required string Password { get; init; }

    /// <summary>Where the server listens; null asks the domain's SRV records.</summary>
    public XmppEndpoint? Endpoint { get; init; }

    /// <summary>How the server's identity is checked.</summary>
    public TlsSettings Tls { get; init; } = new(TrustedCertificate: null);

    /// <summary>Whether a server that has nothing better may be given the password itself, inside TLS; false by default.</summary>
    public bool IsPlainAllowed { get; init; }

    /// <summary>What one stanza of the server may need.</summary>
    public XmlLimits Limits { get; init; } = new();

    /// <summary>The place in the archive of the last message that the owner has, from <see cref="Messages.IncomingMessage.Cursor"/>; empty for a
    /// first start, which asks for no old messages.</summary>
    public string ArchiveCursor { get; init; } = "";

    /// <summary>What the owner of the client can, beside what the client can itself (XEP-0030).</summary>
    public IReadOnlyCollection<string> Features { get; init; } = [];

    /// <summary>Stanzas that may wait for the server's acknowledgement before a sender has to wait; 1 000.</summary>
    public int MaxUnacknowledged { get; init; } = 1000;

    /// <summary>The bytes of one stanza that is sent; 200 000, below what servers usually allow (262 144).</summary>
    public int MaxSentBytes { get; init; } = 200_000;

    /// <summary>Events that wait for their reader before the socket is no longer read; 1 024.</summary>
    public int MaxWaitingEvents { get; init; } = 1024;

    /// <summary>How long making a connection may take, up to the resource; 30 s.</summary>
    public TimeSpan ConnectLimit { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>How long a request waits for its answer; 30 s.</summary>
    public TimeSpan RequestLimit { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>How long the first acknowledgement may take when the server has resumed a session; 10 s. Without it a fresh session
    /// begins.</summary>
    public TimeSpan ResumptionLimit { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>How long nothing may come from the server before it is asked whether it is there; 60 s.</summary>
    public TimeSpan KeepAlive { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>How long the answer to that, and one write, may take before the connection counts as lost; 20 s.</summary>
    public TimeSpan KeepAliveLimit { get; init; } = TimeSpan.FromSeconds(20);

    /// <summary>The pause before the first try to connect again; 1 s. Each following one is twice as long, and each is shortened at random by up to
    /// a half.</summary>
    public TimeSpan FirstRetry { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>The longest such pause; 2 minutes.</summary>
    public TimeSpan LongestRetry { get; init; } = TimeSpan.FromMinutes(2);

    /// <summary>The clock of all limits and pauses.</summary>
    public TimeProvider Time { get; init; } = TimeProvider.System;

    /// <summary>Where this client logs.</summary>
    public ILoggerFactory Loggers { get; init; } = NullLoggerFactory.Instance;
}
