namespace Skype4Net.Emulator.Hosts;

/// <summary>How an emulated client serves the API by distributed notifications.</summary>
public sealed record MacOSHostOptions
{
    /// <summary>How many programs may be attached at once, and as many more may be asking for permission. Default: 256.</summary>
    public int MaxPrograms { get; init; } = 256;
}
