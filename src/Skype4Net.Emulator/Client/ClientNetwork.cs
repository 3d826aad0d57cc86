using System.Diagnostics.CodeAnalysis;
using Skype4Net.Emulator.Network;
using Skype4Net.Protocol;

namespace Skype4Net.Emulator.Client;

/// <summary>The network as the modules of one client see it: what is known of people and rooms, and what they say to other clients.</summary>
/// <remarks>Reading asks nobody but a network that knows strangers at once, and that only while there is a connection.</remarks>
internal sealed class ClientNetwork(ClientContext client, SignalCodec signals)
{
    private static readonly IReadOnlyDictionary<string, string> s_noFields = new Dictionary<string, string>();
    private readonly NetworkCache _cache = new(client.Storage.Records);
    private HashSet<Identity> Met => field ??= [];
    private RecentSet<Identity> Refused => field ??= new(client.Options.Limits.People);

    // Strangers as a network that knows them said last.
    private Dictionary<Identity, IReadOnlyDictionary<string, string>>? _strangers;
    private HashSet<Identity> Asked => field ??= [];

    /// <summary>The session of this process; another one after a restart.</summary>
    public INetworkSession Session { get; set; } = null!;

    /// <summary>What the modules' signals look like on the network.</summary>
    public SignalCodec Signals => signals;

    /// <summary>What the network can do.</summary>
    public NetworkFeatures Features => Session.Features;

    /// <summary>Those who are shown in the contact list.</summary>
    public IReadOnlyList<Identity> Contacts => [.. _cache.Contacts.Listed];

    /// <summary>Everybody we stand in any relation with: contacts, former ones, blocked ones.</summary>
    public IReadOnlyDictionary<Identity, Contact> AllContacts => new Dictionary<Identity, Contact>(_cache.Contacts.All);

    /// <summary>Requests to be a contact that wait for the user's answer.</summary>
    public IReadOnlyDictionary<Identity, string> PendingRequests => _cache.Requests;

    /// <summary>Reads what was kept of people and rooms.</summary>
    public void Load()
    {
        _cache.Load();
        Meet(AllContacts.Keys);
    }

    /// <summary>Somebody was in a conversation, or wrote there, as is known from what was kept.</summary>
    public void Meet(ConversationKey conversation, Identity who)
    {
        _cache.AddConversation(conversation);
        Meet(who);
    }

    /// <summary>Folds an event. Returns what is new of it, or null.</summary>
    public NetworkEvent? Apply(NetworkEvent happened)
    {
        switch (happened)
        {
            case NetworkEvent.MessageArrived arrived:
                Meet(arrived.Message.From);
                if (arrived.Room is { } after)
                    Meet(after.Members.Select(m => m.Who));
                break;
            case NetworkEvent.RoomChanged room:
                Meet(room.Room.Members.Select(m => m.Who));
                break;
            case NetworkEvent.SignalArrived signal:
                Meet(signal.From);
                break;
            case NetworkEvent.ContactRequested request:
                Meet(request.Who);
                break;
        }

        return _cache.Apply(happened);
    }

    /// <summary>Whether somebody has an account: null where that is not known.</summary>
    public bool? Exists(Identity who)
    {
        if (who == client.Me || ContactOf(who).IsListed)
            return !who.IsTelephone;
        if (who.IsTelephone || Refused.Contains(who))
            return false;
        if (StrangerNow(who, out IReadOnlyDictionary<string, string>? profile))
            return profile is not null;
        return Met.Contains(who) || _cache.ProfileOf(who) is not null || _strangers?.ContainsKey(who) == true ? true : null;
    }

    /// <summary>The network has said that there is no such account.</summary>
    public void Refuse(Identity who) => Refused.Add(who);

    /// <summary>A search has found these people.</summary>
    public void Meet(IEnumerable<FoundUser> people)
    {
        foreach (FoundUser found in people)
        {
            Meet(found.Who);
            KeepStranger(found.Who, found.Profile.Fields);
        }
    }

    /// <summary>The fields of a profile by the names of the wire; empty where nothing is known.</summary>
    public IReadOnlyDictionary<string, string> ProfileOf(Identity who)
    {
        if (who != client.Me && !ContactOf(who).IsListed && StrangerNow(who, out IReadOnlyDictionary<string, string>? profile))
            return profile ?? s_noFields;
        if (_cache.ProfileOf(who) is { } known)
            return known;
        if (_strangers?.GetValueOrDefault(who) is { } stranger)
            return stranger;
        AskForProfile(who);
        return s_noFields;
    }

    /// <summary>The spelling of the handle as its owner chose it.</summary>
    public string SpellingOf(Identity who)
        => ProfileOf(who).TryGetValue(UserProperties.Handle.Name, out string? spelling) && spelling.Length > 0 ? spelling : who.Value;

    /// <summary>How many contacts an account has that have authorized it.</summary>
    public int AuthorizedContactsOf(Identity who)
        => Codecs.Int.TryDecode(ProfileNowOf(who).GetValueOrDefault(UserProperties.AuthorizedBuddyCount.Name, "0"), out int count) ? count : 0;

