using System.Reflection;
using Skype4Net.Protocol;

namespace Skype4Net.Tests.Docs;

/// <summary>What docs/protocol calls the values of a property, by the codec that reads and writes them.</summary>
internal static class ValueNames
{
    // The names are explained in docs/protocol/grammar.md#types-of-values.
    private static readonly Dictionary<object, string> s_names = new(ReferenceEqualityComparer.Instance)
    {
        [Codecs.Text] = "text",
        [Codecs.Line] = "line",
        [Codecs.Handle] = "handle",
        [Codecs.Int] = "number",
        [Codecs.Long] = "number",
        [Codecs.Seconds] = "seconds",
        [Codecs.Bool] = "TRUE or FALSE",
        [Codecs.OnOff] = "ON or OFF",
        [Codecs.Timestamp] = "time",
        [Codecs.Date] = "date",
        [Codecs.TimeZone] = "time zone",
        [Codecs.Hundredths] = "hundredths",
        [Codecs.NamedCode] = "code and name",
        [Codecs.BlankList] = "blank list",
        [Codecs.CommaList] = "comma list",
        [Codecs.IdList] = "comma list of ids",
        [Codecs.ForwardRules] = "forwarding rules",
        [Codecs.Devices] = "devices",
        [Codecs.Quoted] = "quoted text",
        [Codecs.SmsTargets] = "comma list of `<number>=`[SmsTargetStatus](values.md#smstargetstatus)",
        [Codecs.Chunking] = "`<parts> <characters left>`",
        [Codecs.StreamBytes] = "blank list of `<stream>=<bytes>`",
        [Codecs.Datagram] = "`<stream> <text>`",
        [Codecs.MenuItemSelection] = "see notes",
    };

    public static string Of(PropertyDefinition property)
    {
        if (property.ValueType.IsEnum)
            return $"[{property.ValueType.Name}](values.md#{property.ValueType.Name.ToLowerInvariant()})";
        object codec = property.GetType().GetProperty("Codec", BindingFlags.Public | BindingFlags.Instance)!.GetValue(property)!;
        return s_names.TryGetValue(codec, out string? name)
            ? name
            : throw new InvalidDataException($"{property}: ValueNames has no name for its values.");
    }
}
