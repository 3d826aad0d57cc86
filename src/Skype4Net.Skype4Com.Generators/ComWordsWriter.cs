using System.Text;
using Skype4Net.Skype4Com.Surface;

namespace Skype4Net.Skype4Com.Generators;

/// <summary>Writes the numbers of Skype4COM and the words of the wire that they stand for.</summary>
internal static class ComWordsWriter
{
    public static string Write(IReadOnlyList<EnumRow> numbers)
    {
        StringBuilder text = SourceText.Begin();
        text.Append("/// <summary>The numbers of Skype4COM and the words of the wire that they stand for.</summary>\n")
            .Append("internal static class ComWords\n{\n    private static readonly Dictionary<Type, Array> s_all = new()\n    {\n");
        foreach (IGrouping<string, EnumRow> type in numbers.Where(n => WireWords.Of(n) is not null).GroupBy(n => n.Enum))
        {
            text.Append($"        [typeof({type.Key})] = new (string, {type.Key})[]\n        {{\n");
            foreach (EnumRow number in type)
                text.Append($"            (\"{WireWords.Of(number)}\", {number.Enum}.{number.Name}),\n");
            text.Append("        },\n");
        }

        return text.Append("    };\n\n    public static (string Word, T Value)[] Of<T>()\n        where T : struct, Enum\n")
            .Append("        => ((string, T)[])s_all[typeof(T)];\n}\n").ToString();
    }
}
