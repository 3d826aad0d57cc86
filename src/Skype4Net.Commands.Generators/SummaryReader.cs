using System;
using System.Linq;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;

namespace Skype4Net.Commands.Generators;

/// <summary>
/// Reads the summary of a method's XML comment from the source itself: the compiler keeps comments only where documentation is made.
/// </summary>
internal static class SummaryReader
{
    private static readonly Regex s_summary = new("<summary>(.*?)</summary>", RegexOptions.Singleline | RegexOptions.CultureInvariant);
    private static readonly Regex s_reference = new(
        "<(?:see|paramref)\\s[^>]*?\"(?:[A-Z]:)?(?:[^\"]*\\.)?([^\".]*)\"\\s*/>", RegexOptions.CultureInvariant);
    private static readonly Regex s_tag = new("</?[a-zA-Z][^>]*>", RegexOptions.CultureInvariant);
    private static readonly Regex s_blanks = new("\\s+", RegexOptions.CultureInvariant);

    /// <summary>The summary in one line; empty when there is none.</summary>
    public static string Of(IMethodSymbol method)
    {
        if (method.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() is not { } syntax)
            return "";
        string comment = string.Join(
            "\n",
            syntax.GetLeadingTrivia().ToFullString().Split('\n')
                .Select(l => l.Trim())
                .Where(l => l.StartsWith("///", StringComparison.Ordinal))
                .Select(l => l.Substring(3)));
        Match summary = s_summary.Match(comment);
        if (!summary.Success)
            return "";
        string text = s_tag.Replace(s_reference.Replace(summary.Groups[1].Value, "$1"), "");
        return System.Net.WebUtility.HtmlDecode(s_blanks.Replace(text, " ").Trim());
    }
}
