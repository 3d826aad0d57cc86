namespace Skype4Net.Xmpp.Client.Xml;

/// <summary>What one stanza of a server may need; anything beyond ends the stream.</summary>
internal sealed record XmlLimits
{
    /// <summary>Bytes from its first <c>&lt;</c> to its last <c>&gt;</c>; 1 MiB, four times what servers let a client send.</summary>
    public int MaxStanzaBytes { get; init; } = 1 << 20;

    /// <summary>Elements inside each other, the stream's own included; 64.</summary>
    public int MaxDepth { get; init; } = 64;

    /// <summary>Attributes of one element, declarations of namespaces included; 64.</summary>
    public int MaxAttributes { get; init; } = 64;

    /// <summary>Elements in one stanza; 20 000. It bounds what a stanza of many tiny elements takes in memory.</summary>
    public int MaxElements { get; init; } = 20_000;
}
