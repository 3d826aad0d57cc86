using System.Threading.Channels;
using Skype4Net.Engine;
using Skype4Net.Protocol;

namespace Skype4Net;

/// <summary>
/// <c>Chats.MessageReceived</c>: every message of others once. All sources, the notifications and what recovery finds, go through one
/// queue and one ledger, so nothing is doubled and nothing overtakes.
/// </summary>
internal sealed class ReceivedMessages : EventStream<ChatMessage>, ICompletable
{
    private const int Remembered = 20_000;

    // The clocks of client and program are the same machine's, but time stamps are whole seconds.
    private static readonly TimeSpan s_tolerance = TimeSpan.FromSeconds(5);
    private readonly SkypeEngine _engine;
    private readonly ChatService _chats;
    private readonly MessageRecoveryOptions _options;
    private readonly MessageLedger _ledger = new(Remembered);
    private readonly MessageRecovery _recovery;
    private readonly Lock _gate = new();
    private readonly HashSet<string> _moved = [];
    private readonly ITimer _graceOver;
    private readonly ITimer _sweep;
    private Channel<Candidate>? _candidates;
    private IDisposable[] _watches = [];
    private DateTimeOffset _since;
    private DateTimeOffset _attachedUntil;
    private int _unexplained;
    private int _underway;

