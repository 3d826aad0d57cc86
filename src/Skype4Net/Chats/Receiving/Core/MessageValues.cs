using System.Globalization;

namespace Skype4Net.Receiving;

/// <summary>Properties of a message that are read before it is handed over.</summary>
[Flags]
internal enum MessageParts
{
    None = 0,
    Sender = 1,
    Body = 2,
    Type = 4,
    Time = 8,
    Status = 16,

    /// <summary>What an observer wants to know.</summary>
    Content = Sender | Body | Type | Time,
}

/// <summary>What was read of a message, as the texts of the wire. Null for what was not.</summary>
internal sealed record MessageValues
{
    public static MessageValues None { get; } = new();

    public string? Sender { get; init; }

    public string? Body { get; init; }

    public string? Type { get; init; }

    /// <summary>When it was sent, in seconds since 1970, as text.</summary>
    public string? Time { get; init; }

    public string? Status { get; init; }

    /// <summary>What line of edits had been seen when the body was asked for; later edits count more than the body here.</summary>
    public long Edits { get; init; }

    public MessageParts Parts
        => (Sender is null ? 0 : MessageParts.Sender)
            | (Body is null ? 0 : MessageParts.Body)
            | (Type is null ? 0 : MessageParts.Type)
            | (Time is null ? 0 : MessageParts.Time)
            | (Status is null ? 0 : MessageParts.Status);

    /// <summary>The time in seconds since 1970; null when unknown.</summary>
    public long? Seconds => long.TryParse(Time, NumberStyles.None, CultureInfo.InvariantCulture, out long seconds) ? seconds : null;

    /// <summary>Adds what was read later.</summary>
    public MessageValues With(MessageValues later)
        => new()
        {
            Sender = later.Sender ?? Sender,
            Body = later.Body ?? Body,
            Type = later.Type ?? Type,
            Time = later.Time ?? Time,
            Status = later.Status ?? Status,
            Edits = later.Body is null ? Edits : later.Edits,
        };
}
