using System.Reflection;
using System.Text;
using System.Text.RegularExpressions;

namespace Skype4Net.Tests.Docs;

/// <summary>The table of a type's members, made from the library and its comments: what it is called, what it is on the wire, since which protocol,
/// and what it means.</summary>
internal static partial class MemberTable
{
    private static readonly Dictionary<Assembly, XmlComments> s_comments = [];

    // One of each kind that has properties. Nothing is sent: they are only asked for their names.
    private static readonly Lazy<object[]> s_objects = new(() =>
    {
        Skype skype = Skype.Create(new SkypeOptions { Transport = new Emulator.SkypeNetwork().LogIn("reader").Transport });
        return
        [
            skype, skype.Settings, skype.Client, skype.Profile, skype.Privileges, skype.User("anna"), skype.Chats.Get("#a/$b;1"),
                skype.Chats.GetMessage(1), skype.Calls.Get(1),
            skype.Voicemails.Get(1), skype.Sms.Get(1), skype.FileTransfers.Get(1), skype.Groups.Get(1), skype.Chats.GetMember(1),
            skype.Applications.Get("chess"),
        ];
    });

    public static string Of(string typeName)
    {
        Type type = Find(typeName);
        var table = new StringBuilder($"**`{typeName}`**: {Comments(type).Of(type)}\n\n| Member | Wire | Since | |\n| --- | --- | --- | --- |\n");
        foreach (IGrouping<string, MemberInfo> member in Members(type).GroupBy(m => m.Name))
            table.Append(Row(member.First()));
        return table.ToString();
    }

    /// <summary>The options of a record with the values they have unless set.</summary>
    public static string OfOptions(string typeName)
    {
        Type type = Find(typeName);
        object defaults = Activator.CreateInstance(type)!;
        var table = new StringBuilder("| Option | Unless set | |\n| --- | --- | --- |\n");
        foreach (PropertyInfo option in type.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly))
            table.Append($"| `{option.Name}` | {Format(option.GetValue(defaults))} | {Cell(Comments(type).Of(option))} |\n");
        return table.ToString();
    }

    /// <summary>The values of an enumeration with their numbers.</summary>
    public static string OfValues(string typeName)
    {
        Type type = Find(typeName);
        var table = new StringBuilder("| Number | Member | |\n| --- | --- | --- |\n");
        foreach (FieldInfo value in type.GetFields(BindingFlags.Public | BindingFlags.Static).OrderBy(f => Convert.ToInt32(f.GetValue(null), null)))
            table.Append($"| {Convert.ToInt32(value.GetValue(null), null)} | `{value.Name}` | ")
                .Append($"{Cell(Number().Replace(Comments(type).Of(value), ""))} |\n");
        return table.ToString();
    }

    private static Type Find(string name)
        => new[] { typeof(Skype).Assembly, typeof(Emulator.SkypeNetwork).Assembly }.SelectMany(a => a.GetExportedTypes()).Single(t => t.Name == name);

    private static XmlComments Comments(Type type)
    {
        if (!s_comments.TryGetValue(type.Assembly, out XmlComments? comments))
            s_comments[type.Assembly] = comments = new XmlComments(type.Assembly);
        return comments;
    }

    private static IEnumerable<MemberInfo> Members(Type type)
        => type.GetMembers(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly)
            .Where(m => m is PropertyInfo or MethodInfo { IsSpecialName: false } or FieldInfo)
            .Where(m => !m.Name.StartsWith('<') && m.Name
                is not ("ToString" or "Equals" or "GetHashCode" or "Deconstruct" or "DisposeAsync" or "value__"))
            .OrderBy(m => m is MethodInfo).ThenBy(m => m.Name, StringComparer.Ordinal);

    private static string Row(MemberInfo member)
    {
        (string wire, string since) = OnTheWire(member);
        string name = member is MethodInfo ? $"{member.Name}(…)" : member.Name;
        return $"| `{name}`{(IsSettable(member) ? " (settable)" : "")} | {wire} | {since} | {Cell(Comments(member.DeclaringType!).Of(member))} |\n";
    }

    private static bool IsSettable(MemberInfo member)
        => member is PropertyInfo { PropertyType.IsGenericType: true } p
            && p.PropertyType.GetGenericTypeDefinition() == typeof(SettableSkypeProperty<>);

    private static (string Wire, string Since) OnTheWire(MemberInfo member)
    {
        // A property itself knows its word and its protocol.
        if (member is PropertyInfo p && p.PropertyType.GetProperty("SinceProtocol") is { } since)
        {
            object property = p.GetValue(s_objects.Value.First(member.DeclaringType!.IsInstanceOfType))!;
            return ($"`{p.PropertyType.GetProperty("Name")!.GetValue(property)}`", $"{since.GetValue(property)}");
        }

        Match protocol = Protocol().Match(Comments(member.DeclaringType!).Of(member));
        return (string.Join(", ", Comments(member.DeclaringType!).WireWords(member).Distinct().Select(w => $"`{Cell(w)}`")),
            protocol.Groups[1].Value);
    }

    private static string Format(object? value) => value switch
    {
        null => "none",
        TimeSpan t when t == Timeout.InfiniteTimeSpan => "for ever",
        TimeSpan t => $"{t.TotalSeconds} s",
        bool or int or Enum => $"`{value}`",
        string text => $"`\"{text}\"`",
        _ => "",
    };

    [GeneratedRegex("^[0-9]+: ")]
    private static partial Regex Number();

    [GeneratedRegex("protocol ([0-9])")]
    private static partial Regex Protocol();

    private static string Cell(string text) => text.Replace("|", "\\|", StringComparison.Ordinal);
}
