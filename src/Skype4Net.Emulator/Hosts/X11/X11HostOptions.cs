namespace Skype4Net.Emulator.Hosts;

/// <summary>Where and how an emulated client serves the API over X11.</summary>
public sealed record X11HostOptions
{
    /// <summary>The display, for example <c>:1</c>; null for <c>SKYPEDISPLAY</c>, else <c>DISPLAY</c>.</summary>
    public string? Display { get; init; }

    /// <summary>How many programs may be attached at once; what others send is not heard. Default: 256.</summary>
    public int MaxPrograms { get; init; } = 256;

    /// <summary>The longest command taken, in bytes. Default: 16 MiB.</summary>
    public int MaxCommandBytes { get; init; } = 16 * 1024 * 1024;
}
