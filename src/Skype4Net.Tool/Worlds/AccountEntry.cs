using System.Text.Json;
using Skype4Net.Emulator;

namespace Skype4Net.Tool.Worlds;

/// <summary>An account and its client.</summary>
internal sealed record AccountEntry
{
    public string Handle { get; set; } = "";

    public string FullName { get; set; } = "";

    /// <summary>What <c>login</c> at the prompt asks for; empty: nothing.</summary>
    public string Password { get; set; } = "";

    public bool SignedIn { get; set; } = true;

    public string Mood { get; set; } = "";

    /// <summary>In the words of <c>skype4net status</c>.</summary>
    public string Status { get; set; } = "online";

    public decimal? Credit { get; set; }

    public string Currency { get; set; } = "EUR";

    /// <summary>Null: all others. Telephones can be among them.</summary>
    public IReadOnlyList<string>? Contacts { get; set; }

    /// <summary>Names of groups with who is in them.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Groups { get; set; } = new Dictionary<string, IReadOnlyList<string>>();

    /// <summary>Fields of the profile by their names on the wire: CITY, PHONE_MOBILE...</summary>
    public IReadOnlyDictionary<string, string> Profile { get; set; } = new Dictionary<string, string>();

    /// <summary>The number under which telephones reach the account.</summary>
    public string? Number { get; set; }

    /// <summary>What was paid for: SKYPEOUT, SKYPEIN, VOICEMAIL.</summary>
    public IReadOnlyList<string> Privileges { get; set; } = [];

    public bool Camera { get; set; } = true;

    /// <summary>The only sound and video devices; empty: any name will do.</summary>
    public IReadOnlyList<string> Devices { get; set; } = [];

    /// <summary>Settings of the client by their names on the wire: MUTE, AUTOAWAY, WINDOWSTATE...</summary>
    public IReadOnlyDictionary<string, string> Settings { get; set; } = new Dictionary<string, string>();

    public bool Busy { get; set; }

    /// <summary>Whether programs may keep windows away.</summary>
    public bool SilentMode { get; set; } = true;

    /// <summary>What the next SMS fails with.</summary>
    public SmsFailureReason SmsFailure { get; set; } = SmsFailureReason.Unknown;

    /// <summary>Switches of faults by the names of <see cref="FaultTable"/>.</summary>
    public IReadOnlyDictionary<string, JsonElement> Faults { get; set; } = new Dictionary<string, JsonElement>();

    /// <summary>What goes wrong with single commands.</summary>
    public IReadOnlyList<PlannedFaultEntry> PlannedFaults { get; set; } = [];

    public PermissionPolicy Permissions { get; set; } = PermissionPolicy.Allow;

    /// <summary>Where the client is served: as after <c>--serve</c>, without the account.</summary>
    public IReadOnlyList<string> Serve { get; set; } = [];

    /// <summary>The handle alone: a password is in no text.</summary>
    public override string ToString() => Handle;

    public static bool IsTelephone(string handle) => handle.StartsWith('+');

    public static AccountEntry FromFlag(string flag)
    {
        string[] halves = flag.Split('=', 2);
        return new AccountEntry { Handle = halves[0], FullName = halves.Length > 1 ? halves[1] : "" };
    }
}
