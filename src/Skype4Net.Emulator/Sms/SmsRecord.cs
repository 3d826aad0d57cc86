using System.Globalization;
using Skype4Net.Emulator.Client;
using Skype4Net.Emulator.Network;

namespace Skype4Net.Emulator.Sms;

/// <summary>An SMS as one client keeps it.</summary>
internal sealed class SmsRecord(long id, SmsType type, string currency) : NumberedRecord(id)
{
    /// <summary>
    /// Names the SMS on the network, where numbers of clients mean nothing: by the number, which finds it here, and what no other has.
    /// </summary>
    public string Key { get; private init; } = string.Create(CultureInfo.InvariantCulture, $"{id} {UniqueKey.Next()}");

    public SmsType Type { get; } = type;

    public SmsStatus Status
    {
        get;
        set => Set(ref field, value);
    } = SmsStatus.Composing;

    public SmsFailureReason FailureReason
    {
        get;
        set => Set(ref field, value);
    } = SmsFailureReason.Unknown;

    /// <summary>Whether it failed and the user does not know yet.</summary>
    public bool IsFailedUnseen
    {
        get;
        set => Set(ref field, value);
    }

    /// <summary>When it was sent or came in; null while it is written.</summary>
    public DateTimeOffset? Timestamp
    {
        get;
        set => Set(ref field, value);
    }

    /// <summary>In thousandths of <see cref="Currency"/>; -1 while it is worked out.</summary>
    public int Price
    {
        get;
        set => Set(ref field, value);
    }

    public string Currency { get; } = currency;

    public string ReplyTo
    {
        get;
        set => Set(ref field, value);
    } = "";

    public string Body
    {
        get;
        set => Set(ref field, value);
    } = "";

    /// <summary>The numbers it goes to; of one that came in, where it came from.</summary>
    public IReadOnlyList<SmsTargetState> Targets
    {
        get;
        set => Set(ref field, value);
    } = [];

    /// <summary>An SMS that was kept.</summary>
    public static SmsRecord Restore(StoredSms stored) => new(stored.Id, stored.Type, stored.Currency)
    {
        Key = stored.Key, Status = stored.Status, FailureReason = stored.FailureReason, IsFailedUnseen = stored.IsFailedUnseen,
        Timestamp = stored.Timestamp, Price = stored.Price, ReplyTo = stored.ReplyTo, Body = stored.Body,
        Targets = [.. stored.Targets.Select(t => new SmsTargetState(t.Number, t.Status))],
    };

    /// <summary>What of the SMS is kept.</summary>
    public StoredSms ToStored() => new(
        Id, Type, Currency, Key, Status, FailureReason, IsFailedUnseen, Timestamp, Price, ReplyTo, Body,
        [.. Targets.Select(t => new StoredSmsTarget(t.Number, t.Status))]);
}
