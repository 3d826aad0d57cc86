namespace Skype4Net.Protocol;

/// <summary>
/// The words of the wire for a member of an enumeration. The first is the one that is written; the others are only read. The codec in
/// <see cref="EnumCodecs"/> is generated from it.
/// </summary>
/// <param name="words">The words; an empty one for the member that a missing value reads as.</param>
[AttributeUsage(AttributeTargets.Field)]
internal sealed class WireAttribute(params string[] words) : Attribute
{
    public IReadOnlyList<string> Words { get; } = words;

    /// <summary>Whether the unknown member may be sent, as "not given" may.</summary>
    public bool CanBeSent { get; init; }
}
