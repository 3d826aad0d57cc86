using System.Reflection;
using System.Xml.Linq;

namespace Skype4Net.Tests;

/// <summary>The XML comments of an assembly, from the file that the compiler writes beside it.</summary>
internal sealed class XmlComments
{
    private readonly Dictionary<string, XElement> _members;

    private XmlComments(string path)
        => _members = XDocument.Load(path, LoadOptions.PreserveWhitespace).Descendants("member").ToDictionary(m => m.Attribute("name")!.Value);

    public static XmlComments Of(Assembly assembly) => new(Path.ChangeExtension(assembly.Location, ".xml"));

    /// <summary>The summary of a type, field or property with its tags, on one line; empty when it has none.</summary>
    public string Summary(MemberInfo member)
    {
        string name = member is Type type ? $"T:{type.FullName}"
            : $"{(member is FieldInfo ? 'F' : 'P')}:{member.DeclaringType!.FullName}.{member.Name}";
        return _members.GetValueOrDefault(name)?.Element("summary") is { } summary
            ? string.Join(' ', string.Concat(summary.Nodes()).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
            : "";
    }
}
