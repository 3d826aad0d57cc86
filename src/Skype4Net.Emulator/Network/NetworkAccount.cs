using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Skype4Net.Protocol;

namespace Skype4Net.Emulator.Network;

/// <summary>An account as the network keeps it. Only touched under the network's lock.</summary>
internal sealed class NetworkAccount(string handle, byte[] passwordHash, NetworkRecords records)
{
    // What is kept for a client that comes back is more than any was away for; what waits for one that never does has an end too.
    private const int MaxKept = 200_000;
    private const int MaxKeptForNobody = 1_000_000;

    // Of what signals carry, in bytes.
    private const long MaxPayload = 1 << 20;
    private const long MaxPayloadForNobody = 256 << 20;

    // A client submits again what had not ended when its connection was lost; that is the latest.
    private const int MaxOutcomes = 10_000;
    private static readonly Dictionary<Identity, string> s_noRequests = [];
    private Dictionary<Identity, string>? _requests;
    private List<(long Place, NetworkEvent Event)>? _log;
    private Dictionary<RequestKey, RequestFailure> Outcomes => field ??= [];
    private Queue<RequestKey> OldestOutcomes => field ??= new();
    private long _payload;

    // The place of the last event that somebody was there for.
    private long _delivered;

    public Identity Id { get; } = new(handle);

    public string Handle { get; } = handle;

    /// <summary>That of the password; empty: there is none.</summary>
    public byte[] PasswordHash { get; } = passwordHash;

    /// <summary>Fields by the names of the wire.</summary>
    public Dictionary<string, string> Profile { get; } = [];

    public ContactList Contacts { get; } = new();

    /// <summary>Requests that wait for this account's answer.</summary>
    public IReadOnlyDictionary<Identity, string> Requests => _requests ?? s_noRequests;

    /// <summary>Whether nobody signs in at it: it is always there.</summary>
    public bool IsService { get; set; }

    public ReadOnlyMemory<byte>? Avatar { get; set; }

    public UserStatus Status { get; set; } = UserStatus.Online;

    public DateTimeOffset? LastOnline { get; set; }

    /// <summary>Where the account is connected; several clients may share it.</summary>
    public List<InMemorySession> Sessions { get; } = new(1);

    /// <summary>
    /// What a client that was away must still be told, in order: behind its cursor, or, at its first start, what nobody was there for.
    /// </summary>
    public IEnumerable<NetworkEvent> Since(Cursor? cursor)
    {
        long place = cursor is { } c && long.TryParse(c.Value, NumberStyles.None, CultureInfo.InvariantCulture, out long known) ? known : _delivered;
        return _log is null ? [] : _log.Where(e => e.Place > place).Select(e => e.Event);
    }

    /// <summary>Somebody asks to be a contact, with this text.</summary>
    public void AddRequest(Identity who, string text) => (_requests ??= [])[who] = text;

    /// <summary>A request was dealt with; false when there is none.</summary>
    public bool RemoveRequest(Identity who) => _requests?.Remove(who) == true;

    /// <summary>All that was kept until a place has reached somebody.</summary>
    public void MarkDelivered(long place)
    {
        _delivered = place;
        records.PutDelivered(this, place);
    }

    /// <summary>Keeps an event. When there are too many, the oldest go; while somebody is signed in, they have reached them.</summary>
    public void Keep(long place, NetworkEvent happened)
    {
        bool isSomebodyThere = Sessions.Count > 0;
        _log ??= [];
        if (_log.Count >= MaxKeptForNobody)
            Trim(MaxKept / 2);
        else if (_log.Count >= MaxKept && isSomebodyThere)
            Trim(_log.Count - (MaxKept / 2));
        else if (_payload > (isSomebodyThere ? MaxPayload : MaxPayloadForNobody))
            Trim((_log.Count + 1) / 2);
        Restore(place, happened);
        records.Put(this, place, happened);
        if (isSomebodyThere)
            MarkDelivered(place);
    }

    /// <summary>What became of a request; null for one that is new.</summary>
    public RequestFailure? OutcomeOf(RequestKey key) => Outcomes.TryGetValue(key, out RequestFailure outcome) ? outcome : null;

    /// <summary>Keeps what became of a request.</summary>
    public void Keep(RequestKey key, RequestFailure outcome)
    {
        Restore(key, outcome);
        records.Put(this, key, outcome);
        if (Outcomes.Count <= MaxOutcomes)
            return;
        RequestKey oldest = OldestOutcomes.Dequeue();
        Outcomes.Remove(oldest);
        records.RemoveOutcome(this, oldest);
    }

    /// <summary>An event was kept.</summary>
    public void Restore(long place, NetworkEvent happened)
    {
        (_log ??= []).Add((place, happened));
        _payload += PayloadOf(happened);
    }

    /// <summary>What became of a request was kept.</summary>
    public void Restore(RequestKey key, RequestFailure outcome)
    {
        if (Outcomes.TryAdd(key, outcome))
            OldestOutcomes.Enqueue(key);
    }

    /// <summary>It was kept how far somebody was there.</summary>
    public void Restore(long delivered) => _delivered = delivered;

    /// <summary>The account was kept.</summary>
    public void Restore(StoredAccount stored)
    {
        foreach ((string field, string value) in stored.Profile)
            Profile[field] = value;
        Status = stored.Status;
        LastOnline = stored.LastOnline;
    }

    /// <summary>What of the account is kept.</summary>
    public StoredAccount ToStored() => new(Handle, PasswordHash, Profile, Status, LastOnline);

    /// <summary>What is kept of a password.</summary>
    public static byte[] HashOf(string handle, string password)
        => password.Length == 0 ? [] : SHA256.HashData(Encoding.UTF8.GetBytes($"{new Identity(handle).Value}\n{password}"));

    public string Field(string name) => Profile.GetValueOrDefault(name, "");

    /// <summary>The profile as others may read it.</summary>
    public Dictionary<string, string> Fields()
        => new(Profile)
        {
            [UserProperties.Handle.Name] = Handle,
            [UserProperties.AuthorizedBuddyCount.Name] = Contacts.FriendCount.ToString(CultureInfo.InvariantCulture),
        };

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

    private void Trim(int oldest)
    {
        if (_log is null)
            return;
        foreach ((long place, _) in _log.Take(oldest))
            records.RemoveEvent(this, place);
        _log.RemoveRange(0, oldest);
        _payload = _log.Sum(e => PayloadOf(e.Event));
    }

    private static long PayloadOf(NetworkEvent happened) => happened is NetworkEvent.SignalArrived arrived ? arrived.Signal.Payload.Length : 0;
}
