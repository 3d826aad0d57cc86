namespace Skype4Net.Emulator.Sms;

/// <summary>An <see cref="SmsRecord"/> as it is kept.</summary>
internal sealed record StoredSms(
    long Id,
    SmsType Type,
    string Currency,
    string Key,
    SmsStatus Status,
    SmsFailureReason FailureReason,
    bool IsFailedUnseen,
    DateTimeOffset? Timestamp,
    int Price,
    string ReplyTo,
    string Body,
    IReadOnlyList<StoredSmsTarget> Targets);

/// <summary>A number that an SMS goes to.</summary>
internal sealed record StoredSmsTarget(string Number, SmsTargetStatus Status);
