using System.Reactive.Subjects;

namespace Skype4Net.Commands;

/// <summary>
/// Messages that are edited after they came: a command that is deleted while it waits does not run, and one that was not understood can be corrected.
/// </summary>
internal sealed class EditedMessages : IDisposable
{
    private const int Max = 1000;
    private static readonly TimeSpan s_window = TimeSpan.FromSeconds(30);
    private readonly CommandSession _session;
    private readonly Lock _gate = new();
    private readonly Dictionary<long, CommandWork> _waiting = [];

    // Null where the message had its second chance.
    private readonly Dictionary<long, (CommandWork Work, DateTimeOffset At)?> _wrong = [];
    private readonly Subject<ChatMessage> _corrected = new();
    private readonly IDisposable _listening;

    public EditedMessages(CommandSession session)
    {
        _session = session;
        _listening = session.Skype.Chats.MessageEdited.Handle(async edited => await OnEditedAsync(edited.Message).ConfigureAwait(false));
    }

    /// <summary>Messages to be read again.</summary>
    public IObservable<ChatMessage> Corrected => _corrected;

    /// <summary>A command waits for its turn.</summary>
    public void OnWaiting(CommandWork work)
    {
        lock (_gate)
            _waiting[work.Message.Id] = work;
    }

    /// <summary>Its turn has come.</summary>
    public void OnBegun(CommandWork work)
    {
        lock (_gate)
            _waiting.Remove(work.Message.Id);
    }

    /// <summary>A command had its outcome.</summary>
    public void OnEnded(CommandWork work, OutcomeKind kind)
    {
        if (_session.Options.OnEdit != EditedCommands.RunCorrected || kind is not (OutcomeKind.Unknown or OutcomeKind.NotUnderstood))
            return;
        lock (_gate)
        {
            if (_wrong.Count >= Max)
                _wrong.Clear();
            _wrong.TryAdd(work.Message.Id, (work, _session.Time.GetUtcNow()));
        }
    }

    public void Dispose()
    {
        _listening.Dispose();
        _corrected.Dispose();
    }

    private async ValueTask OnEditedAsync(ChatMessage message)
    {
        CommandWork? waiting, wrong = null;
        lock (_gate)
        {
            _waiting.TryGetValue(message.Id, out waiting);
            if (_wrong.TryGetValue(message.Id, out (CommandWork Work, DateTimeOffset At)? entry) && _session.Time.GetUtcNow() - entry?.At <= s_window)
                wrong = entry?.Work;
        }

        if (waiting is null && wrong is null)
            return;
        string text = await message.Body.RefreshAsync().ConfigureAwait(false);
        if (waiting is not null && text.Length == 0)
            waiting.IsDeleted = true;
        if (wrong is null || text.Length == 0 || await message.EditedBy.RefreshAsync().ConfigureAwait(false) is not { } editor
            || !editor.Handle.Equals(wrong.Sender.Handle, StringComparison.OrdinalIgnoreCase))
            return;
        lock (_gate)
            _wrong[message.Id] = null;
        _corrected.OnNext(message);
    }
}
