namespace ServerBot.Settings;

/// <summary>Two instances, of which one answers.</summary>
internal sealed record StandbySettings
{
    /// <summary>The name of this instance, another one for each.</summary>
    public required string Name { get; init; }

    /// <summary>The file that both can write.</summary>
    public required string LeaseFile { get; init; }

    /// <summary>After what silence of the other this one takes over; the same for both.</summary>
    public double LeaseSeconds { get; init; } = 15;

    public IEnumerable<string> Problems() =>
    [
        .. Check.Word("standby.name", Name),
        .. Check.Text("standby.leaseFile", LeaseFile),
        .. Check.Seconds("standby.leaseSeconds", LeaseSeconds),
    ];
}
