using System.Globalization;
using Skype4Net.Emulator.Client;

namespace Skype4Net.Emulator.Sms;

/// <summary>An SMS as one client keeps it.</summary>
internal sealed class SmsRecord(long id, SmsType type, string currency) : NumberedRecord(id)
{
    /// <summary>
    /// Names the SMS on the network, where numbers of clients mean nothing: by the number, which finds it here, and what no other has.
    /// </summary>
    public string Key { get; } = string.Create(CultureInfo.InvariantCulture, $"{id} {Guid.NewGuid():N}");

    public SmsType Type { get; } = type;

    public SmsStatus Status { get; set; } = SmsStatus.Composing;

    public SmsFailureReason FailureReason { get; set; } = SmsFailureReason.Unknown;

    /// <summary>Whether it failed and the user does not know yet.</summary>
    public bool IsFailedUnseen { get; set; }

    /// <summary>When it was sent or came in; null while it is written.</summary>
    public DateTimeOffset? Timestamp { get; set; }

    /// <summary>In thousandths of <see cref="Currency"/>; -1 while it is worked out.</summary>
    public int Price { get; set; }

    public string Currency { get; } = currency;

    public string ReplyTo { get; set; } = "";

    public string Body { get; set; } = "";

    /// <summary>The numbers it goes to; of one that came in, where it came from.</summary>
    public List<SmsTargetState> Targets { get; } = [];
}
