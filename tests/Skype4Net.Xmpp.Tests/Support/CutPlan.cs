namespace Skype4Net.Xmpp.Tests;

/// <summary>When a connection is cut.</summary>
/// <param name="IsUpward">Whether what goes to the server is counted, rather than what comes from it.</param>
/// <param name="CountsRecords">Whether whole TLS records are counted, rather than bytes: a record that gets through may hold the half of a
/// stanza.</param>
/// <param name="Count">So many get through.</param>
internal sealed record CutPlan(bool IsUpward, bool CountsRecords, int Count)
{
    /// <summary>After the first part of what does not fit into one TLS record, and so inside a stanza.</summary>
    public static CutPlan InsideStanza { get; } = new(IsUpward: true, CountsRecords: true, int.MaxValue) { EndsAfterFullRecord = true };

    /// <summary>Whether a full record is the last.</summary>
    public bool EndsAfterFullRecord { get; private init; }
}
