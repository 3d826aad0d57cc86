namespace Skype4Net;

/// <summary>The order of a history.</summary>
public enum HistoryOrder
{
    /// <summary>By the client's numbers, highest first: what it entered last comes first.</summary>
    NewestFirst,
    /// <summary>By the client's numbers, lowest first.</summary>
    OldestFirst,
}
