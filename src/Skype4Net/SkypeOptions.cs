using System.Reactive.Concurrency;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Skype4Net.Diagnostics;
using Skype4Net.Engine;
using Skype4Net.Protocol;
using Skype4Net.Transports;

namespace Skype4Net;

/// <summary>How to attach to Skype, and how to behave then. Immutable; use <c>with</c> to vary one.</summary>
public sealed record SkypeOptions
{
    /// <summary>The name under which the user knows this program; they are asked once for each name. Default: <c>Skype4Net</c>.</summary>
    public string FriendlyName { get; init; } = "Skype4Net";

    /// <summary>
    /// The way to the client. Null, the default, tries what the platform has: on Linux the session bus and the X display, whichever has a client
    /// first; on macOS distributed notifications.
    /// </summary>
    /// <remarks>
    /// A name can stand for it: <c>dbus</c>, <c>x11</c>, <c>macos</c>, <c>tcp://:password@host:port</c>, <c>tls://host:port</c>; see
    /// <see cref="SkypeTransport.Parse"/>.
    /// </remarks>
    public SkypeTransport? Transport { get; init; }

    /// <summary>The version of the protocol to ask for; the client may answer with a lower one. Default: 8, the highest ever.</summary>
    public int Protocol { get; init; } = 8;

    /// <summary>How long a command may take. Default: 30 seconds.</summary>
    public TimeSpan CommandTimeout { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>How long a command may take that looks through the network or a long history. Default: 2 minutes.</summary>
    public TimeSpan SlowCommandTimeout { get; init; } = TimeSpan.FromMinutes(2);

    /// <summary>
    /// How long to look for a client, and to wait for its first answer. Default: 30 seconds. Begins anew when a client quits while its user is
    /// asked.
    /// </summary>
    public TimeSpan AttachTimeout { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>How long the user may think about letting this program in. Default: for ever.</summary>
    public TimeSpan AuthorizationTimeout { get; init; } = Timeout.InfiniteTimeSpan;

    /// <summary>How long <see cref="ChatMessage.Delivery"/> waits for a message to be delivered. Default: a minute.</summary>
    public TimeSpan DeliveryTimeout { get; init; } = TimeSpan.FromMinutes(1);

    /// <summary>Whether to attach again by itself when the client was lost and is back. Default: yes. A refusal is never retried.</summary>
    public bool Reattach { get; init; } = true;

    /// <summary>What commands do meanwhile. Default: <see cref="Skype4Net.WhileDetached.FailFast"/>.</summary>
    public WhileDetached WhileDetached { get; init; }

    /// <summary>
    /// How received messages are made up for that the client did not tell of, told twice or told late; and the journal of handled ones.
    /// </summary>
    public MessageRecoveryOptions MessageRecovery { get; init; } = new();

    /// <summary>Of how many objects values are cached at most; those not used lately are dropped first. Default: 250 000.</summary>
    public int CacheCapacity { get; init; } = 250_000;

    /// <summary>
    /// How many events may wait for handlers, and for each <c>Handle</c>; beyond that, changes of users' properties are dropped first, counted and
    /// logged. Default: 1 000 000.
    /// </summary>
    public int EventQueueCapacity { get; init; } = 1_000_000;

    /// <summary>After what time a handler that is still running is named in a warning. Default: 3 seconds.</summary>
    public TimeSpan SlowHandlerWarning { get; init; } = TimeSpan.FromSeconds(3);

    /// <summary>The longest message to send or accept, in bytes. Default: 16 MiB.</summary>
    public int MaxMessageBytes { get; init; } = 16 * 1024 * 1024;

    /// <summary>Where handlers run. Null, the default: on a thread of the client's own.</summary>
    public IScheduler? EventScheduler { get; init; }

    /// <summary>The clock. Default: the system's.</summary>
    public TimeProvider TimeProvider { get; init; } = TimeProvider.System;

    /// <summary>
    /// Where to log. Null, the default: warnings and errors go to standard error, a line each, unless <see cref="LogToStandardError"/> is off.
    /// </summary>
    public ILoggerFactory? LoggerFactory { get; init; }

    /// <summary>
    /// Whether warnings and errors, such as a handler that threw, go to standard error where there is no <see cref="LoggerFactory"/>. Default: yes,
    /// unless the switch <c>Skype4Net.LogToStandardError</c> of <see cref="AppContext"/> is off, as a project of tests may want it.
    /// </summary>
    public bool LogToStandardError { get; init; } = !AppContext.TryGetSwitch("Skype4Net.LogToStandardError", out bool isOn) || isOn;

    /// <summary>What stands for standard error; null for that of the process.</summary>
    internal TextWriter? StandardError { get; init; }

    /// <summary>Where clients note what they have begun and not ended; null where nobody wants to know.</summary>
    internal IWorkTracker? WorkTracker { get; init; }

    internal EngineOptions ToEngineOptions()
    {
        string name = new([.. FriendlyName.Where(c => !char.IsControl(c))]);
        if (name.Trim().Length == 0)
            throw new ArgumentException("FriendlyName is empty; Skype shows it to the user when it asks for permission.", nameof(FriendlyName));
        ArgumentOutOfRangeException.ThrowIfLessThan(Protocol, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(CacheCapacity, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(EventQueueCapacity, 16);
        ArgumentOutOfRangeException.ThrowIfLessThan(MaxMessageBytes, 1024);
        return new EngineOptions
        {
            FriendlyName = Argument.Line(name.Trim(), nameof(FriendlyName)),
            Protocol = Protocol,
            CommandTimeout = Limit(CommandTimeout, nameof(CommandTimeout)),
            SlowCommandTimeout = Limit(SlowCommandTimeout, nameof(SlowCommandTimeout)),
            AttachTimeout = Limit(AttachTimeout, nameof(AttachTimeout)),
            AuthorizationTimeout = Limit(AuthorizationTimeout, nameof(AuthorizationTimeout)),
            DeliveryTimeout = Limit(DeliveryTimeout, nameof(DeliveryTimeout)),
            Reattach = Reattach,
            WaitWhileDetached = WhileDetached == WhileDetached.Wait,
            CacheCapacity = CacheCapacity,
            EventQueueCapacity = EventQueueCapacity,
            SlowHandlerWarning = Limit(SlowHandlerWarning, nameof(SlowHandlerWarning)),
            TimeProvider = TimeProvider,
            EventScheduler = EventScheduler,
            Logger = new SafeLogger(CreateLogger()),
            WorkTracker = WorkTracker,
        };
    }

    private ILogger CreateLogger()
        => LoggerFactory?.CreateLogger("Skype4Net")
            ?? (LogToStandardError ? new StandardErrorLogger(StandardError) : NullLogger.Instance);

    private static TimeSpan Limit(TimeSpan value, string name)
        => value == Timeout.InfiniteTimeSpan || (value > TimeSpan.Zero && value.TotalMilliseconds < uint.MaxValue - 1)
            ? value
            : throw new ArgumentOutOfRangeException(name, value, "Give a positive time of less than 49 days, or Timeout.InfiniteTimeSpan.");
}
