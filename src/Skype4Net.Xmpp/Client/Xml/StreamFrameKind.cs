namespace Skype4Net.Xmpp.Client.Xml;

/// <summary>What the bytes of a stream are cut into.</summary>
internal enum StreamFrameKind
{
    /// <summary>The opening tag <c>&lt;stream:stream ...&gt;</c>.</summary>
    Header,

    /// <summary>One whole element below the stream's own.</summary>
    Stanza,

    /// <summary>The closing tag <c>&lt;/stream:stream&gt;</c>.</summary>
    End,
}
