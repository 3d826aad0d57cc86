using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Skype4Net.Playground.Commands;
using Skype4Net.Tool.Errors;

namespace Skype4Net.Tool.Worlds;

/// <summary>What is wrong with a world file, in the words of who wrote it.</summary>
internal static class WorldFileErrors
{
    private const string Unmapped = "could not be mapped to any .NET member";
    private const string Unconverted = "could not be converted to";
    private const string Ended = "Expected depth to be zero at the end of the JSON payload";

    private static readonly JsonTypeInfo[] s_types =
    [
        WorldJson.Default.WorldFile,
        WorldJson.Default.AccountEntry,
        WorldJson.Default.PhoneEntry,
        WorldJson.Default.NetworkEntry,
        WorldJson.Default.PlannedFaultEntry,
    ];

    public static string Of(JsonException exception)
    {
        string message = exception.Message;
        if (message.Contains(Unmapped, StringComparison.Ordinal) && message.Split('\'') is [_, var unknown, ..])
            return $"\"{unknown}\" is not known here.{Suggestion.Sentence(unknown, s_types.SelectMany(t => t.Properties).Select(p => p.Name))}";
        string member = MemberOf(exception.Path);
        if (message.Contains(Unconverted, StringComparison.Ordinal) || message.Contains("doesn't allow", StringComparison.Ordinal))
            return $"\"{member}\" is wrong: {Wanted(member)}.";
        if (message.Contains(Ended, StringComparison.Ordinal) || message.Contains("reached end of data", StringComparison.Ordinal))
            return "the file ends before all brackets are closed.";
        return message.Split(" Path:")[0].Split(" LineNumber:")[0];
    }

    // $.accounts[0].plannedFaults[1].error: the last name.
    private static string MemberOf(string? path)
    {
        string last = (path ?? "").Split('.')[^1];
        int index = last.IndexOf('[', StringComparison.Ordinal);
        return (index < 0 ? last : last[..index]).Trim('$', '\'', ']');
    }

    private static string Wanted(string member)
    {
        Type? type = s_types.SelectMany(t => t.Properties).FirstOrDefault(p => p.Name == member)?.PropertyType;
        type = type is null ? null : Nullable.GetUnderlyingType(type) ?? type;
        if (type is null)
            return "another kind of value belongs there";
        if (type == typeof(bool))
            return "write true or false";
        if (type == typeof(string))
            return "write a text in quotes";
        if (type.IsEnum)
            return $"write one of {string.Join(", ", type.GetEnumNames().Select(n => char.ToLowerInvariant(n[0]) + n[1..]))}";
        if (type.IsPrimitive || type == typeof(decimal))
            return "write a number";
        return type.IsGenericType && type.GetGenericArguments().Length == 2 ? "write { \"name\": value }" : "write a list in [ ]";
    }
}
