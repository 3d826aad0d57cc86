using System.Diagnostics.CodeAnalysis;
using Microsoft.Extensions.Logging;

namespace Skype4Net.Engine;

/// <summary>From an attachment to its loss: who is to be called at both, and what waits no longer than that.</summary>
[SuppressMessage("Design", "CA1001:Types that own disposable fields should be disposable",
    Justification = "The source has no timer; those who wait may still use it.")]
internal sealed class AttachmentLifetime(EventDispatcher dispatcher, EventStream<Reattachment> reattached, TimeProvider time, ILogger logger)
{
    private CancellationTokenSource _end = new();
    private string? _userBefore;
    private long _endedAt;

    /// <summary>Whether the attachment is there, as the services were told.</summary>
    public bool IsUp { get; private set; }

    /// <summary>
    /// Runs before <see cref="SkypeEngine.Reattached"/> is published: services bring back what lived in the client for this program.
    /// </summary>
    public List<Func<Task>> Restorers { get; } = [];

    /// <summary>
    /// Runs when the attachment is there, with the Skype name of who is signed in (empty where the client does not tell): after the status, before
    /// any notification and before <see cref="SkypeEngine.Reattached"/>. Each call is followed by one of <see cref="Ended"/>, never by another.
    /// Must not block.
    /// </summary>
    public List<Action<string>> Begun { get; } = [];

    /// <summary>Runs when the client was lost, on the thread that noticed: services drop what lived there. Must not block.</summary>
    public List<Action> Ended { get; } = [];

    /// <summary>Cancelled when the present attachment ends: what waits for news from the client waits in vain then.</summary>
    public CancellationToken Token => Volatile.Read(ref _end).Token;

    /// <summary>The attachment is there.</summary>
    /// <param name="user">Who is signed in.</param>
    /// <param name="isOtherUser">Whether somebody else was at the attachment before.</param>
    /// <returns>What a return publishes; null for the first attachment.</returns>
    public Reattachment? Begin(string user, out bool isOtherUser)
    {
        isOtherUser = _userBefore is not null && !string.Equals(_userBefore, user, StringComparison.OrdinalIgnoreCase);
        Reattachment? reattachment = _userBefore is null ? null : new Reattachment(user, isOtherUser, time.GetElapsedTime(_endedAt));
        _userBefore = user;
        IsUp = true;
        return reattachment;
    }

    /// <summary>Tells the services that the attachment is there.</summary>
    public void CallBegun(string user)
    {
        foreach (Action<string> begun in Begun)
            begun(user);
    }

    /// <summary>The attachment is lost, or was not reached: ends what waits for news. The services are told by <see cref="CallEnded"/>.</summary>
    public void End()
    {
        if (IsUp)
            _endedAt = time.GetTimestamp();
        Interlocked.Exchange(ref _end, new CancellationTokenSource()).Cancel();
    }

    /// <summary>Tells the services of the loss; false when there was no attachment to lose.</summary>
    public bool CallEnded()
    {
        if (!IsUp)
            return false;
        IsUp = false;
        foreach (Action ended in Ended)
            ended();
        return true;
    }

    /// <summary>Brings back what lived in the client, then tells the program.</summary>
    public async Task RestoreAsync(Reattachment reattachment)
    {
        using TrackedWork? work = dispatcher.BeginWork("restoring what lived in the client");
        foreach (Func<Task> restore in Restorers)
        {
            try
            {
                await restore().ConfigureAwait(false);
            }
            catch (SkypeException exception)
            {
                Log.RestoreFailed(logger, exception);
            }
        }

        reattached.Publish(reattachment);
    }
}
