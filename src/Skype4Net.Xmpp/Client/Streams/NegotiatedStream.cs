using System.Net.Security;

namespace Skype4Net.Xmpp.Client.Streams;

/// <summary>An encrypted stream on which this client is logged in, but has no resource yet.</summary>
/// <param name="Connection">The connection under it.</param>
/// <param name="Stream">The stream.</param>
/// <param name="Features">What the server offers after the log-in.</param>
/// <param name="Mechanism">How the log-in was done, such as <c>SCRAM-SHA-256</c>.</param>
internal sealed record NegotiatedStream(SslStream Connection, XmppStream Stream, XmppElement Features, string Mechanism);
