using System.Globalization;
using Skype4Net.Emulator.Network;

namespace Skype4Net.Emulator.Clients;

/// <summary>An SMS as one client keeps it.</summary>
internal sealed class SmsRecord(long id, SmsType type) : NumberedRecord(id)
{
    /// <summary>What the network knows it by: its number, which finds it here, and what no one else has.</summary>
    public string Key { get; } = string.Create(CultureInfo.InvariantCulture, $"{id} {Guid.NewGuid():N}");

    public SmsType Type { get; } = type;

    public SmsStatus Status { get; set; } = SmsStatus.Composing;

    public SmsFailureReason FailureReason { get; set; } = SmsFailureReason.Unknown;

    public bool IsFailedUnseen { get; set; }

    public DateTimeOffset? Timestamp { get; set; }

    public int Price { get; set; }

    public string Currency { get; set; } = "EUR";

    public string ReplyTo { get; set; } = "";

    public string Body { get; set; } = "";

    public List<SmsTargetState> Targets { get; } = [];
}
