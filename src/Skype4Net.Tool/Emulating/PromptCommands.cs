using System.Globalization;
using Skype4Net.Emulator;
using Skype4Net.Tool.Errors;
using Skype4Net.Tool.Worlds;

namespace Skype4Net.Tool.Emulating;

/// <summary>All acts of the prompt, each declared once; the help is made of them.</summary>
internal static class PromptCommands
{
    public static IReadOnlyList<PromptCommand> All { get; } =
    [
        Command("messages", "say", "WHO|#CHAT TEXT", "says something; also: nora -> ben: hello",
            (s, me, w) => s.Remember(me, Send(s, me, w.Next(), w.Text()))),
        Command("messages", "emote", "WHO|#CHAT TEXT", "says it in the manner of /me",
            (s, me, w) => s.Remember(me, Emote(s, me, w.Next(), w.Text()))),
        Command("messages", "edit", "TEXT", "edits what was said here last", (s, me, w) => me.Edit(s.LastSaid(me), w.Text())),
        Command("messages", "delete", "", "deletes what was said here last", (s, me, _) => me.Delete(s.LastSaid(me))),
        Command("messages", "read", "", "reads everything", (_, me, _) => me.ReadAll()),
        Command("messages", "history", "WHO|#CHAT", "shows what was said",
            (s, me, w) => s.Results.Note(string.Join('\n', History(s, me, w.Next())))),
        Command("messages", "open", "WHO|#CHAT", "opens the window of a dialog or chat", (s, me, w) => Show(s, me, w.Next(), open: true)),
        Command("messages", "close", "WHO|#CHAT", "closes it", (s, me, w) => Show(s, me, w.Next(), open: false)),
        new("messages", "typing", "WHO [on|off]", "shows that somebody types, or has stopped", TypeAsync),

        Command("chats", "chat", "WHO,WHO [TOPIC]", "makes a chat and tells its name", MakeChat),
        Command("chats", "topic", "#CHAT TEXT", "sets the topic", (_, me, w) => me.SetTopic(Chat(w), w.Text())),
        Command("chats", "add", "#CHAT WHO,WHO", "adds people", (s, me, w) => me.AddMembers(Chat(w), Several(s, w))),
        Command("chats", "kick", "#CHAT WHO", "removes somebody", (s, me, w) => me.Kick(Chat(w), s.World.Client(w.Next()))),
        Command("chats", "ban", "#CHAT WHO", "removes somebody for good", (s, me, w) => me.Kick(Chat(w), s.World.Client(w.Next()), ban: true)),
        Command("chats", "role", "#CHAT WHO ROLE", "gives a role: master, helper, user, listener",
            (s, me, w) => me.SetRole(Chat(w), s.World.Client(w.Next()), OneOf<ChatRole>(w))),
        Command("chats", "blob", "#CHAT", "shows the token by which others can join", (s, me, w) => s.Results.Note(me.BlobOf(Chat(w)))),
        Command("chats", "leave", "#CHAT", "leaves", (_, me, w) => me.Leave(Chat(w))),

        Command("calls", "call", "WHO|+NUMBER", "calls somebody", (_, me, w) => me.Call(w.Next())),
        Command("calls", "answer", "", "picks up", (_, me, _) => Call(me).Answer()),
        Command("calls", "hangup", "", "ends the call, or turns it down", (_, me, _) => Call(me).HangUp()),
        Command("calls", "hold", "", "holds the call", (_, me, _) => Call(me).Hold()),
        Command("calls", "resume", "", "goes on with it", (_, me, _) => Call(me).Resume()),
        Command("calls", "press", "DIGITS", "presses keys", (_, me, w) => Call(me).Press(w.Next())),
        Command("calls", "speak", "FILE", "speaks: a WAV file of 16 kHz, 16 bits, one channel",
            (_, me, w) => Call(me).Speak(WavFile.Read(w.Text()))),
        Command("calls", "voicemail", "", "sends the ringing call to the voicemail box", (_, me, _) => Call(me).RedirectToVoicemail()),
        Command("calls", "video", "[on|off]", "shows video, or ends it", (_, me, w) => Call(me).ShowVideo(w.Switch())),
        Command("calls", "redial", "", "dials a rejected number again", (_, me, _) => Call(me).Redial()),
        Command("calls", "camera", "[on|off]", "has a camera, or none", (_, me, w) => me.SetCamera(w.Switch())),
        Command("calls", "busy", "[on|off]", "lets callers hear that the line is busy", (_, me, w) => me.IsBusy = w.Switch()),

        Command("files", "file", "WHO PATH", "offers a file", (s, me, w) => me.SendFile(s.World.Client(w.Next()), w.Text())),
        Command("files", "take", "FOLDER", "takes the file that is offered", (_, me, w) => Offered(me).Accept(w.Text())),
        Command("files", "cancel", "", "gives up the latest transfer, or turns it down", (_, me, _) => Latest(me).Cancel()),

        Command("files", "pause", "[on|off]", "holds the latest transfer, or goes on with it", (_, me, w) => Latest(me).Pause(w.Switch())),

        Command("contacts", "contact", "WHO|+NUMBER [TEXT]", "asks to be a contact; telephones are not asked",
            (_, me, w) => me.AddContact(w.Next(), w.TextOrNone())),
        Command("contacts", "accept", "WHO", "accepts a request", (_, me, w) => me.Accept(w.Next())),
        Command("contacts", "decline", "WHO", "declines it", (_, me, w) => me.Decline(w.Next())),
        Command("contacts", "remove", "WHO", "removes a contact", (s, me, w) => me.RemoveContact(s.World.Client(w.Next()))),
        Command("contacts", "block", "WHO", "blocks somebody", (s, me, w) => me.Block(s.World.Client(w.Next()))),
        Command("contacts", "unblock", "WHO", "lets them through again", (s, me, w) => me.Block(s.World.Client(w.Next()), blocked: false)),

        Command("programs", "programs", "", "lists who is attached",
            (s, me, _) => s.Results.Note(me.Programs.Count == 0 ? "nobody is attached" : string.Join(", ", me.Programs))),
        Command("programs", "permissions", "allow|ask|refuse", "what happens when a program asks to be let in",
            (_, me, w) => me.Permissions = Policy(w)),
        Command("programs", "items", "", "lists the menu items and events that programs show", (s, me, _) => s.Results.Note(Items(me))),
        Command("programs", "click", "ITEM [WHO,WHO]", "clicks a menu item or an event", Click),
        Command("programs", "select", "[WHO,WHO]", "selects contacts in the contact list",
            (s, me, w) => me.SelectContacts(w.IsEmpty ? [] : Several(s, w))),
        Command("programs", "silent", "[on|off]", "lets programs keep windows away, or does not", (_, me, w) => me.AllowsSilentMode = w.Switch()),
        Command("programs", "fault", "NAME VALUE", "makes the client worse: missingReceived on, dropNotifications 0.1; off: fault none", Fault),
        Command("programs", "failcommand", "ERROR NUMBER|COMMAND",
            "answers one command with an error: 73 GET USER, internalError 3 for the third from now", FailCommand),
        Command("programs", "nextreply", "never|late|twice|wrongid [COMMAND]",
            "does that to the reply of the next command, or of the next that begins so", NextReply),
        Command("programs", "allow", "[once]", "lets in the program that asks",
            (s, me, w) => s.Request(me).Allow(remember: w.Switch("always", "once"))),
        Command("programs", "refuse", "[once]", "does not let it in", (s, me, w) => s.Request(me).Refuse(remember: w.Switch("always", "once"))),

        Command("profile", "status", string.Join('|', StatusWords.All), "shows another status",
            (_, me, w) => me.SetStatus(StatusWords.Parse(w.Next()))),
        Command("profile", "mood", "[TEXT]", "changes the mood message", (_, me, w) => me.SetMood(w.TextOrNone())),
        Command("profile", "name", "TEXT", "changes the full name", (_, me, w) => me.SetFullName(w.Text())),
        Command("profile", "profile", "FIELD TEXT", "changes a field by its name on the wire: CITY, PHONE_MOBILE",
            (_, me, w) => me.SetProfile(w.Next().ToUpperInvariant(), w.TextOrNone())),
        Command("profile", "credit", "AMOUNT [CURRENCY]", "has so much Skype credit",
            (_, me, w) => me.SetCredit(Amount(w), w.IsEmpty ? "EUR" : w.Next())),
        Command("profile", "privilege", "NAME [on|off]", "has paid for SKYPEOUT, SKYPEIN or VOICEMAIL, or has it no longer",
            (_, me, w) => me.SetPrivilege(PrivilegeWords.Parse(w.Next()), w.Switch())),
        Command("profile", "number", "+NUMBER", "has a number for telephones to call and text", (_, me, w) => me.SetNumber(w.Next())),
        Command("profile", "smsfailure", "REASON", "what the next SMS fails with: InsufficientFunds, IPBlocked; Unknown for nothing",
            (_, me, w) => me.NextSmsFailure = OneOf<SmsFailureReason>(w)),

        Command("client", "setting", "NAME [VALUE]", "changes a setting by its name on the wire: MUTE ON",
            (_, me, w) => me.SetSetting(w.Next().ToUpperInvariant(), w.TextOrNone())),
        Command("client", "devices", "NAME,NAME", "has these sound and video devices, and no others",
            (_, me, w) => me.SetDevices(w.Text().Split(',', StringSplitOptions.TrimEntries))),
        Command("client", "window", "normal|minimized|maximized|hidden", "shows, hides or minimizes the main window",
            (_, me, w) => me.SetWindowState(OneOf<WindowState>(w))),
        Command("client", "group", "NUMBER [on|off]", "shows or hides a group of contacts", (_, me, w) => ShowGroup(me, w)),
        Command("client", "offline", "", "disconnects from the network", (_, me, _) => me.GoOffline()),
        Command("client", "online", "", "connects again", (_, me, _) => me.GoOnline()),
        Command("client", "logout", "", "signs out; the client keeps running", (_, me, _) => me.LogOut()),
        Command("client", "login", "[PASSWORD]", "signs in", (s, me, w) => s.World.Network.LogIn(me.Handle, password: w.TextOrNone())),
        Command("client", "exit", "", "ends the client, as its menu would", (_, me, _) => me.Quit()),
        Command("client", "crash", "", "ends it, as kill -9 would", (_, me, _) => me.Crash()),
        Command("client", "restart", "", "starts it again", (_, me, _) => me.Restart()),
        Command("client", "reinstall", "", "installs it anew while it does not run: nothing of before is there", (_, me, _) => me.Reinstall()),

        .. ViewCommands.All,
    ];

