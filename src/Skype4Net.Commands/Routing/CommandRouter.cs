namespace Skype4Net.Commands;

/// <summary>
/// Decides what a message is to the bot: a command, an answer, or nothing. Called for one message after the other, in their order.
/// </summary>
internal sealed class CommandRouter(CommandSession session)
{
    private static readonly TimeSpan s_oldMail = TimeSpan.FromDays(1);
    private readonly AddressReader _address = new(session.Options, () => session.Skype.CurrentUser.Handle);
    private readonly Lock _gate = new();
    private readonly Dictionary<string, int> _waiting = [];
    private readonly Dictionary<string, List<string>> _late = [];
    private readonly Dictionary<PersonInChat, DateTimeOffset> _toldUnknown = [];
    private CommandOptions Options => session.Options;

    /// <summary>How many commands wait in all chats.</summary>
    public int Waiting
    {
        get
        {
            lock (_gate)
                return _waiting.Values.Sum();
        }
    }

    /// <summary>What is to be done about a message; null for nothing.</summary>
    public async ValueTask<CommandWork?> RouteAsync(ChatMessage message)
    {
        if (Options.Filter is { } filter && !await filter(message).ConfigureAwait(false))
            return null;

        // Nearly all of it was read before the message was handed over.
        if (await message.Chat is not { } chat || await message.Sender is not { } sender)
            return null;
        ChatMessageType type = await message.Type;
        if (type is ChatMessageType.Left or ChatMessageType.Kicked or ChatMessageType.KickBanned)
            await OnGoneAsync(message, chat, sender, type).ConfigureAwait(false);
        if (type != ChatMessageType.Said || Options.Ignore.Contains(sender.Handle, StringComparer.OrdinalIgnoreCase))
            return null;
        bool isDialog = await IsDialogAsync(chat).ConfigureAwait(false);
        if (!Options.Places.HasFlag(isDialog ? CommandPlaces.Dialogs : CommandPlaces.Groups))
            return null;
        string text = (await message.Body).Trim();
        DateTimeOffset? time = await message.Timestamp;
        return Route(message, chat, sender, isDialog, text, session.Time.GetUtcNow() - time ?? TimeSpan.Zero)
            ?? (Options.MarkSeen == MarkSeen.All ? Work(WorkKind.MarkSeen, message, chat, sender, isDialog) : null);
    }

    /// <summary>The work begins: it waits no longer.</summary>
    public void OnBegun(CommandWork work)
    {
        session.Edits.OnBegun(work);
        if (!work.IsCounted)
            return;
        lock (_gate)
        {
            int left = _waiting[work.Chat.Name] - 1;
            if (left > 0)
                _waiting[work.Chat.Name] = left;
            else
                _waiting.Remove(work.Chat.Name);
        }
    }

    /// <summary>The commands of a chat that were not run because they were late, and have not been told.</summary>
    public IReadOnlyList<string> RemoveLate(Chat chat)
    {
        lock (_gate)
            return _late.Remove(chat.Name, out List<string>? names) ? [.. names.Distinct(StringComparer.OrdinalIgnoreCase)] : [];
    }

    private CommandWork? Route(ChatMessage message, Chat chat, User sender, bool isDialog, string text, TimeSpan age)
    {
        // Cards and the like are XML.
        if (text.Length == 0 || text[0] == '<')
            return null;
        var person = new PersonInChat(chat.Name, sender.Handle);
        bool isAddressed = _address.TryRead(text, out string prefix, out string said);
        RegisteredCommand? command = session.List.Find(said, out string arguments);
        if (session.Questions.IsOpen(person) && (command is null || !isAddressed))
        {
            bool cancels = said.Equals(Options.CancelName, StringComparison.OrdinalIgnoreCase);
            session.Questions.Give(person, new Answer<string>(cancels ? AnswerKind.Cancelled : AnswerKind.Answered, text));
            return Work(WorkKind.MarkSeen, message, chat, sender, isDialog);
        }

        if (!isAddressed && !(isDialog && !Options.PrefixInDialogs))
            return null;
        if (command is null && session.List.Fallback is { } fallback)
            (command, arguments) = (fallback, said);
        if (command is null)
            return isAddressed ? Unknown(message, chat, sender, isDialog, prefix, said) : null;
        session.Questions.Close(person, AnswerKind.Superseded);
        string word = command.Definition.IsFallback ? said.Split((char[]?)null, 2)[0] : command.Definition.Name;
        return Options.Late != LateCommands.Run && !command.Definition.RunsLate && age > Options.LateAfter
            ? Late(message, chat, sender, isDialog, word, age)
            : Run(message, chat, sender, isDialog, command, prefix, word, arguments);
    }

