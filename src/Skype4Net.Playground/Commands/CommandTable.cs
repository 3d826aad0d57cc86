using System.Collections.Frozen;
using Skype4Net.Playground.Json;

namespace Skype4Net.Playground.Commands;

/// <summary>All commands, each declared once, for the page and for the prompt.</summary>
internal static class CommandTable
{
    public static IReadOnlyList<CommandEntry> All { get; } =
    [
        .. AccountCommands.All, .. ContactCommands.All, .. ChatCommands.All, .. MessageCommands.All, .. CallCommands.All, .. VoicemailCommands.All,
        .. FileCommands.All, .. PhoneCommands.All, .. ProgramCommands.All, .. FaultCommands.All, .. WorldCommands.All,
    ];

    private static readonly FrozenDictionary<string, CommandEntry> s_byName = All.ToFrozenDictionary(c => c.Name, StringComparer.Ordinal);

    public static CommandEntry? Find(string name) => s_byName.GetValueOrDefault(name);

    /// <summary>The table as the page gets it.</summary>
    public static byte[] Write() => JsonFields.Write(w =>
    {
        w.WriteStartArray();
        foreach (CommandEntry entry in All)
        {
            w.Object(o =>
            {
                o.Text("name", entry.Name);
                o.Text("group", entry.Group);
                o.Text("prompt", entry.Prompt.Length > 0 ? entry.Usage : "");
                o.Text("summary", entry.Summary);
                o.Objects("args", entry.Arguments, (a, argument) =>
                {
                    a.Text("name", argument.Name);
                    a.Text("type", argument.TypeWord);
                    a.Flag("optional", argument.IsOptional);
                });
            });
        }

        w.WriteEndArray();
    });
}
