namespace Skype4Net.Emulator;

/// <summary>An account and its client, as they were when this was asked for.</summary>
/// <param name="Handle">The Skype name.</param>
/// <param name="IsRunning">Whether the client runs.</param>
/// <param name="Connection">How it stands with the network (<c>CONNSTATUS</c>).</param>
/// <param name="Status">What others see (<c>USERSTATUS</c>).</param>
public sealed record AccountView(string Handle, bool IsRunning, ConnectionStatus Connection, UserStatus Status)
{
    /// <summary>The full name; empty for none.</summary>
    public string FullName { get; init; } = "";

    /// <summary>The mood message.</summary>
    public string Mood { get; init; } = "";

    /// <summary>The fields of the profile that have a value, by their names on the wire.</summary>
    public IReadOnlyDictionary<string, string> Profile { get; init; } = new Dictionary<string, string>();

    /// <summary>The settings, by their names on the wire.</summary>
    public IReadOnlyDictionary<string, string> Settings { get; init; } = new Dictionary<string, string>();

    /// <summary>The Skype credit in units of the currency.</summary>
    public decimal Credit { get; init; }

    /// <summary>The currency of the credit; empty before there was any.</summary>
    public string Currency { get; init; } = "";

    /// <summary>The number for telephones; empty for none.</summary>
    public string Number { get; init; } = "";

    /// <summary>What was paid for.</summary>
    public IReadOnlyList<Privilege> Privileges { get; init; } = [];

    /// <summary>The devices that are there; none: any name will do.</summary>
    public IReadOnlyList<string> Devices { get; init; } = [];

    /// <summary>Whether a camera is attached.</summary>
    public bool HasCamera { get; init; }

    /// <summary>Whether callers hear that the person is busy.</summary>
    public bool IsBusy { get; init; }

    /// <summary>Whether programs may keep windows away.</summary>
    public bool AllowsSilentMode { get; init; }

    /// <summary>Whether the microphone is switched off.</summary>
    public bool IsMuted { get; init; }

    /// <summary>The main window.</summary>
    public WindowState Window { get; init; }

    /// <summary>What happens when a program asks to be let in.</summary>
    public PermissionPolicy Permissions { get; init; }

    /// <summary>What the next SMS fails with.</summary>
    public SmsFailureReason NextSmsFailure { get; init; }

    /// <summary>The contacts that are selected in the contact list.</summary>
    public IReadOnlyList<string> Selected { get; init; } = [];

    /// <summary>How many messages of others are unread.</summary>
    public int Unread { get; init; }

    /// <summary>How many programs are let in.</summary>
    public int Programs { get; init; }

    /// <summary>Whether a call is placed or rings that is not over.</summary>
    public bool IsInCall { get; init; }
}
