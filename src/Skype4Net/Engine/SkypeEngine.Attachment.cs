using Skype4Net.Protocol;

namespace Skype4Net.Engine;

/// <content>What the attachment does to the rest.</content>
internal sealed partial class SkypeEngine
{
    /// <summary>Runs before <see cref="Reattached"/> is told: services bring back what lived in the client for this program.</summary>
    public List<Func<Task>> Restorers { get; } = [];

    /// <summary>Runs when the client was lost, on the thread that noticed: services drop what lived there. Must not block.</summary>
    public List<Action> Detached { get; } = [];

    private CancellationTokenSource _attachmentLife = new();

    /// <summary>Cancelled when the present attachment ends: what waits for news from the client waits in vain then.</summary>
    public CancellationToken AttachmentLife => Volatile.Read(ref _attachmentLife).Token;

    /// <summary>Why a wait for news of something ended without any.</summary>
    public Exception EndOfWait(string waitedFor) => _attachment.IsDisposed ? Errors.Disposed(waitedFor) : Errors.Lost(waitedFor, _attachment.Detail);

    public void NoteCurrentUser(string handle)
    {
        if (handle.Length > 0)
            Volatile.Write(ref _currentUser, handle);
    }

    /// <summary>Fails what is outstanding and forgets what was known.</summary>
    public void OnDetached(string reason)
    {
        _detachedAt = Time.GetTimestamp();
        int failed = _pending.FailAll(command => _attachment.IsDisposed ? Errors.Disposed(command.Text) : Errors.Lost(command.Text, reason));
        Protocol = 1;
        Cache.Reset();
        Interlocked.Exchange(ref _attachmentLife, new CancellationTokenSource()).Cancel();
        foreach (Action detached in Detached)
            detached();
        if (_wasAttached && !_attachment.IsDisposed)
            Log.Lost(Logger, reason, failed);
    }

    public void OnAttached()
    {
        Log.Attached(Logger, CurrentUser, Protocol);
        ReleaseWaiters();
        bool again = _wasAttached;
        bool changed = again && !string.Equals(_userBefore, CurrentUser, StringComparison.OrdinalIgnoreCase);
        _wasAttached = true;
        _userBefore = CurrentUser;
        if (again)
            _ = RestoreAsync(new Reattachment(CurrentUser, changed, Time.GetElapsedTime(_detachedAt)));
    }

    private async Task RestoreAsync(Reattachment reattachment)
    {
        using WorkItem? work = Dispatcher.Work?.Begin("restoring what lived in the client");
        foreach (Func<Task> restore in Restorers)
        {
            try
            {
                await restore().ConfigureAwait(false);
            }
            catch (SkypeException exception)
            {
                Log.RestoreFailed(Logger, exception);
            }
        }

        Reattached.Publish(reattachment);
    }

    private void OnClientLine(PropertyDefinition property, string value)
    {
        bool loggedOut = (property == ClientProperties.ConnectionStatus || property == ClientProperties.UserStatus)
            && value.Trim().Equals("LOGGEDOUT", StringComparison.OrdinalIgnoreCase);
        if (loggedOut)
            _attachment.Feed(AttachmentInput.LoggedOut, $"the client said {property.Name} LOGGEDOUT");
        if (property == ClientProperties.CurrentUserHandle)
            OnCurrentUserLine(value.Trim());
    }

    private void OnCurrentUserLine(string handle)
    {
        if (handle.Length == 0 || handle.Equals(CurrentUser, StringComparison.OrdinalIgnoreCase))
            return;
        bool known = CurrentUser.Length > 0;
        NoteCurrentUser(handle);
        if (known && _attachment.IsAttached)
            Cache.Reset();
    }
}