    /// <summary>The presence of an account that exists; <see cref="OnlineStatus.Unknown"/> of others.</summary>
    public OnlineStatus PresenceOf(Identity who)
    {
        if (who == client.Me || ContactOf(who).IsListed)
            return _cache.PresenceOf(who) ?? (who.IsTelephone ? OnlineStatus.Unknown : OnlineStatus.Offline);
        return Exists(who) == true ? OnlineStatus.Offline : OnlineStatus.Unknown;
    }

    public DateTimeOffset? LastOnlineOf(Identity who) => _cache.LastOnlineOf(who);

    /// <summary>Whether somebody's client has applications; so it is believed of one that has not said what it can do.</summary>
    public bool CanHaveApplications(Identity who)
    {
        PeerFeatures features = _cache.FeaturesOf(who);
        return !features.HasFlag(PeerFeatures.Known) || features.HasFlag(PeerFeatures.Applications);
    }

    public Contact ContactOf(Identity who) => _cache.Contacts.With(who);

    /// <summary>Whether somebody is in <see cref="AllContacts"/>.</summary>
    public bool HasContact(Identity who) => _cache.Contacts.Contains(who);

    /// <summary>What somebody in <see cref="PendingRequests"/> said with the request; null for anybody else.</summary>
    public string? RequestFrom(Identity who) => _cache.Requests.GetValueOrDefault(who);

    /// <summary>The room as it was told last.</summary>
    public RoomState? Room(ConversationKey key) => _cache.Room(key);

    /// <summary>Whether something was said in a conversation, also before the client was installed anew.</summary>
    public bool HasMessages(ConversationKey key) => _cache.HasMessages(key);

    /// <summary>Says something to another client. Without a connection what does not wait is dropped.</summary>
    /// <param name="to">To whom.</param>
    /// <param name="signal">What.</param>
    /// <param name="ended">Is told the outcome; not for signals that may be lost.</param>
    public void Send(Identity to, ClientSignal signal, Action<RequestFailure>? ended = null)
    {
        if (!client.IsConnected && !signal.WaitsForConnection)
        {
            if (ended is not null)
                client.Executor.Post(() => ended(RequestFailure.ConnectionLost));
            return;
        }

        Signal envelope = Signals.Encode(signal);
        var request = new NetworkRequest.SendSignal(new RequestKey(envelope.Key), to, envelope);
        if (signal.MayBeLost)
            Submit(request);
        else
            client.Outbox.Submit(request, ended, isKept: signal.WaitsForConnection);
    }

    /// <summary>
    /// Asks the network for something. A network that was taken away before its client, in whatever order a program ends, is like one that was lost.
    /// </summary>
    public void Submit(NetworkRequest request)
    {
        try
        {
            Session.Submit(request);
        }
        catch (ObjectDisposedException)
        {
            // Nobody is left to be asked; the client is about to hear of it, or to end.
        }
    }

    private void KeepStranger(Identity who, IReadOnlyDictionary<string, string> fields)
    {
        _strangers ??= [];
        if (_strangers.ContainsKey(who) || _strangers.Count < client.Options.Limits.People)
            _strangers[who] = fields;
    }

    private void Meet(IEnumerable<Identity> people)
    {
        foreach (Identity who in people)
            Meet(who);
    }

    private void Meet(Identity who)
    {
        if (Met.Count < client.Options.Limits.People)
            Met.Add(who);
    }

    private IReadOnlyDictionary<string, string> ProfileNowOf(Identity who)
        => StrangerNow(who, out IReadOnlyDictionary<string, string>? profile) ? profile ?? s_noFields : ProfileOf(who);

    // Asks a network that answers at once. False when there is none; null for nobody.
    [SuppressMessage("Usage", "VSTHRD002", Justification = "Only a query that is completed is read.")]
    private bool StrangerNow(Identity who, out IReadOnlyDictionary<string, string>? fields)
    {
        fields = null;
        if (!client.IsConnected || !Features.HasFlag(NetworkFeatures.KnowsStrangers))
            return false;
        ValueTask<NetworkProfile?> query = Session.GetProfileAsync(who, CancellationToken.None);
        if (!query.IsCompletedSuccessfully)
            return false;
        fields = query.Result?.Fields;
        if (fields is not null)
            KeepStranger(who, fields);
        return true;
    }

    // Once a person: what comes is told as a change.
    private void AskForProfile(Identity who)
    {
        if (!client.IsConnected || who.IsTelephone || Asked.Count >= client.Options.Limits.People || !Asked.Add(who))
            return;
        DeferredQuery.Run(client, token => Session.GetProfileAsync(who, token), DeferredQuery.ProfileTime, found =>
        {
            if (found is null)
            {
                Asked.Remove(who);
                return;
            }

            KeepStranger(who, found.Fields);
            client.Lifecycle.Connection.Publish(new NetworkEvent.ProfileChanged(who, found.Fields, AreAll: false));
        });
    }
}
