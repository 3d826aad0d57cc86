using Skype4Net.Emulator;
using Skype4Net.Playground.Commands;
using static Skype4Net.Playground.Commands.Declare;

namespace Skype4Net.Tool.Emulating;

/// <summary>What a person looks at by a line of the prompt. The page has none of these commands: there the same is always in sight.</summary>
internal static class PromptViews
{
    private static readonly Dictionary<string, Func<EmulatedClient, IEnumerable<string>>> s_lists = new()
    {
        ["chats"] = me => me.View.Chats.Select(c => $"{c.Name}  {c.Title}"),
        ["calls"] = me => me.View.Calls.Select(c => $"{c.Id}  {c.Partner}: {c.Status}"),
        ["voicemails"] = me => me.View.Voicemails.Select(v => $"{v.Id}  {v.Partner}: {v.Status}"),
        ["groups"] = me => me.View.Groups.Select(g => $"{g.Id}  {g.Name}"),
        ["contacts"] = me => me.View.Contacts.Select(c => $"{c.Handle}  {c.Name}"),
        ["programs"] = me => me.View.Programs.Select(p => $"{p.Number}  {p.Name} over {p.Transport}"),
        ["sms"] = me => me.View.Sms.Select(s => $"{s.Id}  {s.Status}"),
        ["files"] = me => me.View.Files.Select(f => $"{f.Id}  {f.Name}: {f.Status}"),
    };

    public static IReadOnlyList<CommandEntry> All { get; } =
    [
        View("message.history", "history", "shows what was said", [As, ToChat], History, "nothing was said"),
        View(
            "program.list", "programs", "lists who is attached", [As],
            c => c.Me.Programs.Count == 0 ? [] : [string.Join(", ", c.Me.Programs)], "nobody is attached"),
        View("program.items", "items", "lists the menu items and events that programs show", [As], Items, "no program shows anything"),
        View(
            "account.list", "list", "lists them with their names and numbers",
            [As, Named("what", ArgumentType.Word) with { Words = s_lists.Keys }], List, "none"),
        View("phone.messages", "messages", "shows the SMS that came", [Named("number", ArgumentType.Number)], c => c.Phone.Messages, "no SMS"),
    ];

    private static CommandEntry View(
        string name, string prompt, string summary, CommandArgument[] arguments, Func<CommandCall, IEnumerable<string>> lines, string nothing)
        => Asked(name, prompt, summary, arguments, call =>
        {
            string text = string.Join('\n', lines(call));
            return CommandOutcome.Done.Noting(text.Length > 0 ? text : nothing);
        }).AsView();

    // By the person and not by their dialog: looking makes none.
    private static IEnumerable<string> History(CommandCall call)
        => (call.Has("to") ? call.Me.GetMessages(call.Client("to")) : call.Me.GetMessages(call.Chat)).Select(m => m.ToString());

    private static IEnumerable<string> Items(CommandCall call)
        => [.. call.Me.MenuItems.Select(i => $"menu item {i.Key}: {i.Value}"), .. call.Me.Events.Select(e => $"event {e.Key}: {e.Value}")];

    private static IEnumerable<string> List(CommandCall call)
        => s_lists.TryGetValue(call.Text("what"), out Func<EmulatedClient, IEnumerable<string>>? list)
            ? list(call.Me).DefaultIfEmpty($"no {call.Text("what")}")
            : throw CommandCall.Wrong("what", $"Write: WHO list {string.Join('|', s_lists.Keys)}");
}
