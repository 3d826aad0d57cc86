using Skype4Net.Protocol;

namespace Skype4Net.Emulator.Network;

/// <summary>An account as the network keeps it. Only touched under the network's lock.</summary>
internal sealed class NetworkAccount(string handle, string password)
{
    // What is kept for a client that comes back is more than any was away for; what waits for one that never does has an end too.
    private const int MaxKept = 200_000;
    private const int MaxKeptForNobody = 1_000_000;

    // Of sound and the like, in bytes.
    private const long MaxSound = 1 << 20;
    private const long MaxSoundForNobody = 256 << 20;
    private readonly List<LegacyEvent> _log = [];
    private long _sound;

    public Identity Id { get; } = new(handle);

    public string Handle { get; } = handle;

    public string Password { get; } = password;

    /// <summary>Fields by the names of the wire.</summary>
    public Dictionary<string, string> Profile { get; } = [];

    public ContactList Contacts { get; } = new();

    /// <summary>Requests that wait for this account's answer.</summary>
    public Dictionary<Identity, string> Requests { get; } = [];

    /// <summary>Whether nobody signs in at it: it is always there.</summary>
    public bool IsService { get; set; }

    public byte[]? Avatar { get; set; }

    public UserStatus Status { get; set; } = UserStatus.Online;

    public DateTimeOffset? LastOnline { get; set; }

    /// <summary>Where the account is logged in; several clients may share it.</summary>
    public List<InMemorySession> Sessions { get; } = [];

    /// <summary>What a client that was away must still be told, in order.</summary>
    public IEnumerable<LegacyEvent> Since(LegacyCursor? cursor) => cursor is { } c ? _log.Where(e => e.LegacyCursor.Value > c.Value) : _log;

    /// <summary>Keeps an event. When there are too many, the oldest go; while somebody is signed in, they have reached them.</summary>
    public void Keep(LegacyEvent happened)
    {
        bool isSomebodyThere = Sessions.Count > 0;
        if (_log.Count >= MaxKeptForNobody)
            Trim(MaxKept / 2);
        else if (_log.Count >= MaxKept && isSomebodyThere)
            Trim(_log.Count - (MaxKept / 2));
        else if (_sound > (isSomebodyThere ? MaxSound : MaxSoundForNobody))
            Trim((_log.Count + 1) / 2);
        _log.Add(happened);
        _sound += happened.Bytes;
    }

    private void Trim(int oldest)
    {
        _log.RemoveRange(0, oldest);
        _sound = _log.Sum(e => (long)e.Bytes);
    }

    public string Field(string name) => Profile.GetValueOrDefault(name, "");

    public Contact ContactWith(Identity who) => Contacts.With(who);

    /// <summary>The presence that another account may see.</summary>
    public OnlineStatus PresenceFor(NetworkAccount viewer)
    {
        if (IsService)
            return OnlineStatus.Online;
        if (viewer != this && !(viewer.ContactWith(Id).IsListed && ContactWith(viewer.Id).IsAuthorized))
            return OnlineStatus.Offline;
        if (Sessions.Count == 0)
            return OnlineStatus.Offline;
        return Status switch
        {
            UserStatus.Online => OnlineStatus.Online,
            UserStatus.Away => OnlineStatus.Away,
            UserStatus.NotAvailable => OnlineStatus.NotAvailable,
            UserStatus.DoNotDisturb => OnlineStatus.DoNotDisturb,
            UserStatus.SkypeMe => OnlineStatus.SkypeMe,
            UserStatus.Invisible => viewer == this ? OnlineStatus.Invisible : OnlineStatus.Offline,
            _ => OnlineStatus.Offline,
        };
    }

    public bool Fits(string text)
        => Handle.Contains(text, StringComparison.OrdinalIgnoreCase)
            || Field(UserProperties.FullName.Name).Contains(text, StringComparison.OrdinalIgnoreCase);
}
