using System.Text.RegularExpressions;

namespace Skype4Net.Generators.Errors;

/// <summary>One error of the table.</summary>
/// <param name="Code">The number on the wire.</param>
/// <param name="Member">The member of the enumeration.</param>
/// <param name="Text">The text that clients send; may be empty.</param>
/// <param name="Remark">What stands in the comment instead of the text; may be empty.</param>
internal sealed record ErrorLine(int Code, string Member, string Text, string Remark)
{
    private static readonly Regex s_line = new(@"^(?<code>\d+)\s+(?<member>[A-Z]\w*)(?:\s+(?<text>[^\s#][^#]*?))?(?:\s+#\s*(?<remark>.+?))?\s*$");

    /// <summary>Reads a line of the table; null for one that is no error.</summary>
    public static ErrorLine? Parse(string line)
        => s_line.Match(line) is { Success: true } match && int.TryParse(match.Groups["code"].Value, out int code)
            ? new ErrorLine(code, match.Groups["member"].Value, match.Groups["text"].Value, match.Groups["remark"].Value)
            : null;

    /// <summary>Whether a line of the table is empty or a remark.</summary>
    public static bool IsRemark(string line) => line.TrimStart() is "" || line.TrimStart()[0] == '#';
}
