using System.Reactive.Concurrency;
using Microsoft.Extensions.Logging;
using Skype4Net.Protocol;

namespace Skype4Net.Engine;

/// <summary>What the engine takes from the options of the client. It has no clock, thread or transport that is not in here.</summary>
internal sealed record EngineOptions
{
    public required string FriendlyName { get; init; }

    public required int Protocol { get; init; }

    public required TimeSpan CommandTimeout { get; init; }

    public required TimeSpan SlowCommandTimeout { get; init; }

    public required TimeSpan AttachTimeout { get; init; }

    public required TimeSpan AuthorizationTimeout { get; init; }

    public required TimeSpan DeliveryTimeout { get; init; }

    public required bool Reattach { get; init; }

    public required bool WaitWhileDetached { get; init; }

    public required int CacheCapacity { get; init; }

    public required int EventQueueCapacity { get; init; }

    public required TimeSpan SlowHandlerWarning { get; init; }

    public required TimeProvider TimeProvider { get; init; }

    public required IScheduler? EventScheduler { get; init; }

    public required ILogger Logger { get; init; }

    public IWorkTracker? WorkTracker { get; init; }

    /// <summary>How long a command of a class may take.</summary>
    public TimeSpan TimeoutOf(CommandTimeoutClass timeoutClass) => timeoutClass switch
    {
        CommandTimeoutClass.Slow => SlowCommandTimeout,
        CommandTimeoutClass.User => AuthorizationTimeout,
        _ => CommandTimeout,
    };
}
