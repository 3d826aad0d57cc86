using System.Security.Cryptography.X509Certificates;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace Skype4Net.Xmpp;

/// <summary>How an <see cref="XmppNetwork"/> finds its server, and who reaches the account.</summary>
public sealed record XmppNetworkOptions
{
    /// <summary>The host of the server. Default: null, which asks the domain's SRV records, and then the domain itself.</summary>
    public string? Host { get; init; }

    /// <summary>The port at <see cref="Host"/>. Default: 5222.</summary>
    public int Port { get; init; } = 5222;

    /// <summary>Whether TLS begins at once at <see cref="Host"/>, usually at port 5223. Default: false, which is STARTTLS.</summary>
    public bool IsDirectTls { get; init; }

    /// <summary>
    /// The one certificate to trust, for a server whose certificate no authority has signed. Default: null, the authorities of this machine.
    /// </summary>
    public X509Certificate2? TrustedCertificate { get; init; }

    /// <summary>Whether a server that has nothing better gets the password itself, inside TLS. Default: false.</summary>
    public bool IsPlainAllowed { get; init; }

    /// <summary>
    /// The service on which new chats of several are made, such as <c>conference.example.org</c>. Default: null, which asks the server.
    /// </summary>
    public string? RoomService { get; init; }

    /// <summary>
    /// Whether programs hear contacts only: who is none can ask for authorization, and nothing else. Default: true. Whom a program has written to
    /// can answer.
    /// </summary>
    public bool ContactsOnly { get; init; } = true;

    /// <summary>Accounts and whole domains that are heard like contacts. Default: none.</summary>
    public IReadOnlyCollection<string> Allow { get; init; } = [];

    /// <summary>
    /// How many messages of one stranger programs hear in a minute, where strangers are heard. Default: 10. The rest is left out and logged.
    /// </summary>
    public int StrangerMessagesPerMinute { get; init; } = 10;

    /// <summary>How often one stranger can ask for authorization in an hour. Default: 3.</summary>
    public int StrangerRequestsPerHour { get; init; } = 3;

    /// <summary>
    /// Hosts beside the account's own domain, and those beneath that, from which files are fetched whose links people send. Default: none. From any
    /// other host a link is a message.
    /// </summary>
    public IReadOnlyCollection<string> FileHosts { get; init; } = [];

    /// <summary>The largest file that is fetched, in bytes. Default: 100 MiB.</summary>
    public long MaxFileBytes { get; init; } = 100 << 20;

    /// <summary>
    /// How long somebody's client with which a call, a stream or a file is under way may be silent before it is asked whether it is there, and then
    /// until it answers. Default: 20 seconds. One that does not is gone, and all that was under way with it ends.
    /// </summary>
    public TimeSpan PeerLimit { get; init; } = TimeSpan.FromSeconds(20);

    /// <summary>Where to log. Default: nowhere. Neither passwords nor texts of messages are logged.</summary>
    public ILoggerFactory LoggerFactory { get; init; } = NullLoggerFactory.Instance;

    /// <summary>The clock of all limits and pauses. Default: the system's.</summary>
    public TimeProvider TimeProvider { get; init; } = TimeProvider.System;

    /// <summary>The pause before a lost connection is tried again; it doubles with each try. Default: 1 second.</summary>
    public TimeSpan FirstRetry { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>The longest such pause. Default: 2 minutes.</summary>
    public TimeSpan LongestRetry { get; init; } = TimeSpan.FromMinutes(2);
}
