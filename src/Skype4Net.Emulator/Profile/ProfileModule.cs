using Skype4Net.Emulator.Client;
using Skype4Net.Emulator.Network;
using Skype4Net.Emulator.Sessions;
using Skype4Net.Emulator.Storage;
using Skype4Net.Protocol;

namespace Skype4Net.Emulator.Profile;

/// <summary>Profiles, the own one and those of others, and what the account has: its credit and what was paid for.</summary>
internal sealed class ProfileModule(ClientContext client) : ClientModule(client)
{
    private const string AccountKind = "account";
    private const string AccountKey = "own";

    // Fields of the own profile that were changed and that the network has not confirmed, by the names of the wire.
    private Dictionary<string, UnpublishedField> Unpublished => field ??= [];
    private HashSet<Privilege> Privileges => field ??= [];
    private OwnAvatar? _ownAvatar;

    /// <summary>The own telephone number; empty for none.</summary>
    public string OwnNumber { get; private set; } = "";

    /// <summary>The Skype credit in hundredths of the currency.</summary>
    public int Balance { get; private set; }

    /// <summary>The currency of the credit; empty before there was any.</summary>
    public string BalanceCurrency { get; private set; } = "";

    /// <summary>Whoever has credit may call telephones.</summary>
    public bool MayCallTelephones => Has(Privilege.SkypeOut) || Balance > 0;

    /// <summary>The own telephone numbers that were confirmed by a code: an SMS may name one to reply to.</summary>
    public IReadOnlyList<string> ConfirmedNumbers
    {
        get
        {
            byte[] text = System.Text.Encoding.UTF8.GetBytes(FieldOf(ProfileProperties.ValidatedSmsNumbers));
            Codecs.CommaList.TryDecode(text, out IReadOnlyList<string> numbers);
            return numbers;
        }
    }

    public override void Map(CommandRouter router)
    {
        new ProfileCommandHandlers(this).Map(router);
        new AvatarCommandHandlers(this, Client).Map(router);
    }

    public override void OnNetworkEvent(NetworkEvent happened)
    {
        if (happened is not NetworkEvent.ProfileChanged changed)
            return;
        foreach ((string field, string value) in changed.Fields)
            OnChanged(changed.Who, field, value);
    }

    public override void OnReinstalled()
    {
        Unpublished.Clear();
        _ownAvatar = null;
    }

    public override void OnLoading()
    {
        foreach ((_, StoredCredit stored) in Client.Storage.Records.Loaded(AccountKind, ProfileJson.Default.StoredCredit))
        {
            (OwnNumber, Balance, BalanceCurrency) = (stored.OwnNumber, stored.Balance, stored.Currency);
            Privileges.UnionWith(stored.Privileges);
        }

        foreach (NetworkRequest request in Client.Outbox.Requests)
        {
            if (request is NetworkRequest.SetProfile profile)
                Unpublished[profile.Field] = new UnpublishedField(profile.Value, profile.Key);
            else if (request is NetworkRequest.SetAvatar avatar)
                _ownAvatar = new OwnAvatar(avatar.Picture, avatar.Key);
        }
    }

    public override void OnRequestEnded(NetworkRequest request, string before, RequestFailure failure)
    {
        if (request is NetworkRequest.SetProfile profile)
            OnPublished(profile.Field, profile.Key);
    }

    /// <summary>Whether something was paid for. Calls to telephones need less: see <see cref="MayCallTelephones"/>.</summary>
    public bool Has(Privilege privilege) => Privileges.Contains(privilege);

    /// <summary>The user has paid for something, or has it no longer.</summary>
    public void SetPrivilege(Privilege privilege, bool granted)
    {
        PropertyDefinition<bool> property = PropertyOf(privilege);
        if (granted)
            Privileges.Add(privilege);
        else
            Privileges.Remove(privilege);
        Keep();
        Client.Notify(property, "", privilege == Privilege.SkypeOut ? MayCallTelephones : granted);
        if (privilege == Privilege.Voicemail)
            Publish(UserProperties.IsVoicemailCapable.Name, Codecs.Bool.Encode(granted));
    }

    /// <summary>The user has a telephone number, which telephones can call and text.</summary>
    /// <param name="number">The number with <c>+</c>.</param>
    /// <exception cref="ArgumentException">It is no number.</exception>
    public void SetNumber(string number)
    {
        OwnNumber = Argument.Handle(number);
        Keep();
        SetPrivilege(Privilege.SkypeIn, granted: true);
    }

    /// <summary>Changes the own picture, for others when there is a network.</summary>
    /// <param name="picture">The bytes of the file; null for none.</param>
    public void SetAvatar(byte[]? picture)
    {
        if (_ownAvatar is { } before)
            Client.Outbox.Remove(before.Key);
        _ownAvatar = new OwnAvatar(picture is null ? (ReadOnlyMemory<byte>?)null : picture, Outbox.NewKey());
        Client.Outbox.Submit(new NetworkRequest.SetAvatar(_ownAvatar.Key, _ownAvatar.Picture));
    }

    /// <summary>Looks for somebody's picture; of one's own what was set last.</summary>
    /// <param name="who">Whose.</param>
    /// <param name="found">Goes on with the picture, or with null.</param>
    /// <returns>Whether the answer is still to come.</returns>
    public bool FindAvatar(Identity who, Action<ReadOnlyMemory<byte>?> found)
    {
        if (who != Client.Me || _ownAvatar is not { } own)
            return DeferredQuery.Run(Client, token => Client.Network.Session.GetAvatarAsync(who, token), DeferredQuery.ProfileTime, found);
        found(own.Picture);
        return false;
    }

