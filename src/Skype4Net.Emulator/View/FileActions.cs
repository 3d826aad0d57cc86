namespace Skype4Net.Emulator;

/// <summary>What a person can do with a file transfer at the moment.</summary>
[Flags]
public enum FileActions
{
    /// <summary>Nothing.</summary>
    None = 0,
    /// <summary><see cref="EmulatedFile.Accept"/>.</summary>
    Accept = 1,
    /// <summary><see cref="EmulatedFile.Cancel"/>.</summary>
    Cancel = 2,
    /// <summary><see cref="EmulatedFile.Pause"/>.</summary>
    Pause = 4,
    /// <summary><see cref="EmulatedFile.Pause"/>, the other way round.</summary>
    Resume = 8,
}
