using System.Globalization;
using System.Reflection;
using System.Runtime.InteropServices;

namespace Skype4Net.Skype4Com.Tests;

/// <summary>What the compiled assemblies declare, written as the tables write it.</summary>
internal static class ReflectedSurface
{
    private static readonly Dictionary<Type, string> s_names = new()
    {
        [typeof(void)] = "void",
        [typeof(string)] = "string",
        [typeof(int)] = "int",
        [typeof(short)] = "short",
        [typeof(bool)] = "bool",
    };

    public static Assembly Declarations { get; } = typeof(SKYPE4COMLib.ISkype).Assembly;

    public static Assembly Coclasses { get; } = typeof(SKYPE4COMLib.SkypeClass).Assembly;

    public static IEnumerable<Type> Interfaces => Declarations.GetExportedTypes().Where(t => t.IsInterface);

    /// <summary>The members that an interface declares itself: name, number and signature.</summary>
    public static IEnumerable<(string Name, int DispId, string Signature)> MembersOf(Type type)
    {
        foreach (PropertyInfo property in type.GetProperties())
            yield return (property.Name, DispId(property), Signature(property));
        foreach (MethodInfo method in type.GetMethods().Where(m => !m.IsSpecialName))
            yield return (method.Name, DispId(method), Signature(method));
    }

    public static string Signature(MethodInfo method) => $"{Name(method.ReturnType)} {method.Name}({Parameters(method.GetParameters())})";

    private static string Signature(PropertyInfo property)
    {
        bool isDefault = property.DeclaringType!.GetCustomAttribute<DefaultMemberAttribute>()?.MemberName == property.Name;
        string index = Parameters(property.GetIndexParameters());
        string accessors = (property.CanRead ? "get; " : "") + (property.CanWrite ? "set; " : "");
        return $"{Name(property.PropertyType)} {(isDefault ? "this" : property.Name)}{(index.Length > 0 ? $"[{index}]" : "")} {{ {accessors}}}";
    }

    private static string Parameters(ParameterInfo[] parameters) => string.Join(", ", parameters.Select(Parameter));

    private static string Parameter(ParameterInfo parameter)
    {
        string declared = $"{Name(parameter.ParameterType)} {parameter.Name}";
        return parameter.HasDefaultValue ? $"{declared} = {Value(parameter)}" : declared;
    }

    private static string Value(ParameterInfo parameter) => parameter.DefaultValue switch
    {
        null => "null",
        string text => $"\"{text}\"",
        bool flag => flag ? "true" : "false",
        object number when parameter.ParameterType.IsEnum => Enum.ToObject(parameter.ParameterType, number).ToString()!,
        object other => Convert.ToString(other, CultureInfo.InvariantCulture)!,
    };

    private static string Name(Type type) => s_names.GetValueOrDefault(type) ?? type.Name;

    private static int DispId(MemberInfo member) => member.GetCustomAttribute<DispIdAttribute>()?.Value
        ?? throw new InvalidDataException($"{member.DeclaringType!.Name}.{member.Name} has no DispId.");
}
