using Microsoft.Extensions.Logging;
using Skype4Net.Engine;

namespace Skype4Net.Receiving;

/// <summary>
/// The memory of a bot over its own end: which messages were begun and which ended. Every line is written before what it tells of happens,
/// or right after; a line is one write, which survives the end of the process, whatever ends it.
/// </summary>
internal sealed class MessageJournal : IDisposable
{
    // Between two anchors; about a disk that does not take what is written, between two attempts, and two warnings.
    private static readonly TimeSpan s_anchorPause = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan s_retryPause = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan s_warningPause = TimeSpan.FromMinutes(1);
    private readonly MessageRecoveryOptions _options;
    private readonly TimeProvider _time;
    private readonly ILogger _log;
    private readonly Lock _gate = new();
    private readonly JournalFile _file;
    private readonly JournalState _state;
    private readonly Dictionary<string, long> _settled = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, int> _voids = new(StringComparer.OrdinalIgnoreCase);
    private long? _anchoredAt;
    private long? _warnedAt;
    private ITimer? _retry;
    private int _open;
    private int _sessions;
    private bool _disposed;

    /// <summary>Opens a journal, or begins it.</summary>
    /// <exception cref="IOException">The file cannot be opened or written, or another bot has it.</exception>
    /// <exception cref="InvalidDataException">The file is no journal, of another version, or damaged. It is left as it is.</exception>
    public MessageJournal(MessageRecoveryOptions options, TimeProvider time, ILogger log, Func<string, FileMode, FileStream>? create = null)
    {
        _options = options;
        _time = time;
        _log = log;
        _file = JournalFile.Open(options.Journal!, create, out _state);
        try
        {
            _file.Rewrite(_state);
        }
        catch
        {
            _file.Dispose();
            throw;
        }
    }

    public JournaledAccount? Recall(string account)
    {
        lock (_gate)
            return _state.Recall(account, _options.AfterKill);
    }

    /// <summary>Other handlers have come after the last had gone: what those left unhandled is handed over again.</summary>
    public void BeginAnew()
    {
        lock (_gate)
        {
            _sessions++;
            _open = 0;
            _settled.Clear();
        }
    }

    /// <summary>Takes what the core has found out.</summary>
    public void Note(CoreAction action)
    {
        lock (_gate)
        {
            switch (action)
            {
                case CoreAction.Started started:
                    Write(new JournalEntry(JournalEntry.Base, started.Base, started.Account));
                    break;
                case CoreAction.Renumbered renumbered:
                    _voids[renumbered.Account] = _voids.GetValueOrDefault(renumbered.Account) + 1;
                    _settled.Remove(renumbered.Account);
                    Write(new JournalEntry(JournalEntry.Void, 0, renumbered.Account));
                    break;
                case CoreAction.Undivided undivided:
                    WriteFor(undivided.Account, new JournalEntry(JournalEntry.Undivided, 0, undivided.Chat));
                    break;
                case CoreAction.Divided divided:
                    WriteFor(divided.Account, new JournalEntry(JournalEntry.Ended, divided.Number, divided.Chat));
                    break;
                case CoreAction.Owe owe:
                    WriteFor(owe.Account, new JournalEntry(JournalEntry.Owed, owe.Number, owe.Chat));
                    break;
                case CoreAction.Anchored anchored when _anchoredAt is not { } at || _time.GetElapsedTime(at) >= s_anchorPause:
                    _anchoredAt = _time.GetTimestamp();
                    WriteFor(anchored.Account,
                        new JournalEntry(JournalEntry.Anchor, anchored.Anchor.Number, anchored.Anchor.Sender, anchored.Anchor.Time));
                    break;
                case CoreAction.Settled settled:
                    _settled[settled.Account] = settled.Number;
                    WriteSettled();
                    break;
            }
        }
    }

    /// <summary>The handling of a message that is being handed over.</summary>
    public Handling HandlingOf(CoreAction.Deliver message)
    {
        lock (_gate)
        {
            _open++;
            return new JournaledHandling(this, message.Account, message.Number, message.Chat,
                (_voids.GetValueOrDefault(message.Account), _sessions));
        }
    }

    public void Dispose()
    {
        lock (_gate)
        {
            if (_disposed)
                return;
            _disposed = true;
            CatchUp();
            _retry?.Dispose();
            _file.Dispose();
        }
    }

    private void Note(JournaledHandling handling, char sign)
    {
        lock (_gate)
        {
            if (handling.When.Voids == _voids.GetValueOrDefault(handling.Account))
                WriteFor(handling.Account, new JournalEntry(sign, handling.Number, handling.Chat));
            if (sign != JournalEntry.Ended || handling.When.Sessions != _sessions)
                return;
            _open--;
            WriteSettled();
        }
    }

    // Only when nothing is being handled: what is unread up to there need not be looked at after a restart.
    private void WriteSettled()
    {
        if (_open > 0 || _settled.Count == 0)
            return;
        foreach ((string account, long number) in _settled)
            WriteFor(account, new JournalEntry(JournalEntry.Settled, number, ""));
        _settled.Clear();
    }

    private void WriteFor(string account, JournalEntry entry)
    {
        if (_state.Select(account) is not { } select)
            return;
        if (!_state.CurrentAccount.Equals(account, StringComparison.OrdinalIgnoreCase))
            Write(select);
        Write(entry);
    }

    // Also when nothing more is to be written: what the journal lacks would be handed over again.
    private void Retry()
    {
        lock (_gate)
        {
            if (_disposed)
                return;
            CatchUp();
            if (_file.IsBehind)
                return;
            _retry?.Dispose();
            _retry = null;
        }
    }

    private void CatchUp()
    {
        if (_file.IsBehind)
            Attempt(() => _file.Rewrite(_state));
    }

    // The state takes it in any case: when the disk takes lines again, the file is written anew from it.
    private void Write(JournalEntry entry)
    {
        if (_disposed || !_state.TryApply(entry))
            return;
        Attempt(() =>
        {
            _file.Append(entry, _state);
            if (_options.FlushToDisk && entry.Sign == JournalEntry.Begun)
                _file.Flush();
        });
    }

    private void Attempt(Action write)
    {
        try
        {
            write();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            _retry ??= _time.CreateTimer(_ => Retry(), null, s_retryPause, s_retryPause);
            if (_warnedAt is { } at && _time.GetElapsedTime(at) < s_warningPause)
                return;
            _warnedAt = _time.GetTimestamp();
            Log.JournalFailed(_log, _options.Journal!, exception);
        }
    }

    private sealed class JournaledHandling(MessageJournal journal, string account, long number, string chat,
        (int Voids, int Sessions) when) : Handling
    {
        public string Account => account;

        public long Number => number;

        public string Chat => chat;

        public (int Voids, int Sessions) When => when;

        protected override void OnBegun() => journal.Note(this, JournalEntry.Begun);

        protected override void OnEnded() => journal.Note(this, JournalEntry.Ended);
    }
}
