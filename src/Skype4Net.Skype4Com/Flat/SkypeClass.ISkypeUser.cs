namespace SKYPE4COMLib;

/// <content><c>ISkypeUser</c>: users by their ids.</content>
public partial class SkypeClass
{
    public string get_UserFullName(string username) => UserOf(username).FullName;

    public DateTime get_UserBirthday(string username) => UserOf(username).Birthday;

    public TUserSex get_UserSex(string username) => UserOf(username).Sex;

    public string get_UserCountry(string username) => UserOf(username).Country;

    public string get_UserProvince(string username) => UserOf(username).Province;

    public string get_UserCity(string username) => UserOf(username).City;

    public string get_UserPhoneHome(string username) => UserOf(username).PhoneHome;

    public string get_UserPhoneOffice(string username) => UserOf(username).PhoneOffice;

    public string get_UserPhoneMobile(string username) => UserOf(username).PhoneMobile;

    public string get_UserHomepage(string username) => UserOf(username).Homepage;

    public string get_UserAbout(string username) => UserOf(username).About;

    public bool get_UserHasCallEquipment(string username) => UserOf(username).HasCallEquipment;

    public TBuddyStatus get_UserBuddyStatus(string username) => UserOf(username).BuddyStatus;

    public void set_UserBuddyStatus(string username, TBuddyStatus value) => UserOf(username).BuddyStatus = value;

    public bool get_UserIsAuthorized(string username) => UserOf(username).IsAuthorized;

    public void set_UserIsAuthorized(string username, bool value) => UserOf(username).IsAuthorized = value;

    public bool get_UserIsBlocked(string username) => UserOf(username).IsBlocked;

    public void set_UserIsBlocked(string username, bool value) => UserOf(username).IsBlocked = value;

    public string get_UserDisplayName(string username) => UserOf(username).DisplayName;

    public void set_UserDisplayName(string username, string value) => UserOf(username).DisplayName = value;

    public TOnlineStatus get_UserOnlineStatus(string username) => UserOf(username).OnlineStatus;

    public DateTime get_UserLastOnline(string username) => UserOf(username).LastOnline;

    public string get_UserCountryCode(string username) => UserOf(username).CountryCode;

    public string get_UserReceivedAuthRequest(string username) => UserOf(username).ReceivedAuthRequest;

    public string get_UserSpeedDial(string username) => UserOf(username).SpeedDial;

    public void set_UserSpeedDial(string username, string value) => UserOf(username).SpeedDial = value;

    public bool get_UserCanLeaveVoicemail(string username) => UserOf(username).CanLeaveVoicemail;

    public string get_UserMoodText(string username) => UserOf(username).MoodText;

    public string get_UserAliases(string username) => UserOf(username).Aliases;

    public int get_UserTimezone(string username) => UserOf(username).Timezone;

    public bool get_IsCallForwardActive(string username) => UserOf(username).IsCallForwardActive;

    public string get_UserLanguage(string username) => UserOf(username).Language;

    public string get_UserLanguageCode(string username) => UserOf(username).LanguageCode;

    public bool get_UserIsVideoCapable(string username) => UserOf(username).IsVideoCapable;

    public int get_UserNumberOfAuthBuddies(string username) => UserOf(username).NumberOfAuthBuddies;

    public string get_UserRichMoodText(string username) => UserOf(username).RichMoodText;

    public bool get_UserIsVoicemailCapable(string username) => UserOf(username).IsVoicemailCapable;

    private UserClass UserOf(string handle) => new(_session, Words.One(handle, nameof(handle)));
}