    /// <summary>Has so much credit from now on.</summary>
    /// <param name="hundredths">In hundredths of the currency.</param>
    /// <param name="currency">For example <c>EUR</c>.</param>
    public void SetCredit(int hundredths, string currency)
    {
        SetBalance(hundredths);
        BalanceCurrency = currency;
        Keep();
        Client.Notify(ProfileProperties.PstnBalanceCurrency, "", currency);
    }

    /// <summary>Takes thousandths of the currency from the credit; the wire has it in hundredths.</summary>
    public void Pay(int thousandths) => SetBalance(Balance - ((thousandths + 5) / 10));

    /// <summary>A number of one's own was confirmed.</summary>
    public void ConfirmNumber(string number)
    {
        IReadOnlyList<string> numbers = ConfirmedNumbers;
        if (!numbers.Contains(number))
            Set(ProfileProperties.ValidatedSmsNumbers, Codecs.CommaList.Encode([.. numbers, number]));
    }

    /// <summary>Somebody's profile by the names of the wire; of one's own also what the network has not confirmed yet.</summary>
    public IReadOnlyDictionary<string, string> Of(Identity who)
    {
        IReadOnlyDictionary<string, string> published = Client.Network.ProfileOf(who);
        if (who != Client.Me || Unpublished.Count == 0)
            return published;
        var own = new Dictionary<string, string>(published);
        foreach ((string field, UnpublishedField unpublished) in Unpublished)
            own[field] = unpublished.Value;
        return own;
    }

    /// <summary>A field of the own profile as on the wire.</summary>
    public string FieldOf(PropertyDefinition property)
        => property == ProfileProperties.PstnBalance ? Codecs.Int.Encode(Balance)
            : property == ProfileProperties.PstnBalanceCurrency ? BalanceCurrency
            : Of(Client.Me).GetValueOrDefault(property.Name, property.NoValue);

    /// <summary>A value of the profile as it is kept: a country has its name, an empty number is none.</summary>
    public static string Normalize(PropertyDefinition property, string value)
        => property == ProfileProperties.Country ? NamedCodes.WithName(value.Trim(), Countries.NameOf)
            : value.Trim().Length == 0 && property.NoValue.Length > 0 ? property.NoValue
            : value;

    /// <summary>The person changes a field by its name.</summary>
    /// <param name="field">Its name on the wire.</param>
    /// <param name="value">The value as on the wire.</param>
    /// <exception cref="ArgumentException">There is no such field.</exception>
    public void Set(string field, string value)
        => Set(ProfileProperties.Schema.Find(field) ?? throw new ArgumentException($"A profile has no field {field}.", nameof(field)), value);

    /// <summary>Changes a field of the own profile, and those that follow from it.</summary>
    public void Set(PropertyDefinition property, string value)
    {
        value = Normalize(property, value);
        if (property == ProfileProperties.RichMoodText)
            Publish(ProfileProperties.MoodText.Name, XmlText.Strip(value));
        Publish(property.Name, value);
        if (property == ProfileProperties.MoodText)
            Publish(ProfileProperties.RichMoodText.Name, XmlText.Escape(value));

        // Others see the first language, with its name.
        if (property == ProfileProperties.Languages)
            Publish(UserProperties.Language.Name, NamedCodes.WithName(value.Trim().Split(' ')[0], Languages.NameOf));
    }

    /// <summary>
    /// Changes a field of the own profile by its name on the wire: at once for the own programs, for others when there is a network.
    /// </summary>
    public void Publish(string field, string value)
    {
        // Of each field only the last value counts.
        if (Unpublished.TryGetValue(field, out UnpublishedField? before))
            Client.Outbox.Remove(before.Key);
        RequestKey key = Outbox.NewKey();
        Unpublished[field] = new UnpublishedField(value, key);
        Client.Outbox.Submit(new NetworkRequest.SetProfile(key, field, value), _ => OnPublished(field, key));
        if (!Client.IsConnected)
            OnChanged(Client.Me, field, value);
    }

    private void Keep() => Client.Storage.Records.Put(
        AccountKind, AccountKey, () => new StoredCredit(OwnNumber, Balance, BalanceCurrency, [.. Privileges]), ProfileJson.Default.StoredCredit);

    private void OnPublished(string field, RequestKey key)
    {
        if (Unpublished.TryGetValue(field, out UnpublishedField? known) && known.Key == key)
            Unpublished.Remove(field);
    }

    private void OnChanged(Identity who, string name, string value)
    {
        if (!Client.IsWatched)
            return;
        ReadOnlySpan<byte> field = System.Text.Encoding.ASCII.GetBytes(name);
        if (who == Client.Me && ProfileProperties.Schema.Find(field) is { } own)
            Client.Notify(own, "", value);
        if (UserProperties.Schema.Find(field) is { } shown)
            Client.Notify(shown, who.Value, value);
    }

    private void SetBalance(int hundredths)
    {
        bool could = MayCallTelephones;
        Balance = hundredths;
        Keep();
        Client.Notify(ProfileProperties.PstnBalance, "", hundredths / 100m);
        if (MayCallTelephones != could)
            Client.Notify(PrivilegeProperties.SkypeOut, "", !could);
    }

    private static PropertyDefinition<bool> PropertyOf(Privilege privilege) => privilege switch
    {
        Privilege.SkypeOut => PrivilegeProperties.SkypeOut,
        Privilege.SkypeIn => PrivilegeProperties.SkypeIn,
        Privilege.Voicemail => PrivilegeProperties.Voicemail,
        _ => throw new ArgumentOutOfRangeException(nameof(privilege), privilege, "There is no such privilege."),
    };

    // Others do not see it yet, as far as is known.
    private sealed record UnpublishedField(string Value, RequestKey Key);

    // The picture is null when it was taken away.
    private sealed record OwnAvatar(ReadOnlyMemory<byte>? Picture, RequestKey Key);
}
