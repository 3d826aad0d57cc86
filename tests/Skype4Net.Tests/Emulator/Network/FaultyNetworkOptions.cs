using Skype4Net.Emulator.Network;

namespace Skype4Net.Tests.Emulator.Network;

/// <summary>What a <see cref="FaultyNetwork"/> does to what it carries.</summary>
internal sealed record FaultyNetworkOptions
{
    /// <summary>The clock by which things come late.</summary>
    public TimeProvider TimeProvider { get; init; } = TimeProvider.System;

    /// <summary>What the choices are made from.</summary>
    public int Seed { get; init; } = 1;

    /// <summary>How late requests and events come; none: on the same stack.</summary>
    public TimeSpan Latency { get; init; }

    /// <summary>Whether kept events come twice.</summary>
    public bool DoublesKeptEvents { get; init; }

    /// <summary>Whether nothing is known of strangers at once.</summary>
    public bool HidesStrangers { get; init; }

    /// <summary>Refuses requests; null to let them through.</summary>
    public Func<NetworkRequest, RequestFailure?>? Refuse { get; init; }
}
