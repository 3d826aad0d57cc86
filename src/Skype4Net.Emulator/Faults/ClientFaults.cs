using Skype4Net.Emulator.Faults;
using Skype4Net.Emulator.Sessions;

namespace Skype4Net.Emulator;

/// <summary>
/// Switches that make an emulated client as bad as real ones can be: <c>client.Faults.DropNotifications = 0.1</c>. All chance comes from
/// <see cref="Seed"/>, so a run can be repeated. Crashing, signing out, a fresh installation and refusing are verbs of <see cref="EmulatedClient"/>.
/// </summary>
public sealed class ClientFaults : ISessionInterceptor
{
    private readonly Lock _gate = new();
    private readonly Chance _chance = new();
    private readonly LateLines _late;
    private readonly PlannedFaults<SkypeError> _errors = new();
    private readonly PlannedFaults<ReplyFault> _replies = new();
    private readonly Queue<ReplyFault> _nextReplies = new();
    private (ILineSender Sender, string Line)? _held;

    internal ClientFaults(TimeProvider time) => _late = new LateLines(time);

    /// <summary>What chance begins from. Setting it begins anew. Default: 1.</summary>
    public int Seed
    {
        get => _chance.Seed;
        set
        {
            _chance.Seed = value;
            Changed?.Invoke();
        }
    }

    /// <summary>
    /// A switch was set, something was planned for a command, or a plan was carried out. Raised on the thread that did it: note it, and do not wait.
    /// </summary>
    public event Action? Changed;

    /// <summary>For how many single commands and replies something is planned.</summary>
    public int Planned
    {
        get
        {
            lock (_gate)
                return _errors.Count + _replies.Count + _nextReplies.Count;
        }
    }

    /// <summary>How often a notification is lost, 0 to 1.</summary>
    public double DropNotifications { get; set => Set(ref field, value); }

    /// <summary>How often a notification is sent twice, 0 to 1.</summary>
    public double DuplicateNotifications { get; set => Set(ref field, value); }

    /// <summary>How often a notification comes after <see cref="Delay"/>, 0 to 1.</summary>
    public double DelayNotifications { get; set => Set(ref field, value); }

    /// <summary>How often a notification changes places with the next one, 0 to 1.</summary>
    public double ReorderNotifications { get; set => Set(ref field, value); }

    /// <summary>By how much things are late. Default: 1 second.</summary>
    public TimeSpan Delay { get; set => Set(ref field, value); } = TimeSpan.FromSeconds(1);

    /// <summary>By how much more than <see cref="Delay"/> at most, for each thing by chance. Default: none.</summary>
    public TimeSpan DelaySpread { get; set => Set(ref field, value); }

    /// <summary>How often a reply is lost, 0 to 1.</summary>
    public double DropReplies { get; set => Set(ref field, value); }

    /// <summary>How often a reply is late, 0 to 1.</summary>
    public double DelayReplies { get; set => Set(ref field, value); }

    /// <summary>How often a reply is sent twice, 0 to 1.</summary>
    public double DuplicateReplies { get; set => Set(ref field, value); }

    /// <summary>How often a reply comes under an id that nobody gave, 0 to 1.</summary>
    public double MisdirectReplies { get; set => Set(ref field, value); }

    /// <summary>How often a command is not carried out, but answered with <see cref="CommandError"/>, 0 to 1.</summary>
    public double FailCommands { get; set => Set(ref field, value); }

    /// <summary>The error of <see cref="FailCommands"/>. Default: <see cref="SkypeError.InternalError"/>.</summary>
    public SkypeError CommandError { get; set => Set(ref field, value); } = SkypeError.InternalError;

    /// <summary>The order of <c>SEARCH RECENTCHATS</c> and of all lists of messages. Default: the newest first.</summary>
    public ListOrder Lists { get; set => Set(ref field, value); }

    /// <summary>How many messages <c>RECENTCHATMESSAGES</c> has at most: the newest. Default: null, the newest 1000 that were not cleared.</summary>
    public int? RecentMessages { get; set => Set(ref field, value); }

    /// <summary>How many chats <c>SEARCH RECENTCHATS</c> has at most: those with the latest activity. Default: null, all.</summary>
    public int? RecentChats { get; set => Set(ref field, value); }

