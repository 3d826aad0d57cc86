using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace Skype4Net.Emulator.Testing;

/// <summary>How a <see cref="BotWorld"/> behaves.</summary>
public sealed record BotWorldOptions
{
    /// <summary>The Skype name of the bot. Default: <c>bot</c>.</summary>
    public string BotHandle { get; init; } = "bot";

    /// <summary>The full name of the bot.</summary>
    public string BotName { get; init; } = "The Bot";

    /// <summary>In how much virtual time something must happen where an expectation does not say. Default: 5 seconds.</summary>
    public TimeSpan Within { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>What the virtual clock shows first, in UTC. Default: 20 March 2026, 9:00.</summary>
    public DateTimeOffset Start { get; init; } = new(2026, 3, 20, 9, 0, 0, TimeSpan.Zero);

    /// <summary>
    /// How much real time the bot may take until it rests; then a <see cref="ConversationException"/> says what it is busy with. Default: 10
    /// seconds.
    /// </summary>
    public TimeSpan RealTimeLimit { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>
    /// After how much real time without any activity a handler that has not ended is taken to wait for the conversation to go on. Null, the
    /// default: never. Only for bots whose handlers wait for each other by means that the world cannot see, a <c>TaskCompletionSource</c> for
    /// example.
    /// </summary>
    public TimeSpan? UnseenWaitsAfter { get; init; }

    /// <summary>Whether an expectation fails when a handler of the bot has thrown. Default: yes.</summary>
    public bool FailsOnHandlerErrors { get; init; } = true;

    /// <summary>
    /// The folder where a failed expectation leaves a file with all that happened, for the timeline of <c>skype4net emulate --web --trace FILE</c>.
    /// Null, the default: that of the variable <c>SKYPE4NET_TRACE</c>; where that is not set either, nothing is kept.
    /// </summary>
    public string? TraceFolder { get; init; }

    /// <summary>Where bot and emulator log. Default: nowhere.</summary>
    public ILoggerFactory LoggerFactory { get; init; } = NullLoggerFactory.Instance;
}
