namespace Skype4Net.Xmpp.Tests;

/// <summary>What a server of a test can.</summary>
internal sealed record ProsodySettings
{
    /// <summary>Modules beside roster, SASL, TLS and disco.</summary>
    public IReadOnlyList<string> Modules { get; init; } = ["carbons", "pep", "blocklist", "vcard4", "vcard_legacy", "ping", "mam", "smacks",
        "offline"];

    /// <summary>Modules that it would load by itself, and does not.</summary>
    public IReadOnlyList<string> Disabled { get; init; } = ["s2s"];

    /// <summary>Where archives are kept: files outlive a restart.</summary>
    public string Archive { get; init; } = "memory";

    /// <summary>Modules of the rooms.</summary>
    public IReadOnlyList<string> RoomModules { get; init; } = [];

    /// <summary>Pairs of accounts that are each other's contacts from the start.</summary>
    public IReadOnlyList<(string, string)> Contacts { get; init; } = [];

    /// <summary>What is added to the configuration.</summary>
    public string More { get; init; } = "";
}
