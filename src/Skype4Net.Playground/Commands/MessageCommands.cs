using Skype4Net.Emulator;
using Skype4Net.Playground.Json;
using Skype4Net.Playground.Wire;
using Skype4Net.Playground.World;
using static Skype4Net.Playground.Commands.Declare;

namespace Skype4Net.Playground.Commands;

/// <summary>Messages.</summary>
internal static class MessageCommands
{
    private const int MaxCount = 500;
    private static readonly CommandArgument s_message = Named("message", ArgumentType.Message);

    public static IReadOnlyList<CommandEntry> All { get; } =
    [
        Asked("message.say", "say", "says something; also: nora -> ben: hello", [As, ToChat, Text], Say, "EmulatedClient.Say"),
        Asked("message.emote", "emote", "says it in the manner of /me", [As, ToChat, Text], Emote, "EmulatedClient.Emote", "ChatVerbs.Emote"),
        Command("message.edit", "", "edits a message", [As, s_message, Text], c => c.Me.Edit(c.Message, c.Text("text")), "EmulatedClient.Edit")
            .With(PromptForm.Of("edit", "edits what was said here last", Text) with { Implied = "message" }),
        Command("message.delete", "", "deletes a message", [As, s_message], c => c.Me.Delete(c.Message), "EmulatedClient.Delete")
            .With(PromptForm.Of("delete", "deletes what was said here last") with { Implied = "message" }),
        Command("message.read", "", "reads a message", [As, s_message], c => c.Me.Read(c.Message), "EmulatedClient.Read"),
        Command("message.readAll", "read", "reads everything", [As], c => c.Me.ReadAll(), "EmulatedClient.ReadAll"),
        Asked(
            "message.list", "", "loads older messages",
            [As, InChat, Named("before", ArgumentType.Integer).Optional(), Named("count", ArgumentType.Integer).Optional()], List,
                "EmulatedClient.GetMessages").AsView(),
        Asked("message.csharp", "", "shows the C# that says a message", [As, s_message], WriteCSharp).AsView(),
        Beside("message.typing", "typing", "shows that somebody types, or has stopped", [As, ToChat, On], TypeAsync),
    ];

    private static async ValueTask<CommandOutcome> TypeAsync(CommandCall call)
    {
        EmulatedClient me = call.Me;
        string partner = me.View.FindChat(call.Chat.Name)?.Partner ?? "";
        if (partner.Length == 0)
            throw CommandCall.Wrong("chat", "Only in a dialog one can show that somebody types.");
        bool heard = await call.World.TypeAsync(me, partner, call.Switch("on")).ConfigureAwait(false);
        return CommandOutcome.Value(w => w.WriteBoolean("heard", heard)).Noting(heard ? "" : $"No program of {partner} listens for typing.");
    }

    private static CommandOutcome WriteCSharp(CommandCall call)
    {
        ChatEntry message = call.Message;
        string partner = call.Me.View.FindChat(message.Chat.Name)?.Partner ?? "";
        string text = CSharpText.Escape(message.Text);
        return Value("text", partner.Length > 0
            ? $"await skype.Chats.SendAsync(\"{CSharpText.Escape(partner)}\", \"{text}\");"
            : $"await skype.Chats.Get(\"{CSharpText.Escape(message.Chat.Name)}\").SendAsync(\"{text}\");");
    }

    private static CommandOutcome Say(CommandCall call) => Told(call, call.Me.Say(call.Chat, call.Text("text")));

    private static CommandOutcome Emote(CommandCall call) => Told(call, call.Me.Emote(call.Chat, call.Text("text")));

    private static CommandOutcome Told(CommandCall call, ChatEntry said)
    {
        call.World.Said.Remember(call.Me, said);
        return CommandOutcome.Value(w =>
        {
            w.WriteNumber("message", said.Id);
            w.WriteString("chat", said.Chat.Name);
        });
    }

    private static CommandOutcome List(CommandCall call)
    {
        int count = (int)Math.Clamp(call.IntegerOr("count", MessageWindow.Size), 1, MaxCount);
        IReadOnlyList<MessageView> messages = call.Me.View.GetMessages(call.Text("chat"), count + 1, call.IntegerOr("before", long.MaxValue));
        bool more = messages.Count > count;
        string me = call.Me.Handle;
        return CommandOutcome.Value(w =>
        {
            w.Objects("messages", [.. more ? messages.Skip(1) : messages], (m, message) =>
            {
                m.WriteString("key", $"{me}/{message.Id}");
                ConversationWriter.WriteMessage(m, me, message);
            });
            w.WriteBoolean("more", more);
        });
    }
}
