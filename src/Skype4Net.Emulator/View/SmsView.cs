namespace Skype4Net.Emulator;

/// <summary>An SMS as one client keeps it, as it was when this was asked for.</summary>
/// <param name="Id">The number at this client.</param>
/// <param name="Type">What it is for.</param>
/// <param name="Status">The state.</param>
/// <param name="Text">The text.</param>
/// <param name="Targets">To whom it goes; of one that came in, from whom.</param>
public sealed record SmsView(long Id, SmsType Type, SmsStatus Status, string Text, IReadOnlyList<SmsTargetState> Targets)
{
    /// <summary>Why it failed.</summary>
    public SmsFailureReason FailureReason { get; init; }

    /// <summary>When it was sent or came in; null while it is written.</summary>
    public DateTimeOffset? At { get; init; }

    /// <summary>Whether it failed and the user does not know.</summary>
    public bool IsFailedUnseen { get; init; }

    /// <summary>The price in units of the currency.</summary>
    public decimal Price { get; init; }

    /// <summary>The currency.</summary>
    public string Currency { get; init; } = "";

    /// <summary>The number to answer to; empty for the account's own.</summary>
    public string ReplyTo { get; init; } = "";
}