    private CommandWork? Run(
        ChatMessage message, Chat chat, User sender, bool isDialog, RegisteredCommand command, string prefix, string word, string arguments)
    {
        CommandDefinition definition = command.Definition;
        if (!session.Guard.Admits(new PersonInChat(chat.Name, sender.Handle), out bool isFirst))
        {
            if (isFirst)
                Log.LoopGuarded(session.Log);
            return null;
        }

        bool counts = definition.Order != CommandOrder.None;
        bool isBusy = counts && !TryCount(chat);
        var work = new CommandWork
        {
            Kind = isBusy ? WorkKind.Busy : WorkKind.Run,
            Message = message,
            Chat = chat,
            Sender = sender,
            IsDialog = isDialog,
            Command = definition,
            Factory = command.Factory,
            Word = word,
            Arguments = arguments,
            Prefix = prefix,
            IsCounted = counts && !isBusy,
            Key = isBusy ? KeyOf(message) : definition.Order switch
            {
                CommandOrder.Chat => chat.Name,
                CommandOrder.Person => $"{chat.Name} {sender.Handle.ToUpperInvariant()}",
                _ => KeyOf(message),
            },
        };
        session.Edits.OnWaiting(work);
        return work;
    }

    // Its chat may say it once a minute; a word in a group may have been meant for another bot.
    private CommandWork? Unknown(ChatMessage message, Chat chat, User sender, bool isDialog, string prefix, string said)
    {
        var person = new PersonInChat(chat.Name, sender.Handle);
        if (!isDialog || !session.Guard.Admits(person, out _))
            return null;
        DateTimeOffset now = session.Time.GetUtcNow();
        bool tells;
        lock (_gate)
        {
            tells = !_toldUnknown.TryGetValue(person, out DateTimeOffset last) || now - last >= TimeSpan.FromMinutes(1);
            if (_toldUnknown.Count > 1000)
                _toldUnknown.Clear();
            if (tells)
                _toldUnknown[person] = now;
        }

        return Work(tells ? WorkKind.Unknown : WorkKind.MarkSeen, message, chat, sender, isDialog, said.Split((char[]?)null, 2)[0], prefix);
    }

    private CommandWork Late(ChatMessage message, Chat chat, User sender, bool isDialog, string word, TimeSpan age)
    {
        if (Options.Late == LateCommands.Notify && age <= s_oldMail)
        {
            lock (_gate)
            {
                if (!_late.TryGetValue(chat.Name, out List<string>? names))
                    _late.Add(chat.Name, names = []);
                names.Add(word);
            }
        }

        return Work(WorkKind.Late, message, chat, sender, isDialog, word);
    }

    private bool TryCount(Chat chat)
    {
        lock (_gate)
        {
            int waiting = _waiting.GetValueOrDefault(chat.Name);
            if (waiting >= Options.MaxWaiting)
                return false;
            _waiting[chat.Name] = waiting + 1;
            return true;
        }
    }

    private async ValueTask OnGoneAsync(ChatMessage message, Chat chat, User sender, ChatMessageType type)
    {
        IReadOnlyList<User> gone = type == ChatMessageType.Left ? [sender] : await message.Users;
        foreach (User person in gone)
            session.CancelFor(new PersonInChat(chat.Name, person.Handle));
    }

    // A dialog by its name can have become a chat of several since.
    private static async ValueTask<bool> IsDialogAsync(Chat chat)
        => chat.Kind != ChatKind.Cloud && await chat.Status is ChatStatus.Dialog or ChatStatus.LegacyDialog;

    private static CommandWork Work(WorkKind kind, ChatMessage message, Chat chat, User sender, bool isDialog, string word = "", string prefix = "")
        => new()
    {
        Kind = kind,
        Message = message,
        Chat = chat,
        Sender = sender,
        IsDialog = isDialog,
        Word = word,
        Prefix = prefix,
        Key = kind == WorkKind.Late ? chat.Name : KeyOf(message),
    };

    // Of nothing else: it does not wait.
    private static string KeyOf(ChatMessage message) => $"message {message.Id}";
}
