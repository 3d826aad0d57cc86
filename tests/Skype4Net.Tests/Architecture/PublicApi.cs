using System.Reflection;
using System.Text;

namespace Skype4Net.Tests.Architecture;

/// <summary>Renders what an assembly shows to its users: one sorted line a member.</summary>
internal static class PublicApi
{
    private const BindingFlags Declared =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    public static string Render(Assembly assembly)
    {
        var lines = new List<string>();
        foreach (Type type in assembly.GetExportedTypes())
        {
            lines.Add($"{Kind(type)} {Name(type)}{Bases(type)}");
            lines.AddRange(Members(type).Select(m => $"{Name(type)}.{m}"));
        }

        lines.Sort(StringComparer.Ordinal);
        return string.Join('\n', lines) + "\n";
    }

    private static IEnumerable<string> Members(Type type)
    {
        if (type.IsEnum)
        {
            foreach (string name in Enum.GetNames(type))
                yield return $"{name} = {Convert.ToInt64(Enum.Parse(type, name))}";
            yield break;
        }

        foreach (ConstructorInfo c in type.GetConstructors(Declared).Where(IsShown))
            yield return $"new({Parameters(c)})";
        foreach (PropertyInfo p in type.GetProperties(Declared).Where(p => p.GetMethod is { } get && IsShown(get)))
        {
            string set = p.SetMethod is not { } setter || !IsShown(setter) ? "" : IsInit(setter) ? " init;" : " set;";
            yield return $"{p.Name} : {Name(p.PropertyType)} {{ get;{set} }}";
        }

        foreach (FieldInfo f in type.GetFields(Declared).Where(f => f.IsPublic))
            yield return $"{f.Name} : {Name(f.FieldType)}";
        foreach (MethodInfo m in type.GetMethods(Declared).Where(m => IsShown(m) && (!m.IsSpecialName || m.Name.StartsWith("op_"))))
            yield return $"{m.Name}{Generics(m)}({Parameters(m)}) : {Name(m.ReturnType)}";
    }

    private static bool IsShown(MethodBase method) => (method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly) && !method.Name.Contains('<');

    private static bool IsInit(MethodInfo set) => set.ReturnParameter.GetRequiredCustomModifiers().Any(m => m.Name == "IsExternalInit");

    private static string Kind(Type type)
        => type.IsEnum ? "enum" : type.IsInterface ? "interface" : type.IsValueType ? "struct" : type is { IsAbstract: true, IsSealed: true }
            ? "static class" : type.IsAbstract ? "abstract class" : type.IsSealed ? "sealed class" : "class";

    private static string Bases(Type type)
    {
        var bases = new List<string>();
        if (type.BaseType is { } b && b != typeof(object) && b != typeof(ValueType) && b != typeof(Enum))
            bases.Add(Name(b));
        if (!type.IsEnum)
            bases.AddRange(type.GetInterfaces().Where(i => i.IsPublic).Select(Name).Order(StringComparer.Ordinal));
        return bases.Count > 0 ? " : " + string.Join(", ", bases) : "";
    }

    private static string Generics(MethodInfo method)
        => method.IsGenericMethod ? $"<{string.Join(", ", method.GetGenericArguments().Select(Name))}>" : "";

    private static string DefaultOf(ParameterInfo parameter)
        => parameter.DefaultValue is string text ? $"\"{text}\"" : $"{parameter.DefaultValue ?? "default"}";

    private static string Parameters(MethodBase method)
        => string.Join(", ", method.GetParameters()
            .Select(p => $"{Name(p.ParameterType)} {p.Name}{(p.HasDefaultValue ? $" = {DefaultOf(p)}" : "")}"));

    private static string Name(Type type)
    {
        if (type.IsByRef)
            return "ref " + Name(type.GetElementType()!);
        if (type.IsArray)
            return Name(type.GetElementType()!) + "[]";
        if (Nullable.GetUnderlyingType(type) is { } inner)
            return Name(inner) + "?";
        var name = new StringBuilder(type.DeclaringType is { } outer && !type.IsGenericParameter ? Name(outer) + "." : "");
        name.Append(type.Name.Split('`')[0]);
        if (type.IsGenericType)
            name.Append('<').AppendJoin(", ", type.GetGenericArguments().Select(Name)).Append('>');
        return name.ToString();
    }
}
