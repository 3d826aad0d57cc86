using System.Globalization;
using System.Text;

namespace Skype4Net.Benchmarks.Compare.Reports;

/// <summary>A picture of cost against size, both on logarithmic scales: what is flat costs the same at each size.</summary>
/// <param name="FileName">The name of the file, ended by <c>.svg</c>.</param>
/// <param name="Title">What it shows.</param>
/// <param name="SizeLabel">What grows.</param>
/// <param name="CostLabel">What it costs, with the unit.</param>
public sealed record Plot(string FileName, string Title, string SizeLabel, string CostLabel)
{
    private const int Width = 720, Height = 400, Left = 70, Right = 200, Top = 40, Bottom = 50;
    private static readonly string[] s_colours = ["#1f6fb2", "#c8571b", "#2c8a43", "#8a3fa0", "#b03048", "#6b6b20"];

    /// <summary>The lines, each with its points: size and cost, both above zero.</summary>
    public List<(string Name, IReadOnlyList<(double Size, double Cost)> Points)> Lines { get; } = [];

    /// <summary>The picture.</summary>
    public string ToSvg()
    {
        (double, double)[] all = [.. Lines.SelectMany(l => l.Points)];
        (int first, int last) = Decades(all.Select(p => p.Item1));
        (int low, int high) = Decades(all.Select(p => p.Item2));
        double X(double size) => Left + (Math.Log10(size) - first) / (last - first) * (Width - Left - Right);
        double Y(double cost) => Height - Bottom - (Math.Log10(cost) - low) / (high - low) * (Height - Top - Bottom);
        var svg = new StringBuilder();
        svg.AppendLine($"""<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {Width} {Height}" font-family="sans-serif" font-size="12">""");
        svg.AppendLine($"""<rect width="{Width}" height="{Height}" fill="#ffffff"/>""");
        svg.AppendLine(Label(Left, 22, Title, "start", """ font-size="15" """));
        for (int decade = first; decade <= last; decade++)
        {
            svg.AppendLine(Rule(X(Power(decade)), Top, X(Power(decade)), Height - Bottom));
            svg.AppendLine(Label(X(Power(decade)), Height - Bottom + 18, Number(decade), "middle"));
        }

        for (int decade = low; decade <= high; decade++)
        {
            svg.AppendLine(Rule(Left, Y(Power(decade)), Width - Right, Y(Power(decade))));
            svg.AppendLine(Label(Left - 8, Y(Power(decade)) + 4, Number(decade), "end"));
        }

        svg.AppendLine(Label((Left + Width - Right) / 2.0, Height - 10, SizeLabel, "middle"));
        svg.AppendLine(Label(Left, Top - 6, CostLabel, "start", """ fill="#555555" """));
        foreach (((string name, IReadOnlyList<(double Size, double Cost)> points), int i) in Lines.Select((line, i) => (line, i)))
        {
            string colour = s_colours[i % s_colours.Length];
            string path = string.Join(' ', points.Select(p => string.Create(CultureInfo.InvariantCulture, $"{X(p.Size):0.#},{Y(p.Cost):0.#}")));
            svg.AppendLine($"""<polyline points="{path}" fill="none" stroke="{colour}" stroke-width="2"/>""");
            foreach ((double size, double cost) in points)
            {
                svg.AppendLine(string.Create(
                    CultureInfo.InvariantCulture, $"""<circle cx="{X(size):0.#}" cy="{Y(cost):0.#}" r="3" fill="{colour}"/>"""));
            }

            svg.AppendLine(Label(Width - Right + 14, Top + 16 + i * 20, name, "start", $""" fill="{colour}" """));
        }

        return svg.AppendLine("</svg>").ToString();
    }

    private static (int First, int Last) Decades(IEnumerable<double> values)
    {
        int first = (int)Math.Floor(Math.Log10(values.Min())), last = (int)Math.Ceiling(Math.Log10(values.Max()));
        return (first, Math.Max(last, first + 1));
    }

    private static double Power(int decade) => Math.Pow(10, decade);

    private static string Number(int decade) => Samples.Text(Power(decade)).Replace(".00", "", StringComparison.Ordinal);

    private static string Rule(double x1, double y1, double x2, double y2)
        => string.Create(CultureInfo.InvariantCulture, $"""<line x1="{x1:0.#}" y1="{y1:0.#}" x2="{x2:0.#}" y2="{y2:0.#}" stroke="#dddddd"/>""");

    private static string Label(double x, double y, string text, string anchor, string more = "")
        => string.Create(CultureInfo.InvariantCulture,
            $"""<text x="{x:0.#}" y="{y:0.#}" text-anchor="{anchor}"{more.TrimEnd()}>{System.Security.SecurityElement.Escape(text)}</text>""");
}
