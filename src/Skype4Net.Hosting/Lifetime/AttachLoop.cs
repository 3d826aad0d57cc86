using System.Diagnostics.CodeAnalysis;
using System.Reactive.Linq;

namespace Skype4Net.Hosting;

/// <summary>Attaches a client for the first time, as often as it takes; afterwards the client itself attaches again. A refusal is final.</summary>
internal sealed class AttachLoop(HostedClient client)
{
    private static readonly TimeSpan[] s_pauses = [.. new[] { 1, 2, 5 }.Select(s => TimeSpan.FromSeconds(s))];

    // How long there has been no client when the log says so again.
    private static readonly TimeSpan[] s_warnings = [TimeSpan.Zero, .. new[] { 1, 5, 30 }.Select(m => TimeSpan.FromMinutes(m))];

    /// <summary>Ends when the client is attached, was refused, or is to stop. Never fails: that would stop the host.</summary>
    [SuppressMessage("Design", "CA1031", Justification = "Whatever a transport throws, the host goes on without a client.")]
    public async Task RunAsync(CancellationToken stop)
    {
        long start = client.Time.GetTimestamp();
        int warnings = 0;
        for (int failures = 0; !stop.IsCancellationRequested; failures++)
        {
            try
            {
                await client.Skype.AttachAsync(stop).ConfigureAwait(false);
                return;
            }
            catch (Exception) when (stop.IsCancellationRequested)
            {
                return;
            }
            catch (SkypeAttachException exception) when (exception.Failure == AttachFailure.Refused)
            {
                Log.Refused(client.Logger, client.Registration.DisplayName, exception.Message);
                return;
            }
            catch (Exception exception)
            {
                TimeSpan without = client.Time.GetElapsedTime(start);
                if (warnings < s_warnings.Length && without >= s_warnings[warnings])
                    Log.NoClient(client.Logger, client.Registration.DisplayName, exception.Message);
                else
                    Log.NoClientStill(client.Logger, client.Registration.DisplayName, exception.Message);
                while (warnings < s_warnings.Length && without >= s_warnings[warnings])
                    warnings++;
            }

            await PauseAsync(s_pauses[Math.Min(failures, s_pauses.Length - 1)], stop).ConfigureAwait(false);
        }
    }

    // Not longer than until a client appears.
    private async Task PauseAsync(TimeSpan time, CancellationToken stop)
    {
        using var end = CancellationTokenSource.CreateLinkedTokenSource(stop);
        using IDisposable appears = client.Skype.AttachmentStatusChanged
            .Where(status => status == AttachmentStatus.Available)
            .Subscribe(_ => end.Cancel());
        if (client.Skype.AttachmentStatus != AttachmentStatus.Available)
            await Task.Delay(time, client.Time, end.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }
}
