using System.Globalization;
using Skype4Net.Emulator;
using Skype4Net.Tool.Running;
using Skype4Net.Tool.Verbs;

namespace Skype4Net.Tool.Emulating;

/// <summary>All acts of the prompt, each declared once; the help is made of them.</summary>
internal static class PromptActs
{
    public static IReadOnlyList<PromptAct> All { get; } =
    [
        Act("messages", "say", "WHO|#CHAT TEXT", "says something; also: nora -> ben: hello", (s, me, w) => s.Remember(me, Say(s, me, w.Next(), w.Text()))),
        Act("messages", "emote", "WHO TEXT", "says it in the manner of /me", (s, me, w) => s.Remember(me, me.Emotes(s.World.Client(w.Next()), w.Text()))),
        Act("messages", "edit", "TEXT", "edits what was said here last", (s, me, w) => me.Edits(s.LastSaid(me), w.Text())),
        Act("messages", "delete", "", "deletes what was said here last", (s, me, _) => me.Deletes(s.LastSaid(me))),
        Act("messages", "read", "", "reads everything", (_, me, _) => me.ReadsAll()),
        Act("messages", "history", "WHO|#CHAT", "shows what was said", (s, me, w) => s.Results.Note(string.Join('\n', History(s, me, w.Next())))),
        Act("messages", "open", "WHO", "opens the window of a dialog", (s, me, w) => me.OpensWindow(s.World.Client(w.Next()))),
        Act("messages", "close", "WHO", "closes it", (s, me, w) => me.ClosesWindow(s.World.Client(w.Next()))),
        new("messages", "typing", "WHO [on|off]", "shows that somebody types, or has stopped", TypeAsync),

        Act("chats", "chat", "WHO,WHO [TOPIC]", "makes a chat and tells its name", MakeChat),
        Act("chats", "topic", "#CHAT TEXT", "sets the topic", (_, me, w) => me.SetsTopic(Chat(w), w.Text())),
        Act("chats", "add", "#CHAT WHO,WHO", "adds people", (s, me, w) => me.Adds(Chat(w), Several(s, w))),
        Act("chats", "kick", "#CHAT WHO", "removes somebody", (s, me, w) => me.Kicks(Chat(w), s.World.Client(w.Next()))),
        Act("chats", "ban", "#CHAT WHO", "removes somebody for good", (s, me, w) => me.Kicks(Chat(w), s.World.Client(w.Next()), ban: true)),
        Act("chats", "role", "#CHAT WHO ROLE", "gives a role: master, helper, user, listener", (s, me, w) => me.SetsRole(Chat(w), s.World.Client(w.Next()), OneOf<ChatRole>(w))),
        Act("chats", "blob", "#CHAT", "shows the token by which others can join", (s, me, w) => s.Results.Note(me.BlobOf(Chat(w)))),
        Act("chats", "leave", "#CHAT", "leaves", (_, me, w) => me.Leaves(Chat(w))),

        Act("calls", "call", "WHO|+NUMBER", "calls somebody", (_, me, w) => me.CallsUp(w.Next())),
        Act("calls", "answer", "", "picks up", (_, me, _) => Call(me).Answer()),
        Act("calls", "hangup", "", "ends the call, or turns it down", (_, me, _) => Call(me).HangUp()),
        Act("calls", "hold", "", "holds the call", (_, me, _) => Call(me).Hold()),
        Act("calls", "resume", "", "goes on with it", (_, me, _) => Call(me).Resume()),
        Act("calls", "press", "DIGITS", "presses keys", (_, me, w) => Call(me).Press(w.Next())),
        Act("calls", "speak", "FILE", "speaks: a WAV file of 16 kHz, 16 bits, one channel", (_, me, w) => Call(me).Speak(WavFile.Read(w.Text()))),
        Act("calls", "voicemail", "", "sends the ringing call to the voicemail box", (_, me, _) => Call(me).ToVoicemail()),
        Act("calls", "video", "[on|off]", "shows video, or ends it", (_, me, w) => Call(me).ShowVideo(w.Switch())),
        Act("calls", "redial", "", "dials a rejected number again", (_, me, _) => Call(me).Redial()),
        Act("calls", "camera", "[on|off]", "has a camera, or none", (_, me, w) => me.HasCameraAttached(w.Switch())),
        Act("calls", "busy", "[on|off]", "lets callers hear that the line is busy", (_, me, w) => me.IsBusy = w.Switch()),

        Act("files", "file", "WHO PATH", "offers a file", (s, me, w) => me.SendsFile(s.World.Client(w.Next()), w.Text())),
        Act("files", "take", "FOLDER", "takes the file that is offered", (_, me, w) => Offered(me).Accept(w.Text())),
        Act("files", "cancel", "", "gives up the latest transfer, or turns it down", (_, me, _) => Latest(me).Cancel()),

        Act("files", "pause", "[on|off]", "holds the latest transfer, or goes on with it", (_, me, w) => Latest(me).Pause(w.Switch())),

        Act("contacts", "contact", "WHO|+NUMBER [TEXT]", "asks to be a contact; telephones are not asked", (_, me, w) => me.AddsContact(w.Next(), w.TextOrNone())),
        Act("contacts", "accept", "WHO", "accepts a request", (_, me, w) => me.Accepts(w.Next())),
        Act("contacts", "decline", "WHO", "declines it", (_, me, w) => me.Declines(w.Next())),
        Act("contacts", "remove", "WHO", "removes a contact", (s, me, w) => me.RemovesContact(s.World.Client(w.Next()))),
        Act("contacts", "block", "WHO", "blocks somebody", (s, me, w) => me.Blocks(s.World.Client(w.Next()))),
        Act("contacts", "unblock", "WHO", "lets them through again", (s, me, w) => me.Blocks(s.World.Client(w.Next()), blocked: false)),

        Act("programs", "programs", "", "lists who is attached", (s, me, _) => s.Results.Note(me.Programs.Count == 0 ? "nobody is attached" : string.Join(", ", me.Programs))),
        Act("programs", "permissions", "allow|ask|refuse", "what happens when a program asks to be let in", (_, me, w) => me.Permissions = Policy(w)),
        Act("programs", "items", "", "lists the menu items and events that programs show", (s, me, _) => s.Results.Note(Items(me))),
        Act("programs", "click", "ITEM [WHO,WHO]", "clicks a menu item or an event", Click),
        Act("programs", "select", "[WHO,WHO]", "selects contacts in the contact list", (s, me, w) => me.SelectsContacts(w.IsEmpty ? [] : Several(s, w))),
        Act("programs", "silent", "[on|off]", "lets programs keep windows away, or does not", (_, me, w) => me.AllowsSilentMode = w.Switch()),
        Act("programs", "fault", "NAME VALUE", "makes the client worse: missingReceived on, dropNotifications 0.1; off: fault none", Fault),
        Act("programs", "failcommand", "ERROR NUMBER|COMMAND", "answers one command with an error: 73 GET USER, internalError 3 for the third from now", FailCommand),
        Act("programs", "nextreply", "never|late|twice|wrongid [COMMAND]", "does that to the reply of the next command, or of the next that begins so", NextReply),
        Act("programs", "allow", "[once]", "lets in the program that asks", (s, me, w) => s.Request(me).Allow(remember: w.Switch("always", "once"))),
        Act("programs", "refuse", "[once]", "does not let it in", (s, me, w) => s.Request(me).Refuse(remember: w.Switch("always", "once"))),

        Act("profile", "status", string.Join('|', StatusWords.All), "shows another status", (_, me, w) => me.ChangesStatus(StatusWords.Parse(w.Next()))),
        Act("profile", "mood", "[TEXT]", "changes the mood message", (_, me, w) => me.ChangesMood(w.TextOrNone())),
        Act("profile", "name", "TEXT", "changes the full name", (_, me, w) => me.ChangesName(w.Text())),
        Act("profile", "profile", "FIELD TEXT", "changes a field by its name on the wire: CITY, PHONE_MOBILE", (_, me, w) => me.ChangesProfile(w.Next().ToUpperInvariant(), w.TextOrNone())),
        Act("profile", "credit", "AMOUNT [CURRENCY]", "has so much Skype credit", (_, me, w) => me.HasCredit(Amount(w), w.IsEmpty ? "EUR" : w.Next())),
        Act("profile", "privilege", "NAME [on|off]", "has paid for SKYPEOUT, SKYPEIN or VOICEMAIL, or has it no longer", (_, me, w) => me.HasPrivilege(w.Next().ToUpperInvariant(), w.Switch())),
        Act("profile", "number", "+NUMBER", "has a number for telephones to call and text", (_, me, w) => me.HasNumber(w.Next())),
        Act("profile", "smsfailure", "REASON", "what the next SMS fails with: InsufficientFunds, IPBlocked; Unknown for nothing", (_, me, w) => me.NextSmsFailure = OneOf<SmsFailureReason>(w)),

        Act("client", "setting", "NAME [VALUE]", "changes a setting by its name on the wire: MUTE ON", (_, me, w) => me.ChangesSetting(w.Next().ToUpperInvariant(), w.TextOrNone())),
        Act("client", "devices", "NAME,NAME", "has these sound and video devices, and no others", (_, me, w) => me.HasDevices(w.Text().Split(',', StringSplitOptions.TrimEntries))),
        Act("client", "window", "normal|minimized|maximized|hidden", "shows, hides or minimizes the main window", (_, me, w) => me.ChangesWindow(OneOf<WindowState>(w))),
        Act("client", "group", "NUMBER [on|off]", "shows or hides a group of contacts", (_, me, w) => ShowGroup(me, w)),
        Act("client", "offline", "", "disconnects from the network", (_, me, _) => me.GoesOffline()),
        Act("client", "online", "", "connects again", (_, me, _) => me.GoesOnline()),
        Act("client", "logout", "", "signs out; the client keeps running", (_, me, _) => me.LogsOut()),
        Act("client", "login", "[PASSWORD]", "signs in", (s, me, w) => s.World.Network.LogIn(me.Handle, password: w.TextOrNone())),
        Act("client", "exit", "", "ends the client, as its menu would", (_, me, _) => me.Quit()),
        Act("client", "crash", "", "ends it, as kill -9 would", (_, me, _) => me.Crash()),
        Act("client", "restart", "", "starts it again", (_, me, _) => me.Restart()),
        Act("client", "reinstall", "", "installs it anew while it does not run: nothing of before is there", (_, me, _) => me.Reinstalls()),
    ];

