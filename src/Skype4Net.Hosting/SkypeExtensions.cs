using System.Reactive.Linq;

namespace Skype4Net.Hosting;

/// <summary>Waiting for the client of a host.</summary>
public static class SkypeExtensions
{
    /// <summary>
    /// Waits until the client is attached, for code that cannot begin before: a <c>BackgroundService</c> starts whether a client is there or not.
    /// </summary>
    /// <param name="skype">The client.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <exception cref="ObjectDisposedException">The client was disposed meanwhile.</exception>
    public static async Task WhenAttachedAsync(this ISkype skype, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(skype);

        var attached = new TaskCompletionSource<bool>(TaskCreationOptions.RunContinuationsAsynchronously);

        // Subscribed before the look, so that no change slips in between.
        using IDisposable watch = skype.AttachmentStatusChanged
            .Where(status => status == AttachmentStatus.Success)
            .Subscribe(_ => attached.TrySetResult(true), () => attached.TrySetResult(false));
        if (skype.AttachmentStatus == AttachmentStatus.Success)
            return;
        ObjectDisposedException.ThrowIf(!await attached.Task.WaitAsync(cancellationToken).ConfigureAwait(false), skype);
    }
}
