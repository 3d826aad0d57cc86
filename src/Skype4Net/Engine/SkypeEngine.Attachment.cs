using Skype4Net.Protocol;

namespace Skype4Net.Engine;

/// <content>What the attachment does to the rest.</content>
internal sealed partial class SkypeEngine
{
    /// <summary>Runs before <see cref="Reattached"/> is published: services bring back what lived in the client for this program.</summary>
    public List<Func<Task>> Restorers { get; } = [];

    /// <summary>
    /// Runs when the attachment is there, with the Skype name of who is signed in (empty where the client does not tell): after the status, before
    /// any notification and before <see cref="Reattached"/>. Each call is followed by one of <see cref="Detached"/>, never by another. Must not
    /// block.
    /// </summary>
    public List<Action<string>> Attached { get; } = [];

    /// <summary>Runs when the client was lost, on the thread that noticed: services drop what lived there. Must not block.</summary>
    public List<Action> Detached { get; } = [];

    private CancellationTokenSource _attachmentLife = new();
    private volatile string _notifiedUser = "";
    private bool _isUp;

    /// <summary>Cancelled when the present attachment ends: what waits for news from the client waits in vain then.</summary>
    private CancellationToken AttachmentLife => Volatile.Read(ref _attachmentLife).Token;

    /// <summary>Waits for news of something for as long as the client is there.</summary>
    /// <param name="waitedFor">What is waited for, as the exception names it.</param>
    /// <param name="wait">The wait; its token is cancelled when the client is lost, too.</param>
    /// <param name="cancellationToken">The caller's own token.</param>
    /// <exception cref="SkypeTransportException">The client was lost meanwhile.</exception>
    public async Task<T> WhileAttachedAsync<T>(string waitedFor, Func<CancellationToken, Task<T>> wait, CancellationToken cancellationToken)
    {
        using var end = CancellationTokenSource.CreateLinkedTokenSource(AttachmentLife, cancellationToken);
        try
        {
            return await wait(end.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            throw EndOfWait(waitedFor);
        }
    }

    private Exception EndOfWait(string waitedFor)
        => _attachment.IsDisposed ? Errors.Disposed(waitedFor) : Errors.Lost(waitedFor, _attachment.Detail);

    /// <summary>Notes who is signed in; empty where the client did not answer that, and then it may have told it.</summary>
    public void NoteCurrentUser(string handle) => Volatile.Write(ref _currentUser, handle.Length > 0 ? handle : _notifiedUser);

    /// <summary>A command was answered <c>ERROR 68</c>: the user has signed out, and the line that tells it is late or was lost.</summary>
    public void OnDenied() => _attachment.Feed(AttachmentInput.LoggedOut, "the client lets this program in no more (ERROR 68)");

    /// <summary>Commands wait, and the client says nothing any more.</summary>
    public void OnSilence(TimeSpan quiet)
        => _attachment.Feed(
            AttachmentInput.Silence,
            $"the client does not answer: nothing has come from it for {quiet.TotalSeconds:0} s, not even an answer to PING.");

    /// <summary>Forgets what was notified since the last attachment.</summary>
    public void DropHeld()
    {
        _held.Drop();
        _notifiedUser = "";
    }

    /// <summary>Fails what is outstanding and forgets what was known.</summary>
    public void OnDetached(string reason)
    {
        DropHeld();
        _silence.Stop();
        if (_isUp)
            _detachedAt = Time.GetTimestamp();
        int failed = _pending.FailAll(command => _attachment.IsDisposed ? Errors.Disposed(command.Text) : Errors.Lost(command.Text, reason));
        Protocol = 1;
        Cache.Reset();
        Interlocked.Exchange(ref _attachmentLife, new CancellationTokenSource()).Cancel();
        if (!_isUp)
            return;
        _isUp = false;
        foreach (Action detached in Detached)
            detached();
        if (!_attachment.IsDisposed)
            Log.Lost(Logger, reason.TrimEnd('.'), failed);
    }

    public void OnAttached()
    {
        Log.Attached(Logger, CurrentUser, Protocol);
        _isUp = true;

        // What was read since the loss was read of objects of the account that was there before.
        if (_wasAttached && !string.Equals(_userBefore, CurrentUser, StringComparison.OrdinalIgnoreCase))
            Cache.Reset();
        foreach (Action<string> attached in Attached)
            attached(CurrentUser);
        _held.Release(_router.OnReleased);
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
        using Activity? work = Dispatcher.Work?.Begin("restoring what lived in the client");
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

    /// <summary>Whether a line says that the user has signed out.</summary>
    public static bool IsSignOut(PropertyDefinition property, string value)
        => (property == ClientProperties.ConnectionStatus || property == ClientProperties.UserStatus)
            && value.Trim().Equals("LOGGEDOUT", StringComparison.OrdinalIgnoreCase);

    private void OnClientLine(PropertyDefinition property, string value)
    {
        if (IsSignOut(property, value))
            _attachment.Feed(AttachmentInput.LoggedOut, $"the client said {property.Name} LOGGEDOUT");
        else if (property == ClientProperties.CurrentUserHandle && value.Trim() is { Length: > 0 } handle)
            OnCurrentUserLine(handle);
    }

    private void OnCurrentUserLine(string handle)
    {
        if (!_attachment.IsAttached)
            _notifiedUser = handle;
        else if (CurrentUser.Length == 0)
            Volatile.Write(ref _currentUser, handle);
        else if (!handle.Equals(CurrentUser, StringComparison.OrdinalIgnoreCase))
            // The lines between, that the former user signed out, were lost.
            _attachment.Feed(AttachmentInput.LoggedOut, $"the client said that {handle} is signed in now");
    }
}
