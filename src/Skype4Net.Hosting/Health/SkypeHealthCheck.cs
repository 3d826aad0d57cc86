using System.Globalization;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Skype4Net.Hosting;

/// <summary>Reports how a client of a host stands, by what it has told already.</summary>
internal sealed class SkypeHealthCheck(HostedClient client) : IHealthCheck
{
    // For so long what could not be kept up with counts.
    private static readonly TimeSpan s_recently = TimeSpan.FromMinutes(1);

    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        (HealthStatus status, string text) = State();
        if (client.Host.PingInHealthCheck && client.Skype.AttachmentStatus == AttachmentStatus.Success && status != HealthStatus.Unhealthy
            && !await AnswersAsync(cancellationToken).ConfigureAwait(false))
            (status, text) = (HealthStatus.Unhealthy, "Attached, but the client does not answer.");

        // Who registered the check may have said that a failure is only a degradation.
        if (status == HealthStatus.Unhealthy)
            status = context.Registration.FailureStatus;
        return new HealthCheckResult(status, text, exception: null, Data());
    }

    private async Task<bool> AnswersAsync(CancellationToken cancellationToken)
    {
        try
        {
            await client.Skype.PingAsync(cancellationToken).ConfigureAwait(false);
            return true;
        }
        catch (SkypeException)
        {
            return false;
        }
    }

    private (HealthStatus Status, string Text) State()
    {
        AttachmentStatus attachment = client.Skype.AttachmentStatus;
        if (client.IsStopping)
            return (HealthStatus.Unhealthy, "The host is stopping.");
        if (attachment == AttachmentStatus.Refused)
            return (HealthStatus.Unhealthy, "The user, or an earlier decision, refused this program.");
        if (attachment != AttachmentStatus.Success)
            return NotAttached(attachment);
        if (client.Host.ExpectedUser is { Length: > 0 } expected
            && !expected.Equals(client.Skype.CurrentUser.Handle, StringComparison.OrdinalIgnoreCase))
            return (HealthStatus.Unhealthy, "Another account is signed in than the expected one.");
        if (client.Connection is not (ConnectionStatus.Online or ConnectionStatus.Unknown))
            return (HealthStatus.Degraded, $"Attached, but the client is not online: {client.Connection}.");
        return client.SinceDropped < s_recently ? (HealthStatus.Degraded, "Attached, but events were dropped: handlers do not keep up.")
            : client.SinceBusy < s_recently ? (HealthStatus.Degraded, "Attached, but commands were refused: too many wait.")
            : (HealthStatus.Healthy, "Attached.");
    }

    private (HealthStatus Status, string Text) NotAttached(AttachmentStatus attachment)
        => attachment == AttachmentStatus.PendingAuthorization ? (HealthStatus.Degraded, "The user is asked to let this program in.")
            : client.Since < client.Host.StartGrace ? (HealthStatus.Degraded, "Not attached to a client.")
            : (HealthStatus.Unhealthy, string.Create(CultureInfo.InvariantCulture, $"Not attached to a client for {client.Since.TotalSeconds:0} s."));

    private Dictionary<string, object> Data()
    {
        var data = new Dictionary<string, object>
        {
            ["attachment"] = client.Skype.AttachmentStatus.ToString(),
            ["transport"] = client.Options.Transport?.Name ?? "default",
            ["since"] = client.Time.GetUtcNow() - client.Since,
        };
        if (client.Skype.AttachmentStatus == AttachmentStatus.Success)
        {
            data["user"] = client.Skype.CurrentUser.Handle;
            data["protocol"] = client.Skype.Protocol;
        }

        return data;
    }
}
