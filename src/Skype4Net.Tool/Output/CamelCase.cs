using System.Text.Json;

namespace Skype4Net.Tool.Output;

/// <summary>Names of values as <c>--json</c> spells them, where a row has them as texts.</summary>
internal static class CamelCase
{
    public static string Of<T>(T value)
        where T : struct, Enum
        => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());
}
