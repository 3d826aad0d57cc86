using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Skype4Net.Emulator.Client;
using Skype4Net.Emulator.Storage;

namespace Skype4Net.Emulator;

/// <summary>How one <see cref="EmulatedClient"/> behaves, whatever network is behind it: <see cref="EmulatedClient.Open"/>.</summary>
public sealed record EmulatedClientOptions
{
    /// <summary>The only clock there is. Default: the system's.</summary>
    public TimeProvider TimeProvider { get; init; } = TimeProvider.System;

    /// <summary>Where to log. Default: nowhere.</summary>
    public ILoggerFactory LoggerFactory { get; init; } = NullLoggerFactory.Instance;

    /// <summary>The number of the first object. Default: 101. Choose one by the clock where numbers must not come again after a restart.</summary>
    public long FirstId { get; init; } = 101;

    /// <summary>
    /// The version that the client says it is (<c>SKYPEVERSION</c>). Default: 4.3.0.37. See <see cref="SkypeNetworkOptions.ClientVersion"/>.
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

    /// <summary>
    /// Where the client keeps what it must have again after its process has ended: numbers, chats, messages, what waits for the network. It stays
    /// the caller's to dispose, after the client. Default: null, nowhere.
    /// </summary>
    /// <remarks>A client is found there by its handle. One that cannot write ends as by <see cref="EmulatedClient.Crash"/>, and says why in the log;
    /// <see cref="EmulatedClient.Restart"/> tries again.</remarks>
    public IRecordStore? Store { get; init; }

    /// <summary>Is told what failed and had no caller.</summary>
    internal Action<Exception>? OnFailure { get; init; }

    /// <summary>How much of everything there may be.</summary>
    internal ClientLimits Limits { get; init; } = new();
}
