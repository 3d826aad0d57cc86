using Skype4Net.Emulator.Network;
using Skype4Net.Xmpp.Client.Contacts;
using Skype4Net.Xmpp.Network.Sessions;

namespace Skype4Net.Xmpp.Network.Contacts;

/// <summary>Profiles and pictures: vCards, published pictures, and the mood, which is the text beside the presence.</summary>
#pragma warning disable CA1001 // Queries may still wait at its semaphores when the session ends, and are let go one by one.
internal sealed class ProfileTranslator(SessionContext context) : ITranslator
#pragma warning restore CA1001
{
    private const string Mood = "MOOD_TEXT";
    private const string Handle = "HANDLE";
    private const int MaxAtOnce = 4;
    private readonly SemaphoreSlim _fetching = new(MaxAtOnce);
    private readonly SemaphoreSlim _setting = new(1);

    public ValueTask<bool> TryApplyAsync(XmppEvent happened)
    {
        if (happened is XmppEvent.ConnectionChanged { State: XmppConnectionState.Online, IsResumed: false })
            Fetch([context.Account]);
        if (happened is XmppEvent.ProfileChanged changed && (changed.From == context.Account || context.Contacts.IsContact(changed.From)))
            Fetch([changed.From]);
        // Nobody is told of new pictures; programs ask for them.
        return ValueTask.FromResult(happened is XmppEvent.ProfileChanged or XmppEvent.AvatarChanged);
    }

    public Task<Func<ValueTask<RequestFailure>>>? BeginAsync(NetworkRequest request) => request switch
    {
        NetworkRequest.SetProfile set => SetAsync(set),
        NetworkRequest.SetAvatar set => SetAvatarAsync(set),
        _ => null,
    };

    /// <summary>Fetches profiles, a few at a time, and tells them when they come.</summary>
    public void Fetch(IReadOnlyCollection<Jid> accounts)
    {
        foreach (Jid account in accounts)
            _ = FetchAsync(account);
    }

    /// <summary>Somebody by their exact handle: servers have no directory that clients could rely on.</summary>
    public async ValueTask<IReadOnlyList<FoundUser>> SearchAsync(string text, CancellationToken cancellationToken)
    {
        string handle = text.Trim().ToLowerInvariant();
        if (handle.Length == 0 || context.Addresses.Find(new Identity(handle)) is null || !context.HasClient)
            return [];
        try
        {
            NetworkProfile? profile = await GetProfileAsync(new Identity(handle), cancellationToken).ConfigureAwait(false);
            return profile is null ? [] : [new FoundUser(new Identity(handle), profile)];
        }
        catch (InvalidOperationException)
        {
            return [];
        }
    }

    public async ValueTask<NetworkProfile?> GetProfileAsync(Identity who, CancellationToken cancellationToken)
    {
        if (context.Addresses.Find(who) is not { } address)
            return null;
        try
        {
            XmppElement vCard = await context.Client.Profiles.GetAsync(address, cancellationToken).ConfigureAwait(false);
            Dictionary<string, string> fields = VCardFields.Read(vCard).Where(f => f.Value.Length > 0).ToDictionary();
            fields[Handle] = who.Value;
            string mood = who == context.Me ? context.Mood : context.Client.Presence.BestOf(address).Status;
            if (mood.Length > 0)
                fields[Mood] = mood;
            return new NetworkProfile(fields);
        }
        catch (XmppStanzaException exception) when (exception.Condition is "remote-server-not-found" or "jid-malformed")
        {
            return null;
        }
        catch (XmppStanzaException exception) when (exception.Condition is "item-not-found" or "service-unavailable")
        {
            // Without a profile, or without an account: servers do not tell which, so that nobody can try names.
            return context.Contacts.IsContact(address)
                ? new NetworkProfile(new Dictionary<string, string> { [Handle] = who.Value })
                : null;
        }
        catch (XmppException exception)
        {
            throw new InvalidOperationException($"The profile of {who.Value} cannot be known now: {exception.Message}", exception);
        }
    }

    public async ValueTask<ReadOnlyMemory<byte>?> GetAvatarAsync(Identity who, CancellationToken cancellationToken)
    {
        if (context.Addresses.Find(who) is not { } address)
            return null;
        try
        {
            byte[]? picture = await context.Client.Avatars.GetAsync(address, cancellationToken).ConfigureAwait(false);
            return picture is null ? default(ReadOnlyMemory<byte>?) : new ReadOnlyMemory<byte>(picture);
        }
        catch (XmppException)
        {
            return null;
        }
    }

    private async Task<Func<ValueTask<RequestFailure>>> SetAsync(NetworkRequest.SetProfile set)
    {
        XmppClient client = context.Client;
        if (set.Field == Mood)
        {
            context.Mood = XmlText.Clean(set.Value);
            await client.Presence.SetStatusAsync(context.Mood, context.Ended).ConfigureAwait(false);
            await client.ReachAsync(() => ValueTask.CompletedTask, context.Ended).ConfigureAwait(false);
        }
        else if (VCardFields.Names.Contains(set.Field))
        {
            // Two fields at once would each put back the other's old value.
            await _setting.WaitAsync(context.Ended).ConfigureAwait(false);
            try
            {
                XmppElement vCard = await client.Profiles.GetAsync(null, context.Ended).ConfigureAwait(false);
                await client.Profiles.SetAsync(VCardFields.With(vCard, set.Field, set.Value), context.Ended).ConfigureAwait(false);
            }
            finally
            {
                _setting.Release();
            }
        }
        else
        {
            return Outcome.Failed(RequestFailure.NotSupported);
        }

        return Outcome.Write(() => context.WriteAsync(new NetworkEvent.ProfileChanged(
            context.Me, new Dictionary<string, string> { [set.Field] = XmlText.Clean(set.Value) }, AreAll: false)));
    }

    private async Task<Func<ValueTask<RequestFailure>>> SetAvatarAsync(NetworkRequest.SetAvatar set)
    {
        await context.Client.Avatars.PublishAsync(set.Picture?.ToArray(), context.Ended).ConfigureAwait(false);
        return Outcome.Done;
    }

    private async Task FetchAsync(Jid account)
    {
        try
        {
            await _fetching.WaitAsync(context.Ended).ConfigureAwait(false);
            try
            {
                XmppClient client = context.Client;
                Identity who = context.IdentityOf(account);
                if (await GetProfileAsync(who, context.Ended).ConfigureAwait(false) is not { } profile)
                    return;
                Dictionary<string, string> fields = VCardFields.Names.ToDictionary(n => n, profile.Field);
                fields[Mood] = profile.Field(Mood);
                await client.PublishAsync(new XmppEvent.Reached(() => context.WriteAsync(
                    new NetworkEvent.ProfileChanged(who, fields, AreAll: false)))).ConfigureAwait(false);
            }
            finally
            {
                _fetching.Release();
            }
        }
        catch (Exception exception) when (exception is InvalidOperationException or XmppException or OperationCanceledException)
        {
            // No answer; the next connection asks again.
        }
    }
}
