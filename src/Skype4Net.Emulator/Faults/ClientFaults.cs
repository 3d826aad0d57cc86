using System.Text.RegularExpressions;
using Skype4Net.Emulator.Sessions;

namespace Skype4Net.Emulator;

/// <summary>What a client does to the reply to a command.</summary>
public enum ReplyFault
{
    /// <summary>Nothing: it is sent.</summary>
    None,
    /// <summary>It never comes.</summary>
    Never,
    /// <summary>It comes after <see cref="ClientFaults.Delay"/>.</summary>
    Late,
    /// <summary>It comes twice.</summary>
    Twice,
    /// <summary>It comes under an id that nobody gave.</summary>
    WrongId,
}

/// <summary>
/// Switches that make an emulated client as bad as real ones can be: <c>client.Faults.DropNotifications = 0.1</c>. All chance comes from
/// <see cref="Seed"/>, so a run can be repeated. Crashing, signing out and refusing are verbs of <see cref="EmulatedClient"/>.
/// </summary>
public sealed partial class ClientFaults
{
    private readonly TimeProvider _time;
    private readonly Lock _gate = new();
    private readonly Dictionary<int, SkypeError> _errors = [];
    private readonly Queue<ReplyFault> _replies = new();
    private Random _random = new(1);
    private (Action<string> Send, string Line)? _held;
    private int _commands;

    internal ClientFaults(TimeProvider time) => _time = time;

    /// <summary>What chance begins from. Setting it begins anew. Default: 1.</summary>
    public int Seed
    {
        get;
        set
        {
            lock (_gate)
            {
                field = value;
                _random = new Random(value);
            }
        }
    } = 1;

    /// <summary>How often a notification is lost, 0 to 1.</summary>
    public double DropNotifications { get; set; }

    /// <summary>How often a notification is sent twice, 0 to 1.</summary>
    public double DuplicateNotifications { get; set; }

    /// <summary>How often a notification comes after <see cref="Delay"/>, 0 to 1.</summary>
    public double DelayNotifications { get; set; }

    /// <summary>How often a notification changes places with the next one, 0 to 1.</summary>
    public double ReorderNotifications { get; set; }

    /// <summary>By how much things are late. Default: 1 second.</summary>
    public TimeSpan Delay { get; set; } = TimeSpan.FromSeconds(1);

    /// <summary>How often a reply is lost, 0 to 1.</summary>
    public double DropReplies { get; set; }

    /// <summary>How often a reply is late, 0 to 1.</summary>
    public double DelayReplies { get; set; }

    /// <summary>Skype 5 and 6: some received messages are told by <c>CHAT x ACTIVITY_TIMESTAMP</c> alone. With this switch all are.</summary>
    public bool MissingReceived { get; set; }

    /// <summary>Skype 6: notifications about users come without the handle, as <c>USER MOOD_TEXT hi</c>.</summary>
    public bool MissingHandles { get; set; }

    /// <summary>Skype for Linux: <c>CALL</c>, <c>MINIMIZE</c> and <c>OPEN FILETRANSFER</c> answer <c>OK</c>.</summary>
    public bool OkReplies { get; set; }

    /// <summary>Skype 3.8: <c>SETUNPLAYED</c> answers <c>DELETE</c>.</summary>
    public bool UnplayedAnswersDelete { get; set; }

    /// <summary>Skype 7: every chat is a cloud chat as far as the API is concerned, so <c>GET CHAT</c> answers error 105.</summary>
    public bool ChatsAreCloudChats { get; set; }

    /// <summary>Answers a command with an error.</summary>
    /// <param name="command">Which one: 1 is the next.</param>
    /// <param name="error">The error.</param>
    public void FailCommand(int command, SkypeError error = SkypeError.InternalError)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(command, 1);
        lock (_gate)
            _errors[_commands + command] = error;
    }

    /// <summary>Does something to the reply of the next command; several calls count for several commands.</summary>
    /// <param name="fault">What.</param>
    public void NextReply(ReplyFault fault)
    {
        lock (_gate)
            _replies.Enqueue(fault);
    }

    /// <summary>Ends all faults.</summary>
    public void Clear()
    {
        lock (_gate)
        {
            DropNotifications = DuplicateNotifications = DelayNotifications = ReorderNotifications = DropReplies = DelayReplies = 0;
            MissingReceived = MissingHandles = OkReplies = UnplayedAnswersDelete = ChatsAreCloudChats = false;
            _errors.Clear();
            _replies.Clear();
            Release();
        }
    }

    /// <summary>Whether the command that has just come is to be answered with an error.</summary>
    internal SkypeError? CommandArrived(string line)
    {
        lock (_gate)
        {
            _commands++;
            if (_errors.Remove(_commands, out SkypeError error))
                return error;
        }

        return ChatsAreCloudChats && line.StartsWith("GET CHAT #", StringComparison.OrdinalIgnoreCase) ? SkypeError.InvalidChatName : null;
    }

    internal void Reply(string line, Action<string> send)
    {
        switch (FaultOfReply())
        {
            case ReplyFault.None:
                send(line);
                break;
            case ReplyFault.Late:
                Later(line, send);
                break;
            case ReplyFault.Twice:
                send(line);
                send(line);
                break;
            case ReplyFault.WrongId:
                send(Id().Replace(line, "#nobody "));
                break;
        }
    }

    internal void Notify(string line, Action<string> send)
    {
        if (MissingReceived && (line.StartsWith("CHATMESSAGE ", StringComparison.Ordinal) || line.StartsWith("MESSAGE ", StringComparison.Ordinal)) && line.EndsWith(" STATUS RECEIVED", StringComparison.Ordinal))
            return;
        if (MissingHandles && line.StartsWith("USER ", StringComparison.Ordinal) && line.Split(' ', 3) is [_, _, var rest])
            line = $"USER {rest}";
        lock (_gate)
        {
            if (Happens(DropNotifications))
                return;
            if (Happens(DelayNotifications))
            {
                Later(line, send);
                return;
            }

            if (_held is null && Happens(ReorderNotifications))
            {
                _held = (send, line);
                return;
            }

            send(line);
            if (Happens(DuplicateNotifications))
                send(line);
            Release();
        }
    }

    private ReplyFault FaultOfReply()
    {
        lock (_gate)
        {
            return _replies.TryDequeue(out ReplyFault fault) ? fault
                : Happens(DropReplies) ? ReplyFault.Never
                : Happens(DelayReplies) ? ReplyFault.Late
                : ReplyFault.None;
        }
    }

    private void Release()
    {
        if (_held is not { } held)
            return;
        _held = null;
        held.Send(held.Line);
    }

    private bool Happens(double chance) => chance > 0 && _random.NextDouble() < chance;

    private void Later(string line, Action<string> send) => new LateLine(_time, Delay, line, send).Start();

    [GeneratedRegex("^#[^ ]+ ")]
    private static partial Regex Id();

    private sealed class LateLine(TimeProvider time, TimeSpan delay, string line, Action<string> send)
    {
        private ITimer? _timer;

        public void Start() => _timer = time.CreateTimer(static state => ((LateLine)state!).Send(), this, delay, Timeout.InfiniteTimeSpan);

        private void Send()
        {
            _timer?.Dispose();
            send(line);
        }
    }
}
