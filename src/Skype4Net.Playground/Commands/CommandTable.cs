using System.Collections.Frozen;
using Skype4Net.Playground.Json;

namespace Skype4Net.Playground.Commands;

/// <summary>All commands, each declared once, for the page, the prompt, its completion and help, recordings and replays.</summary>
internal static class CommandTable
{
    public static IReadOnlyList<CommandEntry> All { get; } =
    [
        .. MessageCommands.All, .. ChatCommands.All, .. CallCommands.All, .. VoicemailCommands.All, .. FileCommands.All, .. ContactCommands.All,
        .. ProgramCommands.All, .. FaultCommands.All, .. AccountCommands.All, .. PhoneCommands.All, .. WorldCommands.All, .. ReplayCommands.All,
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
                o.Objects("prompts", [.. entry.Forms.Where(f => !f.NeedsPath)], (p, form) =>
                {
                    p.Text("text", form.IsOfPhone ? form.Usage : form.Template);
                    p.Text("summary", form.Summary);
                });
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
