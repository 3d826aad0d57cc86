namespace Skype4Net;

/// <summary>The kinds of chats that are known by their names alone, without asking the client.</summary>
public enum ChatKind
{
    /// <summary>A name this library cannot place.</summary>
    Unknown,
    /// <summary>Between two: <c>#anna/$ben;a7ab206ec78060f1</c>. It can have become one of several since.</summary>
    Dialog,
    /// <summary>Of several: <c>#anna/$a7ab206ec78060f1</c>.</summary>
    Group,
    /// <summary>
    /// Of several, on Microsoft's servers: <c>19:...@thread.skype</c>. The Desktop API never served these; reading one gives error 105.
    /// </summary>
    Cloud,
}
