namespace Skype4Net.Skype4Com.Surface;

/// <summary>A member of an interface of SKYPE4COMLib, or the coclass that stands for one.</summary>
/// <param name="Interface">The interface, for example <c>ICall</c>.</param>
/// <param name="Name">The name; <c>Item</c> of an indexer.</param>
/// <param name="Kind">As in the table: <c>method</c>, <c>property-get</c>, <c>property-getset</c>, <c>property-set</c>,
/// <c>collection-method</c>, <c>coclass</c>.</param>
/// <param name="Signature">In C#, with brackets for an indexed property.</param>
/// <param name="DispId">The number in automation; 0 for a coclass.</param>
/// <param name="Wire">The commands it sends, parted by <c> ; </c>; empty for none.</param>
public sealed record MemberRow(string Interface, string Name, string Kind, string Signature, int DispId, string Wire)
{
    /// <summary>Whether it is the line of a coclass.</summary>
    public bool IsCoclass => Kind == "coclass";
}
