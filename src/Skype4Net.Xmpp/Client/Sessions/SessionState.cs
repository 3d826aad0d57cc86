namespace Skype4Net.Xmpp.Client.Sessions;

/// <summary>What of a session outlives its connection.</summary>
internal sealed class SessionState(OutgoingQueue queue)
{
    public OutgoingQueue Queue => queue;

    /// <summary>The address with the resource that the server has given to this session; null before the first.</summary>
    public Jid? Address { get; set; }

    /// <summary>Whether the server counts stanzas (XEP-0198).</summary>
    public bool IsManaged { get; set; }

    /// <summary>By what the session can be resumed over another connection; empty when it cannot.</summary>
    public string ResumeId { get; set; } = "";

    /// <summary>Stanzas of the server that this client has handled, modulo 2^32.</summary>
    public uint Handled { get; set; }

    /// <summary>Resumed connections in a row on which the server acknowledged nothing: it may say "resumed" without meaning it.</summary>
    public int FruitlessResumptions { get; set; }
}