    public static IReadOnlyList<PhoneCommand> Phones { get; } =
    [
        new("call", "WHO", "calls somebody", (s, phone, w) => phone.Call(s.World.Client(w.Next()))),
        new("answer", "", "picks up", (_, phone, _) => phone.Answer()),
        new("hangup", "", "ends the call", (_, phone, _) => phone.HangUp()),
        new("press", "DIGITS", "presses keys", (_, phone, w) => phone.Press(w.Next())),
        new("speak", "FILE", "speaks: a WAV file as above", (_, phone, w) => phone.Speak(WavFile.Read(w.Text()))),
        new("text", "WHO TEXT", "sends an SMS", (s, phone, w) => phone.SendSms(s.World.Client(w.Next()), w.Text())),
        new("rejects", "calls|sms [on|off]", "rejects what comes, or takes it again", Reject),
        new("messages", "", "shows the SMS that came",
            (s, phone, _) => s.Results.Note(phone.Messages.Count == 0 ? "no SMS" : string.Join('\n', phone.Messages))),
    ];

    private static PromptCommand Command(
        string group, string verb, string parameters, string summary, Action<PromptContext, EmulatedClient, PromptWords> act)
        => new(group, verb, parameters, summary, (scene, me, words, _) =>
        {
            act(scene, me, words);
            return Task.CompletedTask;
        });

