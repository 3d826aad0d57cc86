using System.Globalization;
using Skype4Net.Emulator;
using Skype4Net.Tool.Errors;

namespace Skype4Net.Tool.Emulating;

/// <summary>The commands of the prompt for what stands in the window of a client by its number, and for chats in detail.</summary>
internal static class ViewCommands
{
    public static IReadOnlyList<PromptCommand> All { get; } =
    [
        Command("chats", "dialog", "WHO", "makes the dialog with somebody, and tells its name", Dialog),
        Command("chats", "join", "BLOB [PASSWORD]", "joins a chat by its token", Join),
        Command("chats", "description", "#CHAT TEXT", "sets the description", (_, me, w) => me.SetDescription(Chat(w), w.Text())),
        Command("chats", "guidelines", "#CHAT TEXT", "sets the guidelines", (_, me, w) => me.SetGuidelines(Chat(w), w.Text())),
        Command("chats", "bookmark", "#CHAT [on|off]", "bookmarks a chat, or does not", (_, me, w) => me.BookmarkChat(Chat(w), w.Switch())),
        Command("chats", "options", "#CHAT NUMBER", "changes what is allowed in a chat, as a number of the wire",
            (_, me, w) => me.SetChatOptions(Chat(w), (ChatOptions)(int)Number(w))),
        Command("chats", "password", "#CHAT PASSWORD [HINT]", "asks those who join for a password",
            (_, me, w) => me.SetChatPassword(Chat(w), w.Next(), w.TextOrNone())),
        Command("chats", "admit", "#CHAT WHO", "lets in somebody who applied", (_, me, w) => me.Admit(Chat(w), w.Next())),

        Command("calls", "transfer", "WHO|+NUMBER", "passes the call on", (_, me, w) => Call(me).Transfer(w.Next())),
        Command("calls", "conference", "CALL", "joins the call with another one, by its number", Conference),

        Command("voicemails", "leavevoicemail", "WHO", "speaks to somebody's voicemail box", (_, me, w) => me.LeaveVoicemail(w.Next())),
        Command("voicemails", "play", "VOICEMAIL", "plays a voicemail", (_, me, w) => me.PlayVoicemail(Number(w))),
        Command("voicemails", "stop", "VOICEMAIL", "stops playing it", (_, me, w) => me.StopVoicemail(Number(w))),
        Command("voicemails", "deletevoicemail", "VOICEMAIL", "deletes it", (_, me, w) => me.DeleteVoicemail(Number(w))),
        Command("voicemails", "unplayed", "VOICEMAIL", "marks it as not heard", (_, me, w) => me.MarkVoicemailUnplayed(Number(w))),
        Command("voicemails", "greeting", "FILE", "records the greeting: a WAV file as above",
            (_, me, w) => me.RecordGreeting(WavFile.Read(w.Text()))),

        Command("groups", "newgroup", "NAME", "makes a group of contacts, and tells its number",
            (s, me, w) => s.Results.Note(me.CreateGroup(w.Text()).ToString(CultureInfo.InvariantCulture))),
        Command("groups", "renamegroup", "GROUP NAME", "renames it", (_, me, w) => me.RenameGroup(Number(w), w.Text())),
        Command("groups", "addtogroup", "GROUP WHO", "adds a contact", (_, me, w) => me.AddToGroup(Number(w), w.Next())),
        Command("groups", "removefromgroup", "GROUP WHO", "removes a contact", (_, me, w) => me.RemoveFromGroup(Number(w), w.Next())),
        Command("groups", "deletegroup", "GROUP", "deletes it", (_, me, w) => me.DeleteGroup(Number(w))),

        Command("programs", "end", "PROGRAM", "ends the attachment of a program, by its number", (_, me, w) => me.EndProgram((int)Number(w))),
        Command("client", "list", "chats|calls|voicemails|groups|contacts|programs|sms|files", "lists them with their names and numbers", List),
    ];

    private static PromptCommand Command(
        string group, string verb, string parameters, string summary, Action<PromptContext, EmulatedClient, PromptWords> act)
        => new(group, verb, parameters, summary, (context, me, words, _) =>
        {
            act(context, me, words);
            return Task.CompletedTask;
        });

    private static EmulatedChat Chat(PromptWords words) => words.Next() is ['#', ..] name ? new EmulatedChat(name) : throw words.Wrong();

    private static EmulatedCall Call(EmulatedClient me) => me.CurrentCall ?? throw new UsageException($"{me.Handle} has no call.");

    private static long Number(PromptWords words)
        => long.TryParse(words.Next(), NumberStyles.None, CultureInfo.InvariantCulture, out long number) ? number : throw words.Wrong();

    private static void Dialog(PromptContext context, EmulatedClient me, PromptWords words)
    {
        context.LastChat = me.OpenDialog(words.Next()).Name;
        context.Results.Note(context.LastChat);
    }

    private static void Join(PromptContext context, EmulatedClient me, PromptWords words)
    {
        context.LastChat = me.JoinChat(words.Next(), words.IsEmpty ? null : words.Text()).Name;
        context.Results.Note(context.LastChat);
    }

    private static void Conference(PromptContext context, EmulatedClient me, PromptWords words)
    {
        long number = Number(words);
        Call(me).Join(me.View.FindEmulatedCall(number) ?? throw new UsageException($"{me.Handle} has no call {number}."));
    }

    private static void List(PromptContext context, EmulatedClient me, PromptWords words)
    {
        string what = words.Next();
        IEnumerable<string> items = what switch
        {
            "chats" => me.View.Chats.Select(c => $"{c.Name}  {c.Title}"),
            "calls" => me.View.Calls.Select(c => $"{c.Id}  {c.Partner}: {c.Status}"),
            "voicemails" => me.View.Voicemails.Select(v => $"{v.Id}  {v.Partner}: {v.Status}"),
            "groups" => me.View.Groups.Select(g => $"{g.Id}  {g.Name}"),
            "contacts" => me.View.Contacts.Select(c => $"{c.Handle}  {c.Name}"),
            "programs" => me.View.Programs.Select(p => $"{p.Number}  {p.Name} over {p.Transport}"),
            "sms" => me.View.Sms.Select(s => $"{s.Id}  {s.Status}"),
            "files" => me.View.Files.Select(f => $"{f.Id}  {f.Name}: {f.Status}"),
            _ => throw words.Wrong(),
        };
        string text = string.Join('\n', items);
        context.Results.Note(text.Length > 0 ? text : $"no {what}");
    }
}
