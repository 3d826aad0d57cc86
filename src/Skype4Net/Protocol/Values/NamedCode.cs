namespace Skype4Net;

/// <summary>A country or language: an ISO code and its English name, as in <c>ee Estonia</c>.</summary>
/// <param name="Code">Two lower-case letters (ISO 3166 or ISO 639); empty when unset, and below protocol 4, which sends only the name.</param>
/// <param name="Name">The English name; may have several words; empty when unset.</param>
public readonly record struct NamedCode(string Code, string Name)
{
    /// <summary>Not set.</summary>
    public static NamedCode None { get; } = new("", "");

    /// <summary>The name, or the code where there is no name.</summary>
    public override string ToString() => string.IsNullOrEmpty(Name) ? Code ?? "" : Name;
}