    private static ChatEntry Send(PromptContext scene, EmulatedClient me, string to, string text)
        => to.StartsWith('#') ? me.Say(new EmulatedChat(to), text) : me.Say(scene.World.Client(to), text);

    private static ChatEntry Emote(PromptContext scene, EmulatedClient me, string to, string text)
        => to.StartsWith('#') ? me.Emote(new EmulatedChat(to), text) : me.Emote(scene.World.Client(to), text);

    private static void Show(PromptContext scene, EmulatedClient me, string which, bool open)
    {
        if (which.StartsWith('#'))
            me.ShowChat(new EmulatedChat(which), open);
        else if (open)
            me.OpenWindow(scene.World.Client(which));
        else
            me.CloseWindow(scene.World.Client(which));
    }

    private static void MakeChat(PromptContext scene, EmulatedClient me, PromptWords words)
    {
        EmulatedChat chat = me.CreateChat(Several(scene, words));
        if (!words.IsEmpty)
            me.SetTopic(chat, words.Text());
        scene.LastChat = chat.Name;
        scene.Results.Note(chat.Name);
    }

    private static async Task TypeAsync(PromptContext scene, EmulatedClient me, PromptWords words, CancellationToken cancellationToken)
    {
        string to = scene.World.Client(words.Next()).Handle;
        TypingState state = words.Switch() ? TypingState.Typing : TypingState.NotTyping;
        TypingNotifier typing = await scene.TypingAsync(me, cancellationToken).ConfigureAwait(false);
        if (!await typing.SendAsync(to, state, cancellationToken).ConfigureAwait(false))
            scene.Results.Note($"No program of {to} listens for typing.");
    }

