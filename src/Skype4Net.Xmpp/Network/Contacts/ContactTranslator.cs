using Skype4Net.Emulator.Network;
using Skype4Net.Xmpp.Client.Contacts;
using Skype4Net.Xmpp.Network.Sessions;

namespace Skype4Net.Xmpp.Network.Contacts;

/// <summary>Contacts, authorization, blocking and presence.</summary>
internal sealed class ContactTranslator(SessionContext context, PeerClients peers, ProfileTranslator profiles) : ITranslator
{
    private const string Mood = "MOOD_TEXT";

    // A request without words has some at the client, where no words mean that it was dealt with.
    private const string NoWords = "Please add me to your contacts.";
    private bool _tellsAll;

    public async ValueTask<bool> TryApplyAsync(XmppEvent happened)
    {
        switch (happened)
        {
            case XmppEvent.RosterChanged roster:
                await ApplyAsync(roster).ConfigureAwait(false);
                return true;
            case XmppEvent.BlockedChanged blocked:
                IReadOnlyDictionary<Jid, Contact> changed = context.Contacts.ApplyBlocked(blocked.Blocked);
                await WriteAsync(_tellsAll ? context.Contacts.All : changed, _tellsAll).ConfigureAwait(false);
                _tellsAll = false;
                return true;
            case XmppEvent.SubscriptionRequested request:
                await ApplyAsync(request).ConfigureAwait(false);
                return true;
            case XmppEvent.PresenceChanged presence:
                await ApplyAsync(presence.From, presence.Best).ConfigureAwait(false);
                return true;
            default:
                return false;
        }
    }

    public async ValueTask RepeatAsync()
    {
        await WriteAsync(context.Contacts.All, areAll: true).ConfigureAwait(false);
        foreach (Jid contact in context.Contacts.All.Keys.Where(context.Contacts.IsContact))
            await ApplyAsync(contact, context.Client.Presence.BestOf(contact)).ConfigureAwait(false);
    }

    public Task<Func<ValueTask<RequestFailure>>>? BeginAsync(NetworkRequest request)
        => request is NetworkRequest.ChangeContact change ? ChangeAsync(change, context.AddressOf(change.Who)) : null;

    private async Task<Func<ValueTask<RequestFailure>>> ChangeAsync(NetworkRequest.ChangeContact change, Jid who)
    {
        XmppClient client = context.Client;
        switch (change.Change)
        {
            case ContactChange.Request:
                RosterItem? known = client.Roster.Find(who);
                Task added = client.Roster.SetAsync(who, known?.Name ?? "", known?.Groups ?? [], context.Ended);
                await client.Presence.SubscribeAsync(who, XmlText.Clean(change.Text), context.Ended).ConfigureAwait(false);
                // To ask somebody is to let them see us, too, as soon as they ask.
                await client.Presence.AllowAsync(who, context.Ended).ConfigureAwait(false);
                await added.ConfigureAwait(false);
                break;
            case ContactChange.Allow:
                await client.Presence.AllowAsync(who, context.Ended).ConfigureAwait(false);
                if (client.Roster.Find(who) is not { Subscription: RosterSubscription.To or RosterSubscription.Both })
                    await client.Presence.SubscribeAsync(who, "", context.Ended).ConfigureAwait(false);
                break;
            case ContactChange.Deny:
                await client.Presence.DenyAsync(who, context.Ended).ConfigureAwait(false);
                break;
            case ContactChange.Remove:
                await client.Roster.RemoveAsync(who, context.Ended).ConfigureAwait(false);
                break;
            case ContactChange.Block:
                await client.Blocked.BlockAsync(who, context.Ended).ConfigureAwait(false);
                break;
            default:
                await client.Blocked.UnblockAsync(who, context.Ended).ConfigureAwait(false);
                break;
        }

        // The server answers, and tells of the change after it: once more round, and all of it is here.
        await client.ReachAsync(() => ValueTask.CompletedTask, context.Ended).ConfigureAwait(false);
        bool isAnswer = change.Change is ContactChange.Allow or ContactChange.Deny;
        return isAnswer
            ? Outcome.Write(() => context.WriteAsync(new NetworkEvent.ContactRequested(change.Who, "")))
            : Outcome.Done;
    }

