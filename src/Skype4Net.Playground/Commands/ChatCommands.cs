using Skype4Net.Emulator;
using static Skype4Net.Playground.Commands.Declare;

namespace Skype4Net.Playground.Commands;

/// <summary>Chats: who is in them, and what is allowed there.</summary>
internal static class ChatCommands
{
    private static readonly CommandArgument s_password = Named("password", ArgumentType.Word);

    public static IReadOnlyList<CommandEntry> All { get; } =
    [
        Asked(
            "chat.create", "chat", "makes a chat and tells its name", [As, Several, Named("topic", ArgumentType.Text).Optional()],
            Create, "EmulatedClient.CreateChat"),
        Asked(
            "chat.dialog", "dialog", "finds the dialog with somebody, or makes it", [As, Who],
            c => Shown("chat", c.Me.OpenDialog(c.Text("who")).Name), "ChatVerbs.OpenDialog"),
        Command(
            "chat.topic", "topic", "sets the topic", [As, InChat, Text.Optional()],
            c => c.Me.SetTopic(c.Chat, c.TextOr("text", "")), "EmulatedClient.SetTopic"),
        Command(
            "chat.description", "description", "sets the description", [As, InChat, Text.Optional()],
            c => c.Me.SetDescription(c.Chat, c.TextOr("text", "")), "ChatVerbs.SetDescription"),
        Command(
            "chat.guidelines", "guidelines", "sets the guidelines", [As, InChat, Text.Optional()],
            c => c.Me.SetGuidelines(c.Chat, c.TextOr("text", "")), "ChatVerbs.SetGuidelines"),
        Command("chat.add", "add", "adds people", [As, InChat, Several], c => c.Me.AddMembers(c.Chat, c.Clients("who")), "EmulatedClient.AddMembers"),
        Command(
            "chat.kick", "kick", "removes somebody; with a ban they cannot come back", [As, InChat, Who, On with { Name = "ban" }],
            c => c.Me.Kick(c.Chat, c.Client("who"), c.Switch("ban", otherwise: false)), "EmulatedClient.Kick").With(
                PromptForm.Of("kick", "removes somebody", InChat, Who),
                PromptForm.Of("ban", "removes somebody for good", InChat, Who) with { Fixed = ("ban", true) }),
        Command(
            "chat.role", "role", "gives somebody a role: master, helper, user, listener",
            [As, InChat, Who, OneOf<ChatRole>("role") with { Shown = "ROLE" }],
            c => c.Me.SetRole(c.Chat, c.Client("who"), c.Word<ChatRole>("role")), "EmulatedClient.SetRole"),
        Command("chat.leave", "leave", "leaves", [As, InChat], c => c.Me.Leave(c.Chat), "EmulatedClient.Leave"),
        Asked(
            "chat.link", "blob", "shows the token by which others can join", [As, InChat],
            c => Shown("blob", c.Me.BlobOf(c.Chat)), "EmulatedClient.BlobOf").AsView(),
        Asked(
            "chat.join", "join", "asks to be let into the chat of a token", [As, Named("blob", ArgumentType.Word), s_password.Optional()],
            Join, "ChatVerbs.JoinChat"),
        Command(
            "chat.open", "open", "opens the window of a chat: what arrives is read at once", [As, ToChat],
            c => c.Me.ShowChat(c.Chat), "EmulatedClient.OpenWindow", "ChatVerbs.ShowChat"),
        Command(
            "chat.close", "close", "closes the window of a chat", [As, ToChat],
            c => c.Me.ShowChat(c.Chat, open: false), "EmulatedClient.CloseWindow"),
        Command(
            "chat.bookmark", "bookmark", "bookmarks a chat, or ends that", [As, InChat, On],
            c => c.Me.BookmarkChat(c.Chat, c.Switch("on")), "ChatVerbs.BookmarkChat"),
        Command(
            "chat.options", "options", "changes what is allowed in a chat, as a number of the wire",
                [As, InChat, Named("options", ArgumentType.Integer)],
            c => c.Me.SetChatOptions(c.Chat, (ChatOptions)c.Integer("options")), "ChatVerbs.SetChatOptions"),
        Command(
            "chat.password", "password", "sets the password that who joins must know",
                [As, InChat, s_password, Named("hint", ArgumentType.Text).Optional()],
            c => c.Me.SetChatPassword(c.Chat, c.Text("password"), c.TextOr("hint", "")), "ChatVerbs.SetChatPassword"),
        Command(
            "chat.admit", "admit", "lets somebody in who waits for it", [As, InChat, Who],
            c => c.Me.Admit(c.Chat, c.Text("who")), "ChatVerbs.Admit"),
    ];

    private static CommandOutcome Create(CommandCall call)
    {
        EmulatedChat chat = call.Me.CreateChat(call.Clients("who"));
        if (call.Has("topic"))
            call.Me.SetTopic(chat, call.Text("topic"));
        return Shown("chat", chat.Name);
    }

    private static CommandOutcome Join(CommandCall call)
        => Shown("chat", call.Me.JoinChat(call.Text("blob"), call.Has("password") ? call.Text("password") : null).Name);
}