    public ReceivedMessages(SkypeEngine engine, ChatService chats, MessageRecoveryOptions options)
        : base(engine.Dispatcher, "Chats.MessageReceived")
    {
        _engine = engine;
        _chats = chats;
        _options = options;
        _recovery = new MessageRecovery(chats, _ledger, options);
        _graceOver = engine.Time.CreateTimer(_ => LookForMoved(), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        _sweep = engine.Time.CreateTimer(_ => Add(Candidate.Missed), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        StatusLines = engine.CreateNumberedStream("Chats.MessageReceived", ChatMessageProperties.Status, (id, status) => new MessageStatusChange(new ChatMessage(engine, id), status));
        ActivityLines = engine.CreateStream<DateTimeOffset?, Chat>("Chats.MessageReceived", ChatProperties.ActivityTimestamp, (id, _) => new Chat(engine, id));
    }

    private EventStream<MessageStatusChange> StatusLines { get; }

    private EventStream<Chat> ActivityLines { get; }

    void ICompletable.Complete()
    {
        Stop();
        _graceOver.Dispose();
        _sweep.Dispose();
        Complete();
    }

    /// <summary>Counts what is delivered, so that <see cref="OnStatus"/> knows when nothing is on its way any more.</summary>
    public override void Deliver(ChatMessage value)
    {
        base.Deliver(value);
        Interlocked.Decrement(ref _underway);
    }

    protected override void OnActivated()
    {
        lock (_gate)
        {
            if (_candidates is not null)
                return;
            _candidates = Channel.CreateUnbounded<Candidate>(new UnboundedChannelOptions { SingleReader = true });
            _since = _options.IncludeUnreadAtStart ? DateTimeOffset.MinValue : _engine.Time.GetUtcNow() - s_tolerance;
            _attachedUntil = _engine.Time.GetUtcNow();
            _watches =
            [
                StatusLines.Subscribe(new Observer<MessageStatusChange>(OnStatus)),
                ActivityLines.Subscribe(new Observer<Chat>(OnActivity)),
                _engine.AttachmentStatusChanged.Subscribe(new Observer<AttachmentStatus>(OnAttachment)),
                _engine.Reattached.Subscribe(new Observer<Reattachment>(_ => Add(Candidate.Everything))),
            ];
            _underway = 0;
            if (_options.Enabled && ++_underway > 0)
                _candidates.Writer.TryWrite(Noted(Candidate.Missed));
            if (_options.Sweep is { } sweep)
                _sweep.Change(sweep, sweep);
            _ = WorkAsync(_candidates.Reader);
        }
    }

    protected override void OnDeactivated() => Stop();

    private void Stop()
    {
        lock (_gate)
        {
            foreach (IDisposable watch in _watches)
                watch.Dispose();
            _watches = [];
            _candidates?.Writer.TryComplete();
            _candidates = null;
            _sweep.Change(Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
            _graceOver.Change(Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        }
    }

    private void OnStatus(MessageStatusChange change)
    {
        if (_ledger.Contains(change.Message.Id))
            return;
        switch (change.Status)
        {
            case ChatMessageStatus.Received:
                Explain();
                // Nothing before it is still on its way: it need not go round by the queue.
                if (Volatile.Read(ref _underway) == 0 && _ledger.TryAdd(change.Message.Id))
                    base.Deliver(change.Message);
                else
                    Add(Candidate.Received(change.Message));
                break;
            case ChatMessageStatus.Read:
                // It was read in an open window before RECEIVED was told, or it is old.
                Explain();
                Add(Candidate.ReadBefore(change.Message));
                break;
            case ChatMessageStatus.Sending or ChatMessageStatus.Sent or ChatMessageStatus.Failed:
                if (_ledger.TryAdd(change.Message.Id))
                    Explain();
                break;
        }
    }

    // A chat moved: a message should come with it, before or after. If none does, it is asked for.
    private void OnActivity(Chat chat)
    {
        if (!_options.Enabled)
            return;
        lock (_gate)
        {
            _unexplained++;
            _moved.Add(chat.Name);
            if (_moved.Count == 1)
                _graceOver.Change(_options.Grace, Timeout.InfiniteTimeSpan);
        }
    }

    private void Explain()
    {
        lock (_gate)
            _unexplained--;
    }

    private void LookForMoved()
    {
        string[] moved;
        lock (_gate)
        {
            bool explained = _unexplained <= 0;
            _unexplained = 0;
            moved = explained ? [] : [.. _moved];
            _moved.Clear();
        }

        if (moved.Length > 0)
            Add(Candidate.Moved(moved));
    }

    private void OnAttachment(AttachmentStatus status)
    {
        if (status is AttachmentStatus.NotAvailable or AttachmentStatus.Refused)
            _attachedUntil = _engine.Time.GetUtcNow();
    }

    private void Add(Candidate candidate)
    {
        lock (_gate)
        {
            if (_candidates is null)
                return;
            Interlocked.Increment(ref _underway);
            _candidates.Writer.TryWrite(Noted(candidate));
        }
    }

    private Candidate Noted(Candidate candidate) => Dispatcher.Work is { } work ? candidate with { Work = work.Begin(Name) } : candidate;

    private async Task WorkAsync(ChannelReader<Candidate> candidates)
    {
        await foreach (Candidate candidate in candidates.ReadAllAsync().ConfigureAwait(false))
        {
            try
            {
                await HandleAsync(candidate).ConfigureAwait(false);
            }
            catch (SkypeException exception)
            {
                Log.RecoveryFailed(_engine.Logger, exception);
            }
            catch (ObjectDisposedException)
            {
                // The client is disposed, and the queue is complete: what is left in it goes the same way.
            }
            finally
            {
                Interlocked.Decrement(ref _underway);
                candidate.Work?.Dispose();
            }
        }
    }

    private async Task HandleAsync(Candidate candidate)
    {
        switch (candidate.Kind)
        {
            case CandidateKind.Received:
                Hand(candidate.Message!);
                break;
            case CandidateKind.ReadBefore:
                if (await _recovery.IsNewAsync(candidate.Message!, _engine.CurrentUser, _since).ConfigureAwait(false))
                    Hand(candidate.Message!);
                break;
            case CandidateKind.Missed:
                await RecoverAsync([], _since).ConfigureAwait(false);
                break;
            case CandidateKind.Moved:
                await RecoverAsync(candidate.Chats.Select(name => new Chat(_engine, name)), _since).ConfigureAwait(false);
                break;
            case CandidateKind.Everything:
                await RecoverAsync(await _recovery.RecentChatsAsync().ConfigureAwait(false), _attachedUntil - s_tolerance).ConfigureAwait(false);
                break;
        }
    }

    private async Task RecoverAsync(IEnumerable<Chat> chats, DateTimeOffset since)
    {
        if (!_options.Enabled)
            return;
        IReadOnlyList<ChatMessage> missed = await _recovery.FindMissedAsync(_engine.CurrentUser, _since).ConfigureAwait(false);
        IReadOnlyList<ChatMessage> recent = await _recovery.FindRecentAsync(chats, _engine.CurrentUser, since).ConfigureAwait(false);
        foreach (ChatMessage message in missed.Concat(recent).DistinctBy(m => m.Id).OrderBy(m => m.Id))
            Hand(message);
    }

    private void Hand(ChatMessage message)
    {
        if (!_ledger.TryAdd(message.Id))
            return;
        Interlocked.Increment(ref _underway);
        Publish(message);
    }

    private enum CandidateKind
    {
        Received,
        ReadBefore,
        Missed,
        Moved,
        Everything,
    }

    private sealed record Candidate(CandidateKind Kind, ChatMessage? Message, IReadOnlyList<string> Chats)
    {
        public WorkItem? Work { get; init; }

        public static Candidate Missed { get; } = new(CandidateKind.Missed, null, []);

        public static Candidate Everything { get; } = new(CandidateKind.Everything, null, []);

        public static Candidate Received(ChatMessage message) => new(CandidateKind.Received, message, []);

        public static Candidate ReadBefore(ChatMessage message) => new(CandidateKind.ReadBefore, message, []);

        public static Candidate Moved(IReadOnlyList<string> chats) => new(CandidateKind.Moved, null, chats);
    }
}
