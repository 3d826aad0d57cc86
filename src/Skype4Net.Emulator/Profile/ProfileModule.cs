using Skype4Net.Emulator.Client;
using Skype4Net.Emulator.Network;
using Skype4Net.Protocol;

namespace Skype4Net.Emulator.Profile;

/// <summary>Profiles, the own one and those of others, and what the account has: its credit and what was paid for.</summary>
internal sealed class ProfileModule(ClientContext client) : ClientModule(client)
{
    // Fields of the own profile that were changed without a network, by the names of the wire.
    private readonly Dictionary<string, string> _unpublished = [];

    /// <summary>What was paid for: SKYPEOUT, SKYPEIN, VOICEMAIL.</summary>
    public HashSet<string> Privileges { get; } = [];

    /// <summary>The Skype credit in hundredths of the currency.</summary>
    public int Balance { get; private set; }

    /// <summary>The currency of the credit; empty before there was any.</summary>
    public string BalanceCurrency { get; private set; } = "";

    /// <summary>The own telephone number, for calls from telephones; empty for none.</summary>
    public string OwnNumber { get; set; } = "";

    /// <summary>Whoever has credit may call telephones.</summary>
    public bool MayCallTelephones => Privileges.Contains(PrivilegeProperties.SkypeOut.Name) || Balance > 0;

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

    public override void OnNetworkEvent(NetworkEvent happened)
    {
        if (happened is ProfileChanged changed)
            OnChanged(changed);
    }

    public override void OnOnline()
    {
        foreach ((string field, string value) in _unpublished.ToArray())
            Client.Network.SetProfile(field, value);
        _unpublished.Clear();
    }

    public override void OnReinstalled() => _unpublished.Clear();

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
}
