using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Skype4Net.Emulator.Client;
using Skype4Net.Emulator.Storage;

namespace Skype4Net.Emulator;

/// <summary>How a <see cref="SkypeNetwork"/> behaves.</summary>
public sealed record SkypeNetworkOptions
{
    /// <summary>The only clock there is. Default: the system's.</summary>
    public TimeProvider TimeProvider { get; init; } = TimeProvider.System;

    /// <summary>Where to log. Default: nowhere.</summary>
    public ILoggerFactory LoggerFactory { get; init; } = NullLoggerFactory.Instance;

    /// <summary>
    /// The number of the first object at each client. Default: 101. Choose one by the clock where numbers must not come again after a restart.
    /// </summary>
    public long FirstId { get; init; } = 101;

    /// <summary>What the names of chats are made from. Default: 1.</summary>
    public int Seed { get; init; } = 1;

    /// <summary>
    /// The version that the clients say they are (<c>SKYPEVERSION</c>). Default: 4.3.0.37, the last one for Linux. From 4.1 to the end of 4 a client
    /// knows no <c>ALTER CHAT DISBAND</c> (error 503), as recorded.
    /// </summary>
    public Version ClientVersion { get; init; } = new(4, 3, 0, 37);

    /// <summary>How long a call rings before it is missed. Default: a minute. An account's own CALL_NOANSWER_TIMEOUT comes first.</summary>
    public TimeSpan RingTime { get; init; } = TimeSpan.FromMinutes(1);

    /// <summary>How long the greeting of a voicemail box plays. Default: 3 seconds.</summary>
    public TimeSpan GreetingTime { get; init; } = TimeSpan.FromSeconds(3);

    /// <summary>How long a voicemail may be. Default: 10 minutes.</summary>
    public TimeSpan VoicemailLimit { get; init; } = TimeSpan.FromMinutes(10);

    /// <summary>The price of an SMS to one number in thousandths of the account's currency. Default: 78.</summary>
    public int SmsPrice { get; init; } = 78;

    /// <summary>The price of a minute to a telephone in thousandths of the account's currency. Default: 21.</summary>
    public int CallRate { get; init; } = 21;

    /// <summary>
    /// Where the network and its clients keep what they must have again after the process has ended: accounts, contacts, rooms, what was sent to
    /// people who were away; and of each client its numbers, chats and messages. It stays the caller's to dispose, after the network. Default: null,
    /// nowhere.
    /// </summary>
    public IRecordStore? Store { get; init; }

    /// <summary>Is told what failed and had no caller.</summary>
    internal Action<Exception>? OnFailure { get; init; }

    /// <summary>How much of everything there may be.</summary>
    internal ClientLimits Limits { get; init; } = new();

    /// <summary>What of this concerns one client.</summary>
    internal EmulatedClientOptions ToClientOptions() => new()
    {
        TimeProvider = TimeProvider,
        LoggerFactory = LoggerFactory,
        FirstId = FirstId,
        ClientVersion = ClientVersion,
        RingTime = RingTime,
        GreetingTime = GreetingTime,
        VoicemailLimit = VoicemailLimit,
        SmsPrice = SmsPrice,
        Store = Store,
        OnFailure = OnFailure,
        Limits = Limits,
    };
}