    public static IReadOnlyList<PhoneAct> Phones { get; } =
    [
        new("call", "WHO", "calls somebody", (s, phone, w) => phone.Calls(s.World.Client(w.Next()))),
        new("answer", "", "picks up", (_, phone, _) => phone.Answers()),
        new("hangup", "", "ends the call", (_, phone, _) => phone.HangsUp()),
        new("press", "DIGITS", "presses keys", (_, phone, w) => phone.Presses(w.Next())),
        new("speak", "FILE", "speaks: a WAV file as above", (_, phone, w) => phone.Speaks(WavFile.Read(w.Text()))),
        new("text", "WHO TEXT", "sends an SMS", (s, phone, w) => phone.Texts(s.World.Client(w.Next()), w.Text())),
        new("rejects", "calls|sms [on|off]", "rejects what comes, or takes it again", Reject),
        new("messages", "", "shows the SMS that came", (s, phone, _) => s.Results.Note(phone.Messages.Count == 0 ? "no SMS" : string.Join('\n', phone.Messages))),
    ];

    private static PromptAct Act(string group, string verb, string parameters, string summary, Action<PromptScene, EmulatedClient, PromptWords> act)
        => new(group, verb, parameters, summary, (scene, me, words, _) =>
        {
            act(scene, me, words);
            return Task.CompletedTask;
        });

