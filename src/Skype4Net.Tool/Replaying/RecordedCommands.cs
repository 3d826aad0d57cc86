namespace Skype4Net.Tool.Replaying;

/// <summary>
/// The verbs of the prompt that change something, with the names that they and what follows them have in recordings. Those with two words stand
/// before those with one.
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

        Command("chat", "chat.create", "who:people topic:text"),
        Command("topic", "chat.topic", "chat text"),
        Command("add", "chat.add", "chat who:people"),
        Command("kick", "chat.kick", "chat who"),
        Command("ban", "chat.kick", "chat who", "ban=true"),
        Command("role", "chat.role", "chat who role"),
        Command("leave", "chat.leave", "chat"),
        Command("dialog", "chat.dialog", "who"),
        Command("join", "chat.join", "blob password:unsaid"),
        Command("description", "chat.description", "chat text"),
        Command("guidelines", "chat.guidelines", "chat text"),
        Command("bookmark", "chat.bookmark", "chat on"),
        Command("options", "chat.options", "chat options"),
        Command("password", "chat.password", "chat password:unsaid"),
        Command("admit", "chat.admit", "chat who"),

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
        Command("transfer", "call.transfer", "who"),
        Command("conference", "call.join", "other"),

        Command("leavevoicemail", "voicemail.leave", "who"),
        Command("play", "voicemail.play", "voicemail"),
        Command("stop", "voicemail.stop", "voicemail"),
        Command("deletevoicemail", "voicemail.delete", "voicemail"),
        Command("unplayed", "voicemail.unplayed", "voicemail"),
        Command("greeting", "voicemail.greeting", "upload"),

        Command("file", "file.send", "who upload"),
        Command("take", "file.accept", "folder:unsaid"),
        Command("cancel", "file.cancel"),
        Command("pause", "file.pause", "on"),

        Command("contact", "contact.add", "who text"),
        Command("accept", "contact.accept", "who"),
        Command("decline", "contact.decline", "who"),
        Command("remove", "contact.remove", "who"),
        Command("block", "contact.block", "who", "on=true"),
        Command("unblock", "contact.block", "who", "on=false"),
        Command("newgroup", "group.create", "name:text"),
        Command("renamegroup", "group.rename", "group name:text"),
        Command("addtogroup", "group.add", "group who"),
        Command("removefromgroup", "group.remove", "group who"),
        Command("deletegroup", "group.delete", "group"),
        Command("select", "contact.select", "who:people"),

        Command("permissions", "account.policy", "policy"),
        Command("silent", "account.silentMode", "on"),
        Command("end", "program.end", "program"),
        Command("click", "program.click", "item who:people"),
        Command("allow", "program.allow", "remember"),
        Command("refuse", "program.refuse", "remember"),
        Command("fault none", "fault.clear"),
        Command("fault", "fault.set", "fault value"),
        Command("failcommand", "fault.fail", "error command:which"),
        Command("nextreply", "fault.reply", "reply command:text"),

        Command("status", "account.status", "status"),
        Command("mood", "account.mood", "text"),
        Command("name", "account.name", "text"),
        Command("profile", "account.profile", "field text"),
        Command("credit", "account.credit", "amount currency"),
        Command("privilege", "account.privilege", "privilege on"),
        Command("number", "account.number", "number"),
        Command("smsfailure", "account.smsFailure", "reason"),
        Command("setting", "account.setting", "field text"),
        Command("devices", "account.devices", "names:names"),
        Command("camera", "account.camera", "on"),
        Command("busy", "account.busy", "on"),
        Command("window", "account.window", "state"),
        Command("group", "group.show", "group on"),
        Command("offline", "account.goOffline"),
        Command("online", "account.goOnline"),
        Command("logout", "account.logOut"),
        Command("login", "account.logIn", "password:unsaid"),
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
        Phone("rejects calls", "phone.rejectsCalls", "on"),
        Phone("rejects sms", "phone.smsDelivery", "outcome:outcome"),
    ];

    private static RecordedCommand Command(string verb, string name, string arguments = "", string fixedMember = "")
        => new(verb, name, Parse(arguments), fixedMember);

    private static RecordedCommand Phone(string verb, string name, string arguments = "")
        => new(verb, name, Parse(arguments), IsPhone: true);

    private static RecordedArgument[] Parse(string arguments)
        => [.. arguments.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(RecordedArgument.Parse)];
}
