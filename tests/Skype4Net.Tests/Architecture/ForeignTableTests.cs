using Skype4Net.Protocol;

namespace Skype4Net.Tests.Architecture;

/// <summary>The table of what programs of others read in the suite of foreign programs is complete.</summary>
public sealed class ForeignTableTests
{
    private static readonly string s_path = Path.Combine(Repository.Root, "tests", "Skype4Net.Integration", "Foreign", "readable.tsv");

    [Fact]
    public void Every_property_that_can_be_read_has_its_row()
    {
        IEnumerable<string> declared = Schemas.All.SelectMany(s => s.Properties).Where(p => p.Access.HasFlag(PropertyAccess.Read)).Select(Row);

        Assert.Equal(declared.Order(StringComparer.Ordinal), Rows().Order(StringComparer.Ordinal));
    }

    private static IEnumerable<string> Rows() => File.ReadLines(s_path).Where(l => !l.StartsWith('#')).Skip(1);

    private static string Row(PropertyDefinition property)
    {
        string word = Schemas.Of(property.Kind).Word;
        return string.Join('\t', word.Length == 0 ? "-" : word, property.Name, $"{property.Since}", Form(property));
    }

    // By what stands there when there is nothing: a type's own zero. Some words have none and are always there; LEAVEREASON is there for LEFT alone.
    private static string Form(PropertyDefinition property) => property.NoValue switch
    {
        "" when property.ValueType.IsEnum && property != ChatMessageProperties.LeaveReason => "word",
        "" => "text",
        "TRUE" or "FALSE" => "flag",
        "ON" or "OFF" => "switch",
        var zero when zero.All(c => char.IsAsciiDigit(c) || c == '-') => "number",
        var zeros when zeros.All(c => char.IsAsciiDigit(c) || c == ' ') => "numbers",
        _ => "word",
    };
}
