using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace Skype4Net.Emulator.Sharing;

/// <summary>How a client that runs elsewhere is shared.</summary>
public sealed record SharedClientOptions
{
    /// <summary>
    /// The name to give the client, where the transport asks for one, for programs that give none themselves. Default: <c>SkypeProxy</c>.
    /// </summary>
    public string ProgramName { get; init; } = "SkypeProxy";

    /// <summary>The longest message in either direction, in bytes. Default: 16 MiB.</summary>
    public int MaxMessageBytes { get; init; } = 16 * 1024 * 1024;

    /// <summary>The clock. Default: the system's.</summary>
    public TimeProvider TimeProvider { get; init; } = TimeProvider.System;

    /// <summary>Where to log. Default: nowhere.</summary>
    public ILoggerFactory LoggerFactory { get; init; } = NullLoggerFactory.Instance;
}
