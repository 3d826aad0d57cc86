using System.Globalization;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Skype4Net.Hosting;

/// <summary>Reports how a client of a host stands, by what it has told already.</summary>
internal sealed class SkypeHealthCheck(HostedClient client) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        (HealthStatus status, string text) = State();

        // Who registered the check may have said that a failure is only a degradation.
        if (status == HealthStatus.Unhealthy)
            status = context.Registration.FailureStatus;
        return Task.FromResult(new HealthCheckResult(status, text, exception: null, Data()));
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
        return client.Connection is ConnectionStatus.Online or ConnectionStatus.Unknown
            ? (HealthStatus.Healthy, "Attached.")
            : (HealthStatus.Degraded, $"Attached, but the client is not online: {client.Connection}.");
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
