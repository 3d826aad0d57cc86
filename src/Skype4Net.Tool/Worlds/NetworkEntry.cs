using Skype4Net.Emulator;
using Skype4Net.Tool.Errors;

namespace Skype4Net.Tool.Worlds;

/// <summary>How the world itself behaves: what <see cref="SkypeNetworkOptions"/> has. What is left out stays as it is there.</summary>
internal sealed record NetworkEntry
{
    /// <summary>Seconds.</summary>
    public double? RingTime { get; set; }

    /// <summary>Seconds.</summary>
    public double? GreetingTime { get; set; }

    /// <summary>Seconds.</summary>
    public double? VoicemailLimit { get; set; }

    /// <summary>Thousandths of the currency.</summary>
    public int? SmsPrice { get; set; }

    /// <summary>Thousandths of the currency for a minute.</summary>
    public int? CallRate { get; set; }

    public int? Seed { get; set; }

    /// <summary>The number of the first object; left out: by the clock, so that numbers do not come again.</summary>
    public long? FirstId { get; set; }

    public string? ClientVersion { get; set; }

    /// <exception cref="UsageException">The version is none.</exception>
    public SkypeNetworkOptions ApplyTo(SkypeNetworkOptions options) => options with
    {
        RingTime = Seconds(RingTime, options.RingTime),
        GreetingTime = Seconds(GreetingTime, options.GreetingTime),
        VoicemailLimit = Seconds(VoicemailLimit, options.VoicemailLimit),
        SmsPrice = SmsPrice ?? options.SmsPrice,
        CallRate = CallRate ?? options.CallRate,
        Seed = Seed ?? options.Seed,
        FirstId = FirstId ?? options.FirstId,
        ClientVersion = ClientVersion is null ? options.ClientVersion
            : Version.TryParse(ClientVersion, out Version? version) ? version
            : throw new UsageException($"\"{ClientVersion}\" is no version: write for example 4.3.0.37."),
    };

    private static TimeSpan Seconds(double? seconds, TimeSpan otherwise) => seconds is { } s ? TimeSpan.FromSeconds(s) : otherwise;
}