    private async ValueTask ApplyAsync(XmppEvent.RosterChanged roster)
    {
        IReadOnlyDictionary<Jid, Contact> changed = context.Contacts.Apply(roster.Changed, roster.AreAll);
        if (roster.AreAll)
        {
            // The block list follows, where there is one: together they are how we stand with everybody.
            _tellsAll = context.Client.Blocked.IsSupported;
            if (!_tellsAll)
                await WriteAsync(context.Contacts.All, areAll: true).ConfigureAwait(false);
        }
        else
        {
            await WriteAsync(changed, areAll: false).ConfigureAwait(false);
        }

        IEnumerable<Jid> friends = changed.Where(c => c.Value.Status == BuddyStatus.Friend).Select(c => c.Key);
        profiles.Fetch(roster.AreAll ? [.. context.Contacts.All.Keys.Where(context.Contacts.IsContact)] : [.. friends]);
    }

    private async ValueTask WriteAsync(IReadOnlyDictionary<Jid, Contact> contacts, bool areAll)
    {
        if (contacts.Count == 0 && !areAll)
            return;
        Dictionary<Identity, Contact> told = [];
        foreach ((Jid who, Contact contact) in contacts)
            told[context.IdentityOf(who)] = contact;
        await context.SaveAsync().ConfigureAwait(false);
        await context.WriteAsync(new NetworkEvent.ContactsChanged(told, areAll)).ConfigureAwait(false);
    }

    private async ValueTask ApplyAsync(XmppEvent.SubscriptionRequested request)
    {
        Jid who = request.From.Bare;
        if (context.Client.Roster.Find(who) is { } known
            && (known.IsAsked || known.IsAuthorized || known.Subscription is RosterSubscription.To))
        {
            await context.Client.Presence.AllowAsync(who, context.Ended).ConfigureAwait(false);
            return;
        }

        if (!context.Strangers.MayRequest(who))
        {
            NetworkLog.Stranger(context.Log, "request for authorization", who.ToString());
            return;
        }

        Identity identity = context.IdentityOf(who);
        await context.SaveAsync().ConfigureAwait(false);
        string text = request.Text.Length > 0 ? request.Text : NoWords;
        await context.WriteAsync(new NetworkEvent.ContactRequested(identity, text)).ConfigureAwait(false);
    }

    private async ValueTask ApplyAsync(Jid who, PresenceInfo best)
    {
        if (who == context.Account || !context.Contacts.IsContact(who))
            return;
        Identity identity = context.IdentityOf(who);
        bool isThere = best.Show != PresenceShow.Unavailable;
        await WriteAsync(identity, best, PeerFeatures.None).ConfigureAwait(false);
        if (isThere)
        {
            var fields = new Dictionary<string, string> { [Mood] = best.Status };
            await context.WriteAsync(new NetworkEvent.ProfileChanged(identity, fields, AreAll: false)).ConfigureAwait(false);
            _ = WriteFeaturesAsync(who, identity);
        }
    }

    private async Task WriteFeaturesAsync(Jid who, Identity identity)
    {
        try
        {
            XmppClient client = context.Client;
            PeerFeatures features = await peers.FeaturesOfAsync(who).ConfigureAwait(false);
            await client.PublishAsync(new XmppEvent.Reached(() => client.Presence.BestOf(who) is { Show: not PresenceShow.Unavailable } now
                ? WriteAsync(identity, now, features)
                : ValueTask.CompletedTask)).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is XmppException or OperationCanceledException)
        {
            // The connection was lost; the next one tells their presence anew.
        }
    }

    private ValueTask WriteAsync(Identity who, PresenceInfo best, PeerFeatures features)
        => context.WriteAsync(new NetworkEvent.PresenceChanged(who, StatusMap.Read(best.Show), context.Time.GetUtcNow(), features));
}
