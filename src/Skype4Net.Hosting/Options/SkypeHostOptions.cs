using System.Diagnostics.CodeAnalysis;

namespace Skype4Net.Hosting;

/// <summary>
/// A Skype client in a host, as it stands in the configuration: each property is a key of its section, <c>Skype:CommandTimeout</c> for one. Those
/// that <see cref="SkypeOptions"/> has too mean the same and have the same defaults.
/// </summary>
/// <remarks>
/// Times are written as <c>00:00:30</c>, and <see cref="Timeout.InfiniteTimeSpan"/> as <c>-00:00:00.0010000</c>. What is no text, a scheduler for
/// example, is set by <see cref="SkypeBuilder.Configure"/>. The options are read once, when the host starts.
/// </remarks>
public sealed class SkypeHostOptions
{
    private static readonly SkypeOptions s_defaults = new();

    /// <inheritdoc cref="SkypeOptions.FriendlyName"/>
    public string FriendlyName { get; set; } = s_defaults.FriendlyName;

    /// <summary>
    /// The name of the transport: <c>dbus</c>, <c>x11</c>, <c>windows</c>, <c>macos</c>, <c>tcp://host:port</c>, <c>tls://host:port</c> or
    /// <c>emulator</c>. Null or empty, the default: what the platform has.
    /// </summary>
    public string? Transport { get; set; }

    /// <summary>
    /// The password of a transport by TCP, apart from its address, so that it can come from another source than the rest. Null, the default: the
    /// one in the address, if there is one.
    /// </summary>
    public string? TransportPassword { get; set; }

    /// <inheritdoc cref="SkypeOptions.Protocol"/>
    public int Protocol { get; set; } = s_defaults.Protocol;

    /// <inheritdoc cref="SkypeOptions.CommandTimeout"/>
    public TimeSpan CommandTimeout { get; set; } = s_defaults.CommandTimeout;

    /// <inheritdoc cref="SkypeOptions.SlowCommandTimeout"/>
    public TimeSpan SlowCommandTimeout { get; set; } = s_defaults.SlowCommandTimeout;

    /// <inheritdoc cref="SkypeOptions.AttachTimeout"/>
    public TimeSpan AttachTimeout { get; set; } = s_defaults.AttachTimeout;

    /// <inheritdoc cref="SkypeOptions.AuthorizationTimeout"/>
    public TimeSpan AuthorizationTimeout { get; set; } = s_defaults.AuthorizationTimeout;

    /// <inheritdoc cref="SkypeOptions.DeliveryTimeout"/>
    public TimeSpan DeliveryTimeout { get; set; } = s_defaults.DeliveryTimeout;

    /// <inheritdoc cref="SkypeOptions.Reattach"/>
    public bool Reattach { get; set; } = s_defaults.Reattach;

    /// <inheritdoc cref="SkypeOptions.WhileDetached"/>
    public WhileDetached WhileDetached { get; set; } = s_defaults.WhileDetached;

    /// <inheritdoc cref="SkypeOptions.MessageRecovery"/>
    [SuppressMessage("Usage", "CA2227", Justification = "It is an object of settings, not a collection.")]
    public MessageRecoveryHostOptions MessageRecovery { get; set; } = new();

    /// <summary>How the commands of <see cref="SkypeBuilder.AddCommands"/> behave. Without commands nothing may be set here.</summary>
    [SuppressMessage("Usage", "CA2227", Justification = "It is an object of settings, not a collection.")]
    public CommandHostOptions Commands { get; set; } = new();

    /// <inheritdoc cref="SkypeOptions.CacheCapacity"/>
    public int CacheCapacity { get; set; } = s_defaults.CacheCapacity;

    /// <inheritdoc cref="SkypeOptions.EventQueueCapacity"/>
    public int EventQueueCapacity { get; set; } = s_defaults.EventQueueCapacity;

    /// <inheritdoc cref="SkypeOptions.SlowHandlerWarning"/>
    public TimeSpan SlowHandlerWarning { get; set; } = s_defaults.SlowHandlerWarning;

    /// <inheritdoc cref="SkypeOptions.MaxMessageBytes"/>
    public int MaxMessageBytes { get; set; } = s_defaults.MaxMessageBytes;

    /// <summary>The Skype name that must be signed in for the health check to report healthy. Null, the default: any.</summary>
    public string? ExpectedUser { get; set; }

    /// <summary>
    /// Whether the host waits for the attachment when it starts, and does not start where there is none. Default: no; the host starts, and
    /// attaches when a client is there.
    /// </summary>
    public bool RequireClientAtStart { get; set; }

    /// <summary>How long the health check reports degraded and not unhealthy while there is no attachment: zero or more. Default: a minute.</summary>
    public TimeSpan StartGrace { get; set; } = TimeSpan.FromMinutes(1);

    /// <summary>
    /// Whether the health check asks the client for a sign of life (<c>PING</c>), and reports unhealthy when none comes within
    /// <see cref="CommandTimeout"/>. Default: no; it reports what the client has told already.
    /// </summary>
    public bool PingInHealthCheck { get; set; }

    /// <summary>
    /// How long handlers that run when the host stops may go on before their tokens are cancelled: zero or more. Default: 3 seconds. The host's
    /// own limit, <c>HostOptions.ShutdownTimeout</c>, is another one on top.
    /// </summary>
    public TimeSpan StopTimeout { get; set; } = TimeSpan.FromSeconds(3);
}