    /// <summary>
    /// By how much a message of others is stored, and told with its number, after its chat's <c>ACTIVITY_TIMESTAMP</c>; negative: before.
    /// Default: zero, in the same moment, the time stamp first. What waits when the client ends is stored then.
    /// </summary>
    public TimeSpan StoreDelay { get; set => Set(ref field, value); }

    /// <summary>
    /// By how much the client's clock is ahead of the world's; negative: behind. The times of its own messages are by it. Default: zero.
    /// </summary>
    public TimeSpan ClockSkew { get; set => Set(ref field, value); }

    /// <summary>Signing out and quitting are not told to programs: the lines with <c>LOGGEDOUT</c> are lost, and nothing else is.</summary>
    public bool LoseSignOut { get; set => Set(ref field, value); }

    /// <summary>Skype 5 and 6: some received messages are told by <c>CHAT x ACTIVITY_TIMESTAMP</c> alone. With this switch all are.</summary>
    public bool MissingReceived { get; set => Set(ref field, value); }

    /// <summary>Skype 6: notifications about users come without the handle, as <c>USER MOOD_TEXT hi</c>.</summary>
    public bool MissingHandles { get; set => Set(ref field, value); }

    /// <summary>Skype for Linux: <c>CALL</c>, <c>MINIMIZE</c> and <c>OPEN FILETRANSFER</c> answer <c>OK</c>.</summary>
    public bool OkReplies { get; set => Set(ref field, value); }

    /// <summary>Skype 3.8: <c>SETUNPLAYED</c> answers <c>DELETE</c>.</summary>
    public bool UnplayedAnswersDelete { get; set => Set(ref field, value); }

    /// <summary>Skype 7: every chat is a cloud chat as far as the API is concerned, so <c>GET CHAT</c> answers error 105.</summary>
    public bool ChatsAreCloudChats { get; set => Set(ref field, value); }

    /// <summary>Answers a command with an error.</summary>
    /// <param name="command">Which one: 1 is the next.</param>
    /// <param name="error">The error.</param>
    public void FailCommand(int command, SkypeError error = SkypeError.InternalError) => Plan(() => _errors.Plan(command, error));

    /// <summary>Answers the next command that begins with these words with an error; several calls count for several commands.</summary>
    /// <param name="beginning">How the command begins, without its id: <c>GET CHATMESSAGE</c>. Case does not matter.</param>
    /// <param name="error">The error.</param>
    public void FailCommand(string beginning, SkypeError error = SkypeError.InternalError) => Plan(() => _errors.Plan(beginning, error));

    /// <summary>Does something to the reply of the next command; several calls count for several commands.</summary>
    /// <param name="fault">What.</param>
    public void NextReply(ReplyFault fault) => Plan(() =>
    {
        lock (_gate)
            _nextReplies.Enqueue(fault);
    });

    /// <summary>Does something to the reply of the next command that begins with these words; several calls count for several commands.</summary>
    /// <param name="fault">What.</param>
    /// <param name="beginning">How the command begins, without its id: <c>GET CHATMESSAGE</c>. Case does not matter.</param>
    public void NextReply(ReplyFault fault, string beginning) => Plan(() => _replies.Plan(beginning, fault));

    /// <summary>Ends all faults. What is late comes nevertheless.</summary>
    public void Clear()
    {
        lock (_gate)
        {
            DropNotifications = DuplicateNotifications = DelayNotifications = ReorderNotifications = 0;
            DropReplies = DelayReplies = DuplicateReplies = MisdirectReplies = FailCommands = 0;
            MissingReceived = MissingHandles = OkReplies = UnplayedAnswersDelete = ChatsAreCloudChats = LoseSignOut = false;
            Lists = ListOrder.NewestFirst;
            RecentMessages = RecentChats = null;
            StoreDelay = ClockSkew = TimeSpan.Zero;
            _errors.Clear();
            _replies.Clear();
            _nextReplies.Clear();
            Release();
        }

        Changed?.Invoke();
    }

    /// <summary>A command will never get its reply: it is lost, or under the id of nobody. Told on the thread of the client.</summary>
    internal event Action<string>? ReplyLost;

