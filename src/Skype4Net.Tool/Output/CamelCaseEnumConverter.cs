using System.Text.Json;
using System.Text.Json.Serialization;

namespace Skype4Net.Tool.Output;

/// <summary>Values of enumerations as <c>--json</c> spells them all: with a small letter at the beginning.</summary>
internal sealed class CamelCaseEnumConverter<T>() : JsonStringEnumConverter<T>(JsonNamingPolicy.CamelCase)
    where T : struct, Enum;