    private static ChatEntry Say(PromptScene scene, EmulatedClient me, string to, string text)
        => to.StartsWith('#') ? me.Says(new EmulatedChat(to), text) : me.Says(scene.World.Client(to), text);

    private static void MakeChat(PromptScene scene, EmulatedClient me, PromptWords words)
    {
        EmulatedChat chat = me.CreatesChat(Several(scene, words));
        if (!words.IsEmpty)
            me.SetsTopic(chat, words.Text());
        scene.Results.Note(chat.Name);
    }

    private static async Task TypeAsync(PromptScene scene, EmulatedClient me, PromptWords words, CancellationToken cancellationToken)
    {
        string to = scene.World.Client(words.Next()).Handle;
        TypingState state = words.Switch() ? TypingState.Typing : TypingState.NotTyping;
        TypingNotifier typing = await scene.TypingAsync(me, cancellationToken).ConfigureAwait(false);
        if (!await typing.SendAsync(to, state, cancellationToken).ConfigureAwait(false))
            scene.Results.Note($"No program of {to} listens for typing.");
    }

    private static EmulatedClient[] Several(PromptScene scene, PromptWords words)
        => [.. words.Next().Split(',', StringSplitOptions.RemoveEmptyEntries).Select(scene.World.Client)];

    private static EmulatedChat Chat(PromptWords words) => words.Next() is ['#', ..] name ? new EmulatedChat(name) : throw words.Wrong();

