using System.Reflection;

namespace Skype4Net.Tests.Docs;

/// <summary>What one of our names in docs/parity.tsv stands for, and what can be done with it.</summary>
internal sealed class OurMember
{
    private static readonly string[] s_readingVerbs = ["Get", "Find", "Search", "When", "Save", "Is", "Can"];
    private static readonly Type[] s_nothing = [typeof(void), typeof(Task), typeof(ValueTask)];
    private readonly MemberInfo[] _members;

    private OurMember(MemberInfo[] members) => _members = members;

    /// <summary>Whether it changes something: a property that can be set, or a method that does not only read.</summary>
    public bool Sets => _members.Any(m => m switch
    {
        PropertyInfo p => p.SetMethod?.IsPublic == true || IsGeneric(p.PropertyType, typeof(SettableSkypeProperty<>)),
        MethodInfo { IsSpecialName: false } method => !s_readingVerbs.Any(v => method.Name.StartsWith(v, StringComparison.Ordinal)),
        _ => false,
    });

    /// <summary>Whether it gives something: a property, a field, a method that returns a value and does not set one, or saves it to a file.</summary>
    public bool Reads => _members.Any(m => m switch
    {
        PropertyInfo p => p.GetMethod?.IsPublic == true,
        FieldInfo => true,
        MethodInfo method => method.Name.StartsWith("Save", StringComparison.Ordinal)
            || (!s_nothing.Contains(method.ReturnType) && !method.Name.StartsWith("Set", StringComparison.Ordinal)),
        _ => false,
    });

    /// <summary>Whether it can be subscribed to, or tells of something by a call.</summary>
    public bool Tells => _members.Any(m => m switch
    {
        PropertyInfo p => p.PropertyType.GetInterfaces().Append(p.PropertyType).Any(i => IsGeneric(i, typeof(IObservable<>))),
        MethodInfo method => method.Name == "Subscribe" || method.Name.StartsWith("On", StringComparison.Ordinal),
        _ => false,
    });

    /// <summary>Whether it, or one of its overloads, is written behind the name of its type.</summary>
    public bool IsStatic => _members.Any(m => m switch
    {
        PropertyInfo p => p.GetMethod!.IsStatic,
        FieldInfo f => f.IsStatic,
        MethodBase method => method.IsStatic,
        _ => false,
    });

    /// <summary>The names of the parameters of each overload, in their order.</summary>
    public IEnumerable<string[]> Parameters => _members.OfType<MethodInfo>().Select(m => m.GetParameters().Select(p => p.Name!).ToArray());

    /// <summary>Finds <c>Type</c> or <c>Type.Member</c>; null when there is none.</summary>
    public static OurMember? Find(string name)
    {
        string[] parts = name.Split('.');
        Type? type = typeof(Skype).Assembly.GetExportedTypes()
            .FirstOrDefault(t => t.Name == parts[0] || t.Name.StartsWith(parts[0] + "`", StringComparison.Ordinal));
        if (type is null)
            return null;
        MemberInfo[] members = parts.Length == 1 ? [type] : [.. Members(type).Where(m => m.Name == parts[1])];
        return members.Length > 0 ? new OurMember(members) : null;
    }

    private static IEnumerable<MemberInfo> Members(Type type)
        => type.GetMembers(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.FlattenHierarchy)
            .Concat(type.GetInterfaces().SelectMany(i => i.GetMembers()));

    private static bool IsGeneric(Type type, Type definition) => type.IsGenericType && type.GetGenericTypeDefinition() == definition;
}
