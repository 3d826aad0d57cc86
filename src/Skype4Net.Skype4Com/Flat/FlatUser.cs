namespace SKYPE4COMLib;

/// <summary><c>ISkypeUser</c>: users by their ids.</summary>
internal sealed class FlatUser(SkypeSession session) : ISkypeUser
{
    public string get_UserFullName(string Username) => UserOf(Username).FullName;

    public DateTime get_UserBirthday(string Username) => UserOf(Username).Birthday;

    public TUserSex get_UserSex(string Username) => UserOf(Username).Sex;

    public string get_UserCountry(string Username) => UserOf(Username).Country;

    public string get_UserProvince(string Username) => UserOf(Username).Province;

    public string get_UserCity(string Username) => UserOf(Username).City;

    public string get_UserPhoneHome(string Username) => UserOf(Username).PhoneHome;

    public string get_UserPhoneOffice(string Username) => UserOf(Username).PhoneOffice;

    public string get_UserPhoneMobile(string Username) => UserOf(Username).PhoneMobile;

    public string get_UserHomepage(string Username) => UserOf(Username).Homepage;

    public string get_UserAbout(string Username) => UserOf(Username).About;

    public bool get_UserHasCallEquipment(string Username) => UserOf(Username).HasCallEquipment;

    public TBuddyStatus get_UserBuddyStatus(string Username) => UserOf(Username).BuddyStatus;

    public void set_UserBuddyStatus(string Username, TBuddyStatus value) => UserOf(Username).BuddyStatus = value;

    public bool get_UserIsAuthorized(string Username) => UserOf(Username).IsAuthorized;

    public void set_UserIsAuthorized(string Username, bool value) => UserOf(Username).IsAuthorized = value;

    public bool get_UserIsBlocked(string Username) => UserOf(Username).IsBlocked;

    public void set_UserIsBlocked(string Username, bool value) => UserOf(Username).IsBlocked = value;

    public string get_UserDisplayName(string Username) => UserOf(Username).DisplayName;

    public void set_UserDisplayName(string Username, string value) => UserOf(Username).DisplayName = value;

    public TOnlineStatus get_UserOnlineStatus(string Username) => UserOf(Username).OnlineStatus;

    public DateTime get_UserLastOnline(string Username) => UserOf(Username).LastOnline;

    public string get_UserCountryCode(string Username) => UserOf(Username).CountryCode;

    public string get_UserReceivedAuthRequest(string Username) => UserOf(Username).ReceivedAuthRequest;

    public string get_UserSpeedDial(string Username) => UserOf(Username).SpeedDial;

    public void set_UserSpeedDial(string Username, string value) => UserOf(Username).SpeedDial = value;

    public bool get_UserCanLeaveVoicemail(string Username) => UserOf(Username).CanLeaveVoicemail;

    public string get_UserMoodText(string Username) => UserOf(Username).MoodText;

    public string get_UserAliases(string Username) => UserOf(Username).Aliases;

    public int get_UserTimezone(string Username) => UserOf(Username).Timezone;

    public bool get_IsCallForwardActive(string Username) => UserOf(Username).IsCallForwardActive;

    public string get_UserLanguage(string Username) => UserOf(Username).Language;

    public string get_UserLanguageCode(string Username) => UserOf(Username).LanguageCode;

    public bool get_UserIsVideoCapable(string Username) => UserOf(Username).IsVideoCapable;

    public int get_UserNumberOfAuthBuddies(string Username) => UserOf(Username).NumberOfAuthBuddies;

    public string get_UserRichMoodText(string Username) => UserOf(Username).RichMoodText;

    public bool get_UserIsVoicemailCapable(string Username) => UserOf(Username).IsVoicemailCapable;

    private UserClass UserOf(string handle) => new(session, Words.One(handle, nameof(handle)));
}
