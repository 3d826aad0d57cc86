namespace Skype4Net.Emulator.Hosts;

/// <summary>How an emulated client is served by window messages.</summary>
public sealed record WindowsHostOptions
{
    /// <summary>The class of the main window of Skype 5 and 6. Skype4Py takes a client for running when a window of this class is there.</summary>
    public const string SkypeClass = "tSkMainForm";

    /// <summary>
    /// The class of the hidden window, which means nothing to the API itself; null for one of its own. Give <see cref="SkypeClass"/> for programs
    /// that look for it.
    /// </summary>
    public string? WindowClass { get; init; }

    /// <summary>How many programs may be attached at once. Default: 64.</summary>
    public int MaxPrograms { get; init; } = 64;

    /// <summary>The longest command taken, in bytes. Default: 16 MiB.</summary>
    public int MaxCommandBytes { get; init; } = 16 * 1024 * 1024;
}
