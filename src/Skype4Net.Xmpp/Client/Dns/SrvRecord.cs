namespace Skype4Net.Xmpp.Client.Dns;

/// <summary>One answer to a question for SRV (RFC 2782).</summary>
/// <param name="Priority">The lowest is tried first.</param>
/// <param name="Weight">Its share among those of one priority.</param>
/// <param name="Port">The TCP port.</param>
/// <param name="Target">The host; empty when the service is decidedly not offered.</param>
internal sealed record SrvRecord(int Priority, int Weight, int Port, string Target);
