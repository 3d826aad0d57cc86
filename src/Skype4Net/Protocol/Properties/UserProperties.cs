using static Skype4Net.Protocol.CachePolicy;
using static Skype4Net.Protocol.PropertyAccess;

namespace Skype4Net.Protocol;

/// <summary>The properties of a user: <c>GET USER anna FULLNAME</c>.</summary>
internal static class UserProperties
{
    private static readonly SchemaBuilder s = new(ObjectKind.User, "USER", IdStyle.Handle);

    public static readonly PropertyDefinition<string> Handle = s.Add("HANDLE", Codecs.Handle, cachePolicy: Immutable);
    public static readonly PropertyDefinition<string> FullName = s.Text("FULLNAME");
    public static readonly PropertyDefinition<DateOnly?> Birthday = s.Add("BIRTHDAY", Codecs.Date);
    public static readonly PropertyDefinition<Sex> Sex = s.Add("SEX", EnumCodecs.Sex);
    public static readonly PropertyDefinition<NamedCode> Language = s.Add("LANGUAGE", Codecs.NamedCode);
    public static readonly PropertyDefinition<NamedCode> Country = s.Add("COUNTRY", Codecs.NamedCode);
    public static readonly PropertyDefinition<string> Province = s.Text("PROVINCE");
    public static readonly PropertyDefinition<string> City = s.Text("CITY");
    public static readonly PropertyDefinition<string> PhoneHome = s.Text("PHONE_HOME");
    public static readonly PropertyDefinition<string> PhoneOffice = s.Text("PHONE_OFFICE");
    public static readonly PropertyDefinition<string> PhoneMobile = s.Text("PHONE_MOBILE");
    public static readonly PropertyDefinition<string> Homepage = s.Text("HOMEPAGE");
    public static readonly PropertyDefinition<string> About = s.Text("ABOUT");
    public static readonly PropertyDefinition<bool> HasCallEquipment = s.Add("HASCALLEQUIPMENT", Codecs.Bool);
    public static readonly PropertyDefinition<bool> IsVideoCapable = s.Add("IS_VIDEO_CAPABLE", Codecs.Bool, since: 5);
    public static readonly PropertyDefinition<bool> IsVoicemailCapable = s.Add("IS_VOICEMAIL_CAPABLE", Codecs.Bool, since: 5);
    public static readonly PropertyDefinition<bool> CanLeaveVoicemail = s.Add("CAN_LEAVE_VM", Codecs.Bool, since: 5);
    public static readonly PropertyDefinition<BuddyStatus> BuddyStatus = s.Add("BUDDYSTATUS", EnumCodecs.BuddyStatus, access: ReadSet);
    public static readonly PropertyDefinition<bool> IsAuthorized = s.Add("ISAUTHORIZED", Codecs.Bool, access: ReadSet);
    public static readonly PropertyDefinition<bool> IsBlocked = s.Add("ISBLOCKED", Codecs.Bool, access: ReadSet);
    public static readonly PropertyDefinition<OnlineStatus> OnlineStatus = s.Add("ONLINESTATUS", EnumCodecs.OnlineStatus);
    public static readonly PropertyDefinition<DateTimeOffset?> LastOnline = s.Add("LASTONLINETIMESTAMP", Codecs.Timestamp, cachePolicy: Never);
    public static readonly PropertyDefinition<string> ReceivedAuthRequest = s.Text("RECEIVEDAUTHREQUEST", since: 5);
    public static readonly PropertyDefinition<string> SpeedDial = s.Add("SPEEDDIAL", Codecs.Line, since: 5, access: ReadSet);
    public static readonly PropertyDefinition<string> DisplayName = s.Add("DISPLAYNAME", Codecs.Line, since: 6, access: ReadSet);
    public static readonly PropertyDefinition<string> MoodText = s.Text("MOOD_TEXT", since: 6);
    public static readonly PropertyDefinition<string> RichMoodText = s.Text("RICH_MOOD_TEXT", since: 7);
    public static readonly PropertyDefinition<IReadOnlyList<string>> Aliases = s.Add("ALIASES", Codecs.BlankList, since: 6);
    public static readonly PropertyDefinition<TimeSpan?> TimeZone = s.Add("TIMEZONE", Codecs.TimeZone, since: 6);
    public static readonly PropertyDefinition<bool> IsCallForwardActive = s.Add("IS_CF_ACTIVE", Codecs.Bool, since: 6);
    public static readonly PropertyDefinition<int> AuthorizedBuddyCount = s.Add("NROF_AUTHED_BUDDIES", Codecs.Int, since: 6);

    public static ObjectSchema Schema { get; } = s.Build();
}
