using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Skype4Net.Skype4Com.Surface;

/// <summary>Names, types and values of the tables as Visual Basic writes them.</summary>
internal static class VisualBasic
{
    private static readonly HashSet<string> s_keywords = new(StringComparer.OrdinalIgnoreCase) { "Call", "Property", "Error", "Resume", "Stop",
        "Select", "Date", "Event", "Option", "Handles" };

    private static readonly Dictionary<string, string> s_types = new()
    {
        ["string"] = "String",
        ["int"] = "Integer",
        ["short"] = "Short",
        ["bool"] = "Boolean",
        ["DateTime"] = "Date",
    };

    public static string Name(string name) => s_keywords.Contains(name) ? $"[{name}]" : name;

    public static string Type(string type) => s_types.GetValueOrDefault(type) ?? Name(type);

    public static string Parameters(IReadOnlyList<Parameter> parameters) => string.Join(", ", parameters.Select(Parameter));

    /// <summary>
    /// The id that an interface must have to be one of COM. The tables have none and nothing here goes through COM, so it is made from the name,
    /// the same each time.
    /// </summary>
    public static string InterfaceId(string name)
    {
        byte[] hash = SHA256.HashData(Encoding.UTF8.GetBytes("SKYPE4COMLib." + name));
        return new Guid(hash.AsSpan(0, 16)).ToString("D", CultureInfo.InvariantCulture).ToUpperInvariant();
    }

    private static string Parameter(Parameter parameter)
    {
        string declared = $"{Name(parameter.Name)} As {Type(parameter.Type)}";
        return parameter.Default is null ? declared : $"Optional {declared} = {Value(parameter)}";
    }

    private static string Value(Parameter parameter) => parameter.Default switch
    {
        "true" => "True",
        "false" => "False",
        "null" => "Nothing",
        { } member when parameter.Type.StartsWith('T') && !char.IsAsciiDigit(member[0]) => $"{parameter.Type}.{member}",
        { } literal => literal,
        null => throw new InvalidOperationException($"{parameter.Name} may not be left out."),
    };
}