    private static EmulatedCall Call(EmulatedClient me) => me.CurrentCall ?? throw new UsageException($"{me.Handle} has no call.");

    private static EmulatedFile Latest(EmulatedClient me) => me.Files is [var latest, ..] ? latest : throw new UsageException($"{me.Handle} has no file transfer.");

    private static EmulatedFile Offered(EmulatedClient me)
        => me.Files.FirstOrDefault(f => f.Type == FileTransferType.Incoming && f.Path.Length == 0) ?? throw new UsageException($"Nobody offers {me.Handle} a file.");

    private static PermissionPolicy Policy(PromptWords words) => OneOf<PermissionPolicy>(words);

    private static T OneOf<T>(PromptWords words)
        where T : struct, Enum
        => Enum.TryParse(words.Next(), ignoreCase: true, out T value) && Enum.IsDefined(value) ? value : throw words.Wrong();

    private static IEnumerable<string> History(PromptScene scene, EmulatedClient me, string with)
        => (with.StartsWith('#') ? me.Conversation(new EmulatedChat(with)) : me.Conversation(scene.World.Client(with))).Select(entry => entry.ToString());

    private static string Items(EmulatedClient me)
    {
        string[] items = [.. me.MenuItems.Select(i => $"menu item {i.Key}: {i.Value}"), .. me.Events.Select(e => $"event {e.Key}: {e.Value}")];
        return items.Length == 0 ? "no program shows anything" : string.Join('\n', items);
    }

    private static void Click(PromptScene scene, EmulatedClient me, PromptWords words)
    {
        string id = words.Next();
        if (me.Events.ContainsKey(id))
            me.ClicksEvent(id);
        else
            me.ClicksMenuItem(id, "", words.IsEmpty ? [] : Several(scene, words));
    }

    private static void Fault(PromptScene scene, EmulatedClient me, PromptWords words)
    {
        string name = words.Next();
        if (name == "none")
            me.Faults.Clear();
        else
            FaultTable.Set(me.Faults, name, words.Next());
    }

    private static void FailCommand(PromptScene scene, EmulatedClient me, PromptWords words)
    {
        SkypeError error = OneOf<SkypeError>(words);
        string which = words.Text();
        if (int.TryParse(which, NumberStyles.None, CultureInfo.InvariantCulture, out int number))
            me.Faults.FailCommand(number, error);
        else
            me.Faults.FailCommand(which, error);
    }

    private static void NextReply(PromptScene scene, EmulatedClient me, PromptWords words)
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
        me.ShowsGroup(id, visible, expanded: visible);
    }

    private static void Reject(PromptScene scene, EmulatedPhone phone, PromptWords words)
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
