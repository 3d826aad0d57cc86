using Skype4Net.Engine;
using Skype4Net.Receiving;

namespace Skype4Net;

/// <summary>
/// <c>Chats.MessageReceived</c>: every message of others once, in the order of its chat. What is handed over and when is decided by the core.
/// </summary>
internal sealed class ReceivedMessages : EventStream<ChatMessage>, ICompletable
{
    private readonly SkypeEngine _engine;
    private readonly CoreOptions _options;
    private readonly MessageJournal? _journal;
    private readonly MessageEdits _edits = new();
    private readonly MessageLines _lines;
    private readonly Lock _gate = new();
    private ReceivingSession? _session;
    private string? _account;

    public ReceivedMessages(SkypeEngine engine, MessageRecoveryOptions options, MessageJournal? journal)
        : base(engine.Dispatcher, "Chats.MessageReceived")
    {
        _engine = engine;
        _journal = journal;
        _options = options.ToCoreOptions(journal);
        _lines = new MessageLines(engine.Streams.Feeds, _edits);
        engine.Lifetime.Begun.Add(OnAttached);
        engine.Lifetime.Ended.Add(OnDetached);
    }

    // The core hands over so many at once and no more.
    public override EventRank Rank => EventRank.Kept;

    private long Now => _engine.Time.GetUtcNow().ToUnixTimeSeconds();

    void ICompletable.Complete()
    {
        Stop();
        Complete();
        _journal?.Dispose();
    }

    /// <summary>Calls the observers, as the handling of the message, and lets the core hand over the next.</summary>
    public override void Deliver(ChatMessage value)
    {
        if (value.Loaded is not { } loaded)
        {
            base.Deliver(value);
            return;
        }

        // Those who wanted it have gone. For who came meanwhile it is old mail, or what a journal or a list hands over again.
        if (loaded.Session != Volatile.Read(ref _session))
        {
            loaded.Handling?.Release(isHandled: false);
            return;
        }

        Handling.Run(loaded.Handling, value, base.Deliver);
        loaded.Session.Feed(new CoreInput.Delivered(1));
    }

    protected override void OnActivated()
    {
        lock (_gate)
        {
            if (_session is not null || !HasObservers)
                return;
            var session = new ReceivingSession(_engine, _options, _edits, isWritten: _journal is not null, Name, Perform);
            _session = session;
            _journal?.BeginAnew();
            _lines.FeedTo(session.Feed);
            if (_account is { } attached)
                session.Feed(new CoreInput.Attached(attached, Now));
        }
    }

    protected override void OnDeactivated()
    {
        lock (_gate)
        {
            if (!HasObservers)
                Stop();
        }
    }

    private void Stop()
    {
        lock (_gate)
        {
            _lines.FeedTo(null);
            _session?.Dispose();
            _session = null;
        }
    }

    private void OnAttached(string account)
    {
        lock (_gate)
        {
            if (_account is not null && !_account.Equals(account, StringComparison.OrdinalIgnoreCase))
                _edits.Clear();
            _account = account;
            _session?.Feed(new CoreInput.Attached(account, Now));
        }
    }

    private void OnDetached()
    {
        lock (_gate)
        {
            _account = null;
            _session?.Feed(new CoreInput.Detached());
        }
    }

    // On the worker of the session.
    private void Perform(ReceivingSession session, CoreAction action)
    {
        switch (action)
        {
            case CoreAction.Deliver hand:
                Publish(new ChatMessage(_engine, hand.Number, new LoadedMessage(_engine, _edits, hand)
                {
                    Session = session,
                    Handling = _journal?.HandlingOf(hand),
                }));
                break;
            case CoreAction.Warn warn:
                Warn(warn);
                break;
            default:
                _journal?.Note(action);
                break;
        }
    }

    private void Warn(CoreAction.Warn warn)
    {
        switch (warn.Warning)
        {
            case CoreWarning.Unchecked:
                Log.ChatNotListed(_engine.Logger, warn.Chat);
                break;
            case CoreWarning.Unread:
                Log.MessageNotRead(_engine.Logger, warn.Number, warn.Chat);
                break;
            case CoreWarning.Undivided:
                Log.NotListedAtStart(_engine.Logger, warn.Chat.Length > 0 ? warn.Chat : "any chat");
                break;
            case CoreWarning.Unrecognized:
                Log.NotRecognized(_engine.Logger, warn.Number);
                break;
            case CoreWarning.Unplaced:
                Log.MessageNotPlaced(_engine.Logger, warn.Number);
                break;
            case CoreWarning.Renumbered:
                _edits.Clear();
                Log.Renumbered(_engine.Logger);
                break;
        }
    }
}
