using System.Globalization;
using System.Text;

namespace Skype4Net.Benchmarks.Compare.Reports;

/// <summary>The part of docs/performance.md that a run writes: what stands between two comments.</summary>
public static class PerformancePage
{
    /// <summary>The comment in front of the part.</summary>
    public const string BeginMark = "<!-- compare -->";

    /// <summary>The comment behind it.</summary>
    public const string EndMark = "<!-- end of compare -->";

    /// <summary>Writes the part of the page anew, and the plots beside it.</summary>
    /// <exception cref="InvalidOperationException">The repository is not around the program.</exception>
    public static void Write(Report report, TextWriter output)
    {
        string docs = Path.Combine(RepositoryRoot.Find(), "docs"), page = Path.Combine(docs, "performance.md");
        File.WriteAllText(page, Replace(File.ReadAllText(page), ToMarkdown(report)));
        foreach (Plot plot in report.Sections.SelectMany(s => s.Plots))
            File.WriteAllText(Path.Combine(docs, "images", plot.FileName), plot.ToSvg());
        output.WriteLine($"Written: {page}");
    }

    /// <summary>The page with a new part.</summary>
    /// <exception cref="InvalidDataException">The page lacks the comments.</exception>
    public static string Replace(string page, string part)
    {
        int begin = page.IndexOf(BeginMark, StringComparison.Ordinal), end = page.IndexOf(EndMark, StringComparison.Ordinal);
        if (begin < 0 || end < begin)
            throw new InvalidDataException($"The page has no part between {BeginMark} and {EndMark}.");
        return $"{page[..begin]}{BeginMark}\n\n{part.Trim()}\n\n{page[end..]}";
    }

    /// <summary>The part: the machine, the day, and the sections.</summary>
    public static string ToMarkdown(Report report)
    {
        var text = new StringBuilder();
        string load = report.Load.Length > 0 ? $" Load average before the run: {report.Load}." : "";
        text.AppendLine(CultureInfo.InvariantCulture, $"Measured on {report.Begin:yyyy-MM-dd}: {Report.Machine}.{load}");
        foreach (Section section in report.Sections)
            text.AppendLine().AppendLine(section.ToMarkdown().TrimEnd());
        return text.ToString();
    }
}
