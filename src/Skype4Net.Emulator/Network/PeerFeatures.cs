namespace Skype4Net.Emulator.Network;

/// <summary>What somebody's client can do.</summary>
[Flags]
public enum PeerFeatures
{
    /// <summary>Nothing is known of it.</summary>
    None = 0,

    /// <summary>It said what it can do: what is not named here it cannot.</summary>
    Known = 1,

    /// <summary>It understands the signals of calls.</summary>
    Calls = 2,

    /// <summary>It understands the signals of streams between applications (App2App).</summary>
    Applications = 4,

    /// <summary>It understands the signals of file transfers.</summary>
    Files = 8,
}
