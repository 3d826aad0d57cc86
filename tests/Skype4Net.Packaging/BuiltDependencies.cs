using System.Text.Json;

namespace Skype4Net.Tests.Packaging;

/// <summary>The packages that a program was built with, as the file beside it says.</summary>
internal static class BuiltDependencies
{
    /// <summary>The versions by the names of the packages.</summary>
    /// <param name="program">The file of the program: <c>bot.dll</c>.</param>
    public static IReadOnlyDictionary<string, string> Of(string program)
    {
        using JsonDocument dependencies = JsonDocument.Parse(File.ReadAllText(Path.ChangeExtension(program, ".deps.json")));
        return dependencies.RootElement.GetProperty("libraries").EnumerateObject().Select(l => l.Name.Split('/'))
            .ToDictionary(l => l[0], l => l[1]);
    }
}
