using System.Text;

namespace Skype4Net.Xmpp.Client;

/// <summary>
/// An address: <c>local@domain/resource</c>. Local part and domain are compared in lower case, the resource as it is. The rules are those of RFC
/// 7622 with .NET's lower casing and NFC in place of its profiles.
/// </summary>
internal sealed record Jid
{
    private const int MaxPartBytes = 1023;
    private const string NotInLocal = "\"&'/:<>@";

    private Jid(string local, string domain, string resource)
    {
        Local = local;
        Domain = domain;
        Resource = resource;
    }

    /// <summary>Empty for a server or a component.</summary>
    public string Local { get; }

    public string Domain { get; }

    /// <summary>Which of the account's clients, or the nickname in a room; empty for a bare address.</summary>
    public string Resource { get; }

    public bool IsBare => Resource.Length == 0;

    public Jid Bare => IsBare ? this : new Jid(Local, Domain, "");

    /// <exception cref="FormatException">The text is no address.</exception>
    public static Jid Parse(string text) => TryParse(text) ?? throw new FormatException($"'{XmlText.Clean(text)}' is not an XMPP address.");

    /// <summary>Null when the text is missing or no address.</summary>
    public static Jid? TryParse(string? text)
    {
        if (string.IsNullOrEmpty(text))
            return null;
        int slash = text.IndexOf('/', StringComparison.Ordinal);
        string bare = slash < 0 ? text : text[..slash];
        int at = bare.IndexOf('@', StringComparison.Ordinal);
        if (at == 0 || slash == text.Length - 1)
            return null;
        string domain = bare[(at + 1)..];
        string local = at < 0 ? "" : bare[..at];
        string resource = slash < 0 ? "" : text[(slash + 1)..];
        return IsLocal(local) && IsDomain(domain) && IsResource(resource)
            ? new Jid(Fold(local), Fold(domain.TrimEnd('.')), resource)
            : null;
    }

    /// <exception cref="FormatException">The text cannot be a resource.</exception>
    public Jid WithResource(string resource)
        => resource.Length > 0 && IsResource(resource)
            ? new Jid(Local, Domain, resource)
            : throw new FormatException("The text cannot be a resource.");

    public override string ToString()
    {
        string bare = Local.Length == 0 ? Domain : $"{Local}@{Domain}";
        return IsBare ? bare : $"{bare}/{Resource}";
    }

    private static bool IsLocal(string text) => IsPart(text) && text.IndexOfAny([.. NotInLocal]) < 0 && !text.Any(char.IsWhiteSpace);

    private static bool IsDomain(string text)
        => text.TrimEnd('.').Length > 0 && IsPart(text)
            && text.All(c => char.IsLetterOrDigit(c) || c is '-' or '.' or '[' or ']' or ':' or '_' || char.IsSurrogate(c));

    private static bool IsResource(string text) => IsPart(text);

    private static bool IsPart(string text)
        => text.Length <= MaxPartBytes && XmlText.IsValid(text) && !text.Any(char.IsControl) && Encoding.UTF8.GetByteCount(text) <= MaxPartBytes;

    private static string Fold(string text) => text.Normalize(NormalizationForm.FormC).ToLowerInvariant();
}
