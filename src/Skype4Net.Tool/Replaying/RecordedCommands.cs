namespace Skype4Net.Tool.Replaying;

/// <summary>
/// The verbs of the prompt that change something, with their names in recordings. Arguments: <c>to</c> is a person or a chat, <c>who</c> a person,
/// <c>people</c> several, <c>on</c> a switch, <c>upload</c> a file that travels inside; <c>text</c> is all that is left of the line.
/// </summary>
internal static class RecordedCommands
{
    public static IReadOnlyList<RecordedCommand> All { get; } =
    [
        Command("say", "message.say", "to text"),
        Command("emote", "message.emote", "to text"),
        Command("edit", "message.edit", "text"),
        Command("delete", "message.delete"),
        Command("read", "message.readAll"),
        Command("typing", "message.typing", "to on"),
        Command("open", "chat.open", "to"),
        Command("close", "chat.close", "to"),

        Command("chat", "chat.create", "people text"),
        Command("topic", "chat.topic", "chat text"),
        Command("add", "chat.add", "chat people"),
        Command("kick", "chat.kick", "chat who"),
        Command("ban", "chat.kick", "chat who", "ban=true"),
        Command("role", "chat.role", "chat who role"),
        Command("leave", "chat.leave", "chat"),

        Command("call", "call.place", "who"),
        Command("answer", "call.answer"),
        Command("hangup", "call.hangUp"),
        Command("hold", "call.hold"),
        Command("resume", "call.resume"),
        Command("press", "call.press", "digits"),
        Command("speak", "call.speak", "upload"),
        Command("voicemail", "call.voicemail"),
        Command("video", "call.video", "on"),
        Command("redial", "call.redial"),

        Command("file", "file.send", "who upload"),
        Command("take", "file.accept", "folder"),
        Command("cancel", "file.cancel"),
        Command("pause", "file.pause", "on"),

        Command("contact", "contact.add", "who text"),
        Command("accept", "contact.accept", "who"),
        Command("decline", "contact.decline", "who"),
        Command("remove", "contact.remove", "who"),
        Command("block", "contact.block", "who", "on=true"),
        Command("unblock", "contact.block", "who", "on=false"),
        Command("select", "contact.select", "people"),

        Command("permissions", "account.policy", "policy"),
        Command("silent", "account.silentMode", "on"),
        Command("click", "program.click", "item people"),
        Command("allow", "program.allow", "remember"),
        Command("refuse", "program.refuse", "remember"),
        Command("fault", "fault.set", "fault value"),
        Command("failcommand", "fault.fail", "error text"),
        Command("nextreply", "fault.reply", "reply text"),

        Command("status", "account.status", "status"),
        Command("mood", "account.mood", "text"),
        Command("name", "account.name", "text"),
        Command("profile", "account.profile", "field text"),
        Command("credit", "account.credit", "amount currency"),
        Command("privilege", "account.privilege", "privilege on"),
        Command("number", "account.number", "number"),
        Command("smsfailure", "account.smsFailure", "reason"),
        Command("setting", "account.setting", "field text"),
        Command("devices", "account.devices", "text"),
        Command("camera", "account.camera", "on"),
        Command("busy", "account.busy", "on"),
        Command("window", "account.window", "state"),
        Command("group", "group.show", "group on"),
        Command("offline", "account.goOffline"),
        Command("online", "account.goOnline"),
        Command("logout", "account.logOut"),
        Command("login", "account.logIn", "password"),
        Command("exit", "account.quit"),
        Command("crash", "account.crash"),
        Command("restart", "account.restart"),
        Command("reinstall", "account.reinstall"),

        Phone("call", "phone.call", "who"),
        Phone("answer", "phone.answer"),
        Phone("hangup", "phone.hangUp"),
        Phone("press", "phone.press", "digits"),
        Phone("speak", "phone.speak", "upload"),
        Phone("text", "phone.text", "who text"),
        Phone("rejects", "phone.rejects", "what on"),
    ];

    private static RecordedCommand Command(string verb, string name, string arguments = "", string fixedMember = "")
        => new(verb, name, arguments.Split(' ', StringSplitOptions.RemoveEmptyEntries), fixedMember);

    private static RecordedCommand Phone(string verb, string name, string arguments = "")
        => new(verb, name, arguments.Split(' ', StringSplitOptions.RemoveEmptyEntries), IsPhone: true);
}
