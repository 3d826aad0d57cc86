using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace Skype4Net.Emulator;

/// <summary>How a <see cref="SkypeNetwork"/> behaves.</summary>
public sealed record SkypeNetworkOptions
{
    /// <summary>The only clock there is. Default: the system's.</summary>
    public TimeProvider TimeProvider { get; init; } = TimeProvider.System;

    /// <summary>Where to log. Default: nowhere.</summary>
    public ILoggerFactory LoggerFactory { get; init; } = NullLoggerFactory.Instance;

    /// <summary>The number of the first object at each client. Default: 101. Choose one by the clock where numbers must not come again after a restart.</summary>
    public long FirstId { get; init; } = 101;

    /// <summary>What the names of chats are made from. Default: 1.</summary>
    public int Seed { get; init; } = 1;
}
