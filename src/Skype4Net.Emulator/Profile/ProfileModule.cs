using Skype4Net.Emulator.Client;
using Skype4Net.Emulator.Network;
using Skype4Net.Emulator.Sessions;
using Skype4Net.Protocol;

namespace Skype4Net.Emulator.Profile;

/// <summary>Profiles, the own one and those of others, and what the account has: its credit and what was paid for.</summary>
internal sealed class ProfileModule(ClientContext client) : ClientModule(client)
{
    // Fields of the own profile that were changed without a network, by the names of the wire.
    private readonly Dictionary<string, string> _unpublished = [];
    private readonly HashSet<Privilege> _privileges = [];
    private UnpublishedAvatar? _unpublishedAvatar;

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

    public override void OnNetworkEvent(LegacyEvent happened)
    {
        if (happened is ProfileChanged changed)
            OnChanged(changed);
    }

    public override void OnOnline()
    {
        foreach ((string field, string value) in _unpublished.ToArray())
            Client.Network.SetProfile(field, value);
        _unpublished.Clear();
        if (_unpublishedAvatar is { } avatar)
            Client.Network.SetAvatar(avatar.Picture);
        _unpublishedAvatar = null;
    }

    public override void OnReinstalled()
    {
        _unpublished.Clear();
        _unpublishedAvatar = null;
    }

    /// <summary>Whether something was paid for. Calls to telephones need less: see <see cref="MayCallTelephones"/>.</summary>
    public bool Has(Privilege privilege) => _privileges.Contains(privilege);

    /// <summary>The user has paid for something, or has it no longer.</summary>
    public void SetPrivilege(Privilege privilege, bool granted)
    {
        PropertyDefinition<bool> property = PropertyOf(privilege);
        if (granted)
            _privileges.Add(privilege);
        else
            _privileges.Remove(privilege);
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
        SetPrivilege(Privilege.SkypeIn, granted: true);
    }

    /// <summary>Changes the own picture, for others when there is a network.</summary>
    /// <param name="picture">The bytes of the file; null for none.</param>
    public void SetAvatar(byte[]? picture)
    {
        if (Client.IsConnected)
            Client.Network.SetAvatar(picture);
        else
            _unpublishedAvatar = new UnpublishedAvatar(picture);
    }

    /// <summary>Somebody's picture, or null; of our own also what is not published yet.</summary>
    public byte[]? AvatarOf(Identity who) => who == Client.Me && _unpublishedAvatar is { } own ? own.Picture : Client.Network.AvatarOf(who);

    /// <summary>Has so much credit from now on.</summary>
    /// <param name="hundredths">In hundredths of the currency.</param>
    /// <param name="currency">For example <c>EUR</c>.</param>
    public void SetCredit(int hundredths, string currency)
    {
        SetBalance(hundredths);
        BalanceCurrency = currency;
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

    /// <summary>Somebody's profile by the names of the wire; of our own also what is not published yet.</summary>
    public IReadOnlyDictionary<string, string> Of(Identity who)
    {
        IReadOnlyDictionary<string, string> published = Client.Network.ProfileOf(who);
        if (who != Client.Me || _unpublished.Count == 0)
            return published;
        var own = new Dictionary<string, string>(published);
        foreach ((string field, string value) in _unpublished)
            own[field] = value;
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
        if (Client.IsConnected)
        {
            Client.Network.SetProfile(field, value);
            return;
        }

        _unpublished[field] = value;
        OnChanged(new ProfileChanged(default, Client.Me, field, value));
    }

    private void OnChanged(ProfileChanged changed)
    {
        ReadOnlySpan<byte> field = System.Text.Encoding.ASCII.GetBytes(changed.Field);
        if (changed.Who == Client.Me && ProfileProperties.Schema.Find(field) is { } own)
            Client.Notify(own, "", changed.Value);
        if (UserProperties.Schema.Find(field) is { } shown)
            Client.Notify(shown, changed.Who.Value, changed.Value);
    }

    private void SetBalance(int hundredths)
    {
        bool could = MayCallTelephones;
        Balance = hundredths;
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

    // Others do not see it yet; the picture is null when it was taken away.
    private sealed record UnpublishedAvatar(byte[]? Picture);
}
