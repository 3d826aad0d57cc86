using System.Text;
using System.Text.RegularExpressions;

namespace Skype4Net.Playground.Web;

/// <summary>
/// Joins the modules of the page into one script and its style sheets into one. Some 70 requests over six connections take longer than
/// everything else that a page does before it is ready.
/// </summary>
/// <param name="read">Gives the text of a file by its path in the page: <c>core/app.js</c>.</param>
internal sealed partial class PageBundle(Func<string, string> read)
{
    private readonly StringBuilder _script = new("// The modules of the page, by their paths.\nexport const modules = {};\n");
    private readonly HashSet<string> _joined = [];

    // Those that are being joined: a module that is imported by what it imports itself could not be run in one go.
    private readonly Stack<string> _open = new();

    /// <summary>The script: a module that exports all of them, by their paths.</summary>
    public string Script => _script.ToString();

    /// <summary>The paths of the modules that are in it.</summary>
    public IReadOnlyCollection<string> Joined => _joined;

    /// <summary>Adds a module and all that it imports, each once, after what it imports itself.</summary>
    /// <exception cref="InvalidOperationException">A module imports itself by others, or has an import or export of another form.</exception>
    public void Join(string path)
    {
        if (_open.Contains(path))
            throw new InvalidOperationException($"{path} imports itself: {string.Join(" < ", _open)}");
        if (!_joined.Add(path))
            return;
        _open.Push(path);
        string text = read(path);
        foreach (Match import in Import.Matches(text))
            Join(PathFrom(path, import.Groups["from"].Value));
        _open.Pop();

        var exported = new List<string>();
        text = Import.Replace(text, import => ImportedNames(path, import));
        text = Export.Replace(text, export =>
        {
            exported.Add(export.Groups["name"].Value);
            return export.Groups["declaration"].Value;
        });
        if (Unknown.Match(text) is { Success: true } unknown)
            throw new InvalidOperationException($"{path}: {unknown.Value}");
        _script.Append("modules[\"").Append(path).Append("\"] = (() => {\n").Append(text)
            .Append("return { ").AppendJoin(", ", exported).Append(" };\n})();\n");
    }

    private static string ImportedNames(string path, Match import)
    {
        if (!import.Groups["names"].Success)
            return "";
        string names = import.Groups["names"].Value.Replace(" as ", ": ", StringComparison.Ordinal);
        return $"const {{{names}}} = modules[\"{PathFrom(path, import.Groups["from"].Value)}\"];";
    }

    private static string PathFrom(string path, string relative)
    {
        var parts = new List<string>(path.Split('/')[..^1]);
        foreach (string part in relative.Split('/'))
        {
            if (part == "..")
                parts.RemoveAt(parts.Count - 1);
            else if (part != ".")
                parts.Add(part);
        }

        return string.Join('/', parts);
    }

    [GeneratedRegex("""^import (?:\{(?<names>[^}]*)\} from )?"(?<from>[^"]+)";""", RegexOptions.Multiline)]
    private static partial Regex Import { get; }

    [GeneratedRegex("""^export (?<declaration>(?:const|class|function|async function) (?<name>\w+))""", RegexOptions.Multiline)]
    private static partial Regex Export { get; }

    [GeneratedRegex("^(?:import|export)\\b.*", RegexOptions.Multiline)]
    private static partial Regex Unknown { get; }
}