    private static EmulatedClient[] Several(PromptContext scene, PromptWords words)
        => [.. words.Next().Split(',', StringSplitOptions.RemoveEmptyEntries).Select(scene.World.Client)];

    private static EmulatedChat Chat(PromptWords words) => words.Next() is ['#', ..] name ? new EmulatedChat(name) : throw words.Wrong();

    private static EmulatedCall Call(EmulatedClient me) => me.CurrentCall ?? throw new UsageException($"{me.Handle} has no call.");

    private static EmulatedFile Latest(EmulatedClient me)
        => me.Files is [var latest, ..] ? latest : throw new UsageException($"{me.Handle} has no file transfer.");

    private static EmulatedFile Offered(EmulatedClient me)
        => me.Files.FirstOrDefault(f => f.Type == FileTransferType.Incoming && f.Path.Length == 0)
            ?? throw new UsageException($"Nobody offers {me.Handle} a file.");

    private static PermissionPolicy Policy(PromptWords words) => OneOf<PermissionPolicy>(words);

    private static T OneOf<T>(PromptWords words)
        where T : struct, Enum
        => Enum.TryParse(words.Next(), ignoreCase: true, out T value) && Enum.IsDefined(value) ? value : throw words.Wrong();

    private static IEnumerable<string> History(PromptContext scene, EmulatedClient me, string with)
        => (with.StartsWith('#') ? me.GetMessages(new EmulatedChat(with)) : me.GetMessages(scene.World.Client(with)))
            .Select(entry => entry.ToString());

    private static string Items(EmulatedClient me)
    {
        string[] items = [.. me.MenuItems.Select(i => $"menu item {i.Key}: {i.Value}"), .. me.Events.Select(e => $"event {e.Key}: {e.Value}")];
        return items.Length == 0 ? "no program shows anything" : string.Join('\n', items);
    }

    private static void Click(PromptContext scene, EmulatedClient me, PromptWords words)
    {
        string id = words.Next();
        if (me.Events.ContainsKey(id))
            me.ClickEvent(id);
        else
            me.ClickMenuItem(id, "", words.IsEmpty ? [] : Several(scene, words));
    }

    private static void Fault(PromptContext scene, EmulatedClient me, PromptWords words)
    {
        string name = words.Next();
        if (name == "none")
            me.Faults.Clear();
        else
            FaultTable.Set(me.Faults, name, words.Next());
    }

    private static void FailCommand(PromptContext scene, EmulatedClient me, PromptWords words)
    {
        SkypeError error = OneOf<SkypeError>(words);
        string which = words.Text();
        if (int.TryParse(which, NumberStyles.None, CultureInfo.InvariantCulture, out int number))
            me.Faults.FailCommand(number, error);
        else
            me.Faults.FailCommand(which, error);
    }

    private static void NextReply(PromptContext scene, EmulatedClient me, PromptWords words)
    {
        ReplyFault fault = OneOf<ReplyFault>(words);
        if (words.IsEmpty)
            me.Faults.NextReply(fault);
        else
            me.Faults.NextReply(fault, words.Text());
    }

    private static void ShowGroup(EmulatedClient me, PromptWords words)
    {
        if (!long.TryParse(words.Next(), NumberStyles.None, CultureInfo.InvariantCulture, out long id))
            throw words.Wrong();
        bool visible = words.Switch();
        me.ShowGroup(id, visible, expanded: visible);
    }

    private static void Reject(PromptContext scene, EmulatedPhone phone, PromptWords words)
    {
        switch (words.Next())
        {
            case "calls":
                phone.RejectsCalls = words.Switch();
                break;
            case "sms":
                phone.SmsDelivery = words.Switch() ? SmsTargetStatus.DeliveryFailed : SmsTargetStatus.DeliverySuccessful;
                break;
            default:
                throw words.Wrong();
        }
    }

    private static decimal Amount(PromptWords words)
        => decimal.TryParse(words.Next(), NumberStyles.Number, CultureInfo.InvariantCulture, out decimal amount) ? amount : throw words.Wrong();
}
