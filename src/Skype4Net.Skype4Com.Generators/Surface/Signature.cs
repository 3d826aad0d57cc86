using System.Text.RegularExpressions;

namespace Skype4Net.Skype4Com.Surface;

/// <summary>A signature of the tables, taken apart.</summary>
/// <param name="Type">What comes back, or the type of the property.</param>
/// <param name="Name">The name; <c>this</c> of an indexer.</param>
/// <param name="Parameters">Those of a method or of an indexed property.</param>
/// <param name="CanGet">Whether it is a property that can be read.</param>
/// <param name="CanSet">Whether it is a property that can be set.</param>
public sealed record Signature(string Type, string Name, IReadOnlyList<Parameter> Parameters, bool CanGet, bool CanSet)
{
    private static readonly Regex s_shape = new(
        """^(?<type>\w+) (?<name>\w+)([\[(](?<parameters>.*)[\])])?( \{(?<accessors>.*)\})?$""",
        RegexOptions.CultureInvariant);

    /// <summary>Whether it is a property of either sort.</summary>
    public bool IsProperty => CanGet || CanSet;

    /// <summary>Whether it is a property with parameters.</summary>
    public bool IsIndexed => IsProperty && Parameters.Count > 0;

    /// <summary>Takes a signature of the tables apart.</summary>
    /// <param name="text">For example <c>string Property[string Id = "1"] { get; set; }</c>.</param>
    public static Signature Parse(string text)
    {
        Match match = s_shape.Match(text);
        if (!match.Success)
            throw new FormatException($"\"{text}\" is no signature.");
        string accessors = match.Groups["accessors"].Value;
        return new Signature(
            match.Groups["type"].Value,
            match.Groups["name"].Value,
            [.. match.Groups["parameters"].Value.Split([", "], StringSplitOptions.RemoveEmptyEntries).Select(ParseParameter)],
            accessors.Contains("get;"),
            accessors.Contains("set;"));
    }

    private static Parameter ParseParameter(string text)
    {
        string[] halves = text.Split([" = "], 2, StringSplitOptions.None);
        string[] words = halves[0].Split(' ');
        return new Parameter(words[0], words[1], halves.Length > 1 ? halves[1] : null);
    }
}