    SkypeError? ISessionInterceptor.Refuse(string command)
        => _errors.Apply(command, out SkypeError error) ? CarriedOut(error)
            : _chance.Happens(FailCommands) ? CommandError
            : ChatsAreCloudChats && command.StartsWith("GET CHAT #", StringComparison.OrdinalIgnoreCase) ? SkypeError.InvalidChatName
            : null;

    void ISessionInterceptor.Reply(CommandLine command, string reply, ILineSender sender)
    {
        reply = ReplyHabits.Rewrite(this, command, reply);
        string text = command.Text.TrimStart(' ');
        switch (FaultOfReply(text))
        {
            case ReplyFault.None:
                sender.Send(reply, WireFault.None);
                break;
            case ReplyFault.Never:
                ReplyLost?.Invoke(text);
                sender.Send(reply, WireFault.Lost);
                break;
            case ReplyFault.Late:
                Later(reply, sender);
                break;
            case ReplyFault.Twice:
                sender.Send(reply, WireFault.None);
                sender.Send(reply, WireFault.Twice);
                break;
            case ReplyFault.WrongId:
                ReplyLost?.Invoke(text);
                sender.Send(command.Id.Length == 0 ? reply : $"#nobody {reply.AsSpan(command.Id.Length)}", WireFault.WrongId);
                break;
        }
    }

    void ISessionInterceptor.Notify(string line, ILineSender sender)
    {
        if (MissingReceived && (line.StartsWith("CHATMESSAGE ", StringComparison.Ordinal) || line.StartsWith("MESSAGE ", StringComparison.Ordinal))
            && line.EndsWith(" STATUS RECEIVED", StringComparison.Ordinal))
        {
            sender.Send(line, WireFault.Lost);
            return;
        }

        if (MissingHandles && line.StartsWith("USER ", StringComparison.Ordinal) && line.Split(' ', 3) is [_, _, var rest])
            line = $"USER {rest}";
        lock (_gate)
        {
            if (_chance.Happens(DropNotifications))
            {
                sender.Send(line, WireFault.Lost);
                return;
            }

            if (_chance.Happens(DelayNotifications))
            {
                Later(line, sender);
                return;
            }

            if (_held is null && _chance.Happens(ReorderNotifications))
            {
                _held = (sender, line);
                return;
            }

            sender.Send(line, WireFault.None);
            if (_chance.Happens(DuplicateNotifications))
                sender.Send(line, WireFault.Twice);
            Release();
        }
    }

    /// <summary>A list in the order of <see cref="Lists"/>.</summary>
    /// <param name="newestFirst">The list, the newest first.</param>
    internal IEnumerable<T> Ordered<T>(IEnumerable<T> newestFirst)
        => Lists switch
        {
            ListOrder.OldestFirst => newestFirst.Reverse(),
            ListOrder.Shuffled => _chance.Shuffled(newestFirst),
            _ => newestFirst,
        };

    private ReplyFault FaultOfReply(string command)
    {
        lock (_gate)
        {
            return _replies.Apply(command, out ReplyFault planned) || _nextReplies.TryDequeue(out planned) ? CarriedOut(planned)
                : _chance.Happens(DropReplies) ? ReplyFault.Never
                : _chance.Happens(DelayReplies) ? ReplyFault.Late
                : _chance.Happens(DuplicateReplies) ? ReplyFault.Twice
                : _chance.Happens(MisdirectReplies) ? ReplyFault.WrongId
                : ReplyFault.None;
        }
    }

    private void Set<T>(ref T field, T value)
    {
        field = value;
        Changed?.Invoke();
    }

    private void Plan(Action plan)
    {
        plan();
        Changed?.Invoke();
    }

    private T CarriedOut<T>(T planned)
    {
        Changed?.Invoke();
        return planned;
    }

    private void Release()
    {
        if (_held is not { } held)
            return;
        _held = null;
        held.Sender.Send(held.Line, WireFault.Reordered);
    }

    private void Later(string line, ILineSender sender)
        => _late.Send(line, Delay + _chance.UpTo(DelaySpread), late => sender.Send(late, WireFault.Late));
}
