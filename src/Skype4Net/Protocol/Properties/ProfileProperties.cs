using static Skype4Net.Protocol.CachePolicy;
using static Skype4Net.Protocol.PropertyAccess;

namespace Skype4Net.Protocol;

/// <summary>The properties of the signed-in user: <c>GET PROFILE MOOD_TEXT</c>.</summary>
internal static class ProfileProperties
{
    private static readonly SchemaBuilder s = new(ObjectKind.Profile, "PROFILE", IdStyle.None);

    public static readonly PropertyDefinition<decimal> PstnBalance = s.Add("PSTN_BALANCE", Codecs.Hundredths, cachePolicy: Never);
    public static readonly PropertyDefinition<string> PstnBalanceCurrency = s.Text("PSTN_BALANCE_CURRENCY");
    public static readonly PropertyDefinition<string> FullName = s.Text("FULLNAME", access: ReadSet);
    public static readonly PropertyDefinition<DateOnly?> Birthday = s.Add("BIRTHDAY", Codecs.Date, access: ReadSet);
    public static readonly PropertyDefinition<Sex> Sex = s.Add("SEX", EnumCodecs.Sex, access: ReadSet);
    public static readonly PropertyDefinition<IReadOnlyList<string>> Languages = s.Add("LANGUAGES", Codecs.BlankList, access: ReadSet);
    public static readonly PropertyDefinition<NamedCode> Country = s.Add("COUNTRY", Codecs.NamedCode, access: ReadSet);
    public static readonly PropertyDefinition<string> IpCountry = s.Text("IPCOUNTRY", since: 6);
    public static readonly PropertyDefinition<string> Province = s.Text("PROVINCE", access: ReadSet);
    public static readonly PropertyDefinition<string> City = s.Text("CITY", access: ReadSet);
    public static readonly PropertyDefinition<string> PhoneHome = s.Text("PHONE_HOME", access: ReadSet);
    public static readonly PropertyDefinition<string> PhoneOffice = s.Text("PHONE_OFFICE", access: ReadSet);
    public static readonly PropertyDefinition<string> PhoneMobile = s.Text("PHONE_MOBILE", access: ReadSet);
    public static readonly PropertyDefinition<string> Homepage = s.Text("HOMEPAGE", access: ReadSet);
    public static readonly PropertyDefinition<string> About = s.Text("ABOUT", access: ReadSet);
    public static readonly PropertyDefinition<string> MoodText = s.Text("MOOD_TEXT", since: 5, access: ReadSet);
    public static readonly PropertyDefinition<string> RichMoodText = s.Text("RICH_MOOD_TEXT", since: 7, access: ReadSet);
    public static readonly PropertyDefinition<TimeSpan?> TimeZone = s.Add("TIMEZONE", Codecs.TimeZone, since: 6, access: ReadSet);
    public static readonly PropertyDefinition<bool> CallApplyForward = s.Add("CALL_APPLY_CF", Codecs.Bool, since: 5, access: ReadSet);
    public static readonly PropertyDefinition<int> CallNoAnswerTimeout = s.Add("CALL_NOANSWER_TIMEOUT", Codecs.Int, since: 5, access: ReadSet);
    public static readonly PropertyDefinition<IReadOnlyList<CallForwardRule>> CallForwardRules =
        s.Add("CALL_FORWARD_RULES", Codecs.ForwardRules, since: 5, access: ReadSet);
    public static readonly PropertyDefinition<bool> CallSendToVoicemail = s.Add("CALL_SEND_TO_VM", Codecs.Bool, since: 5, access: ReadSet);
    public static readonly PropertyDefinition<IReadOnlyList<string>> ValidatedSmsNumbers =
        s.Add("SMS_VALIDATED_NUMBERS", Codecs.CommaList, since: 6);

    public static ObjectSchema Schema { get; } = s.Build();
}
