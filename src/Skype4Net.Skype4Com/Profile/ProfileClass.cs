using System.Globalization;

namespace SKYPE4COMLib;

/// <summary>The profile of the signed-in user.</summary>
public partial class ProfileClass : ComObject
{
    public ProfileClass()
        : this(new SkypeSession())
    {
    }

    internal ProfileClass(SkypeSession session)
        : base(session)
    {
    }

    public string FullName
    {
        get => Read(It.FullName);
        set => Set(It.FullName, value ?? "");
    }

    /// <summary>The day as eight digits, <c>19780214</c>; <c>0</c> when it is not set.</summary>
    public string Birthday
    {
        get => Read(It.Birthday)?.ToString("yyyyMMdd", CultureInfo.InvariantCulture) ?? "0";
        set => SetText("BIRTHDAY", value);
    }

    public TUserSex Sex
    {
        get => Read(It.Sex).Com();
        set => Set(It.Sex, EnumMap<Sdk.Sex, TUserSex>.ToSdk(value));
    }

    public string Languages
    {
        get => string.Join(' ', Read(It.Languages));
        set => SetText("LANGUAGES", value);
    }

    /// <summary>The code and the name, <c>ee Estonia</c>.</summary>
    public string Country
    {
        get => Read(It.Country) is var country && country.Code.Length > 0 ? $"{country.Code} {country.Name}".TrimEnd() : country.Name;
        set => SetText("COUNTRY", value);
    }

    public string Province
    {
        get => Read(It.Province);
        set => Set(It.Province, value ?? "");
    }

    public string City
    {
        get => Read(It.City);
        set => Set(It.City, value ?? "");
    }

    public string PhoneHome
    {
        get => Read(It.PhoneHome);
        set => Set(It.PhoneHome, value ?? "");
    }

    public string PhoneOffice
    {
        get => Read(It.PhoneOffice);
        set => Set(It.PhoneOffice, value ?? "");
    }

    public string PhoneMobile
    {
        get => Read(It.PhoneMobile);
        set => Set(It.PhoneMobile, value ?? "");
    }

    public string Homepage
    {
        get => Read(It.Homepage);
        set => Set(It.Homepage, value ?? "");
    }

    public string About
    {
        get => Read(It.About);
        set => Set(It.About, value ?? "");
    }

    public string MoodText
    {
        get => Read(It.MoodText);
        set => Set(It.MoodText, value ?? "");
    }

    public string RichMoodText
    {
        get => Read(It.RichMoodText);
        set => Set(It.RichMoodText, value ?? "");
    }

    public int Timezone
    {
        get => Times.Zone(Read(It.TimeZone));
        set => Set(It.TimeZone, Times.Zone(value));
    }

    public short CallNoAnswerTimeout
    {
        get => (short)Read(It.CallNoAnswerTimeout);
        set => Set(It.CallNoAnswerTimeout, value);
    }

    public bool CallApplyCF
    {
        get => Read(It.CallForwardingEnabled);
        set => Set(It.CallForwardingEnabled, value);
    }

    public bool CallSendToVM
    {
        get => Read(It.CallSendToVoicemail);
        set => Set(It.CallSendToVoicemail, value);
    }

    /// <summary>Start, end and target of each rule, divided by blanks: <c>0,60,anna 60,0,+4930123</c>.</summary>
    public string CallForwardRules
    {
        get => string.Join(' ', Read(It.CallForwardRules)
            .Select(r => string.Create(CultureInfo.InvariantCulture, $"{r.StartSeconds},{r.EndSeconds},{r.Target}")));
        set => SetText("CALL_FORWARD_RULES", value);
    }

    /// <summary>In hundredths of the currency.</summary>
    public int Balance => (int)(Read(It.Balance) * 100);

    public string BalanceCurrency => Read(It.BalanceCurrency);

    public string BalanceToText => string.Create(CultureInfo.InvariantCulture, $"{BalanceCurrency} {Read(It.Balance):0.00}").TrimStart();

    public string IPCountry => Read(It.IpCountry);

    public string ValidatedSmsNumbers => string.Join(", ", Read(It.ValidatedSmsNumbers));

    private Sdk.Profile It => Session.Client.Profile;

    // Texts that the SDK has types for go as the program gives them: the client is the one to judge.
    private void SetText(string property, string? value) => Session.Send($"SET PROFILE {property} {Words.Line(value ?? "", property)}");
}
