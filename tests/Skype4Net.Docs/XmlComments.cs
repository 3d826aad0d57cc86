using System.Reflection;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Skype4Net.Tests.Docs;

/// <summary>The XML comments of a library, as Markdown.</summary>
internal sealed partial class XmlComments
{
    private readonly Dictionary<string, XElement> _summaries;

    public XmlComments(Assembly assembly)
        => _summaries = XDocument.Load(Path.ChangeExtension(assembly.Location, ".xml")).Descendants("member")
            .Where(m => m.Element("summary") is not null)
            .ToDictionary(m => (string)m.Attribute("name")!, m => m.Element("summary")!);

    /// <summary>The summary of a member on one line.</summary>
    public string Of(MemberInfo member) => Blanks().Replace(string.Concat(Find(member).Nodes().Select(Render)), " ").Trim();

    /// <summary>The words of the wire that the summary names: what stands in code and in capitals.</summary>
    public IEnumerable<string> WireWords(MemberInfo member)
        => Find(member).Descendants("c").Select(c => c.Value).Where(t => Wire().IsMatch(t));

    private XElement Find(MemberInfo member) => _summaries.TryGetValue(IdOf(member), out XElement? summary)
        ? summary
        : throw new InvalidDataException($"{IdOf(member)} has no summary.");

    // Methods are found by their name and the first overload: the id of parameters is long, and overloads say the same.
    private string IdOf(MemberInfo member)
    {
        char kind = member switch { Type => 'T', PropertyInfo => 'P', FieldInfo => 'F', _ => 'M' };
        if (member is Type type)
            return $"T:{type.FullName}";
        string id = $"{kind}:{member.DeclaringType!.FullName}.{member.Name}";
        return kind == 'M'
            ? _summaries.Keys.FirstOrDefault(
            k => k == id || k.StartsWith(id + "(", StringComparison.Ordinal) || k.StartsWith(id + "``", StringComparison.Ordinal)) ?? id : id;
    }

    private static string Render(XNode node) => node switch
    {
        XText text => text.Value,
        XElement { Name.LocalName: "c" } code => $"`{code.Value}`",
        XElement { Name.LocalName: "see" or "seealso" } see
            => $"`{NameOf((string?)see.Attribute("cref") ?? (string?)see.Attribute("langword") ?? "")}`",
        XElement { Name.LocalName: "paramref" } parameter => $"`{(string)parameter.Attribute("name")!}`",
        XElement other => string.Concat(other.Nodes().Select(Render)),
        _ => "",
    };

    // "P:Skype4Net.OnlineStatus.Unknown" reads OnlineStatus.Unknown, "T:Skype4Net.User" reads User.
    private static string NameOf(string cref)
    {
        string[] parts = cref[(cref.IndexOf(':', StringComparison.Ordinal) + 1)..].Split('(')[0].Split('.');
        return Generic().Replace(
            string.Join('.', cref.StartsWith("T:", StringComparison.Ordinal) ? parts[^1..] : parts[^Math.Min(2, parts.Length)..]), "");
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();

    [GeneratedRegex(@"^[A-Z][A-Z_]{2,}")]
    private static partial Regex Wire();

    [GeneratedRegex(@"`+\d+")]
    private static partial Regex Generic();
}
