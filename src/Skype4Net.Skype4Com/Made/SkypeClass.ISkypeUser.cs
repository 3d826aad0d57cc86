// Made from the tables of tests/Skype4Net.Skype4Com.Surface; dotnet run there writes it anew.

namespace SKYPE4COMLib;

/// <content>The indexed properties of <c>ISkypeUser</c>.</content>
public partial class SkypeClass : ISkypeUser
{
    /// <summary><c>UserFullName[Username]</c>, the same as <c>get_UserFullName</c>.</summary>
    public ReadOnlyIndexedProperty<string, string> UserFullName => new(get_UserFullName);

    /// <summary><c>UserBirthday[Username]</c>, the same as <c>get_UserBirthday</c>.</summary>
    public ReadOnlyIndexedProperty<string, DateTime> UserBirthday => new(get_UserBirthday);

    /// <summary><c>UserSex[Username]</c>, the same as <c>get_UserSex</c>.</summary>
    public ReadOnlyIndexedProperty<string, TUserSex> UserSex => new(get_UserSex);

    /// <summary><c>UserCountry[Username]</c>, the same as <c>get_UserCountry</c>.</summary>
    public ReadOnlyIndexedProperty<string, string> UserCountry => new(get_UserCountry);

    /// <summary><c>UserProvince[Username]</c>, the same as <c>get_UserProvince</c>.</summary>
    public ReadOnlyIndexedProperty<string, string> UserProvince => new(get_UserProvince);

    /// <summary><c>UserCity[Username]</c>, the same as <c>get_UserCity</c>.</summary>
    public ReadOnlyIndexedProperty<string, string> UserCity => new(get_UserCity);

    /// <summary><c>UserPhoneHome[Username]</c>, the same as <c>get_UserPhoneHome</c>.</summary>
    public ReadOnlyIndexedProperty<string, string> UserPhoneHome => new(get_UserPhoneHome);

    /// <summary><c>UserPhoneOffice[Username]</c>, the same as <c>get_UserPhoneOffice</c>.</summary>
    public ReadOnlyIndexedProperty<string, string> UserPhoneOffice => new(get_UserPhoneOffice);

    /// <summary><c>UserPhoneMobile[Username]</c>, the same as <c>get_UserPhoneMobile</c>.</summary>
    public ReadOnlyIndexedProperty<string, string> UserPhoneMobile => new(get_UserPhoneMobile);

    /// <summary><c>UserHomepage[Username]</c>, the same as <c>get_UserHomepage</c>.</summary>
    public ReadOnlyIndexedProperty<string, string> UserHomepage => new(get_UserHomepage);

    /// <summary><c>UserAbout[Username]</c>, the same as <c>get_UserAbout</c>.</summary>
    public ReadOnlyIndexedProperty<string, string> UserAbout => new(get_UserAbout);

    /// <summary><c>UserHasCallEquipment[Username]</c>, the same as <c>get_UserHasCallEquipment</c>.</summary>
    public ReadOnlyIndexedProperty<string, bool> UserHasCallEquipment => new(get_UserHasCallEquipment);

    /// <summary><c>UserBuddyStatus[Username]</c>, the same as <c>get_UserBuddyStatus</c>.</summary>
    public IndexedProperty<string, TBuddyStatus> UserBuddyStatus => new(get_UserBuddyStatus, set_UserBuddyStatus);

    /// <summary><c>UserIsAuthorized[Username]</c>, the same as <c>get_UserIsAuthorized</c>.</summary>
    public IndexedProperty<string, bool> UserIsAuthorized => new(get_UserIsAuthorized, set_UserIsAuthorized);

    /// <summary><c>UserIsBlocked[Username]</c>, the same as <c>get_UserIsBlocked</c>.</summary>
    public IndexedProperty<string, bool> UserIsBlocked => new(get_UserIsBlocked, set_UserIsBlocked);

    /// <summary><c>UserDisplayName[Username]</c>, the same as <c>get_UserDisplayName</c>.</summary>
    public IndexedProperty<string, string> UserDisplayName => new(get_UserDisplayName, set_UserDisplayName);

    /// <summary><c>UserOnlineStatus[Username]</c>, the same as <c>get_UserOnlineStatus</c>.</summary>
    public ReadOnlyIndexedProperty<string, TOnlineStatus> UserOnlineStatus => new(get_UserOnlineStatus);

    /// <summary><c>UserLastOnline[Username]</c>, the same as <c>get_UserLastOnline</c>.</summary>
    public ReadOnlyIndexedProperty<string, DateTime> UserLastOnline => new(get_UserLastOnline);

    /// <summary><c>UserCountryCode[Username]</c>, the same as <c>get_UserCountryCode</c>.</summary>
    public ReadOnlyIndexedProperty<string, string> UserCountryCode => new(get_UserCountryCode);

    /// <summary><c>UserReceivedAuthRequest[Username]</c>, the same as <c>get_UserReceivedAuthRequest</c>.</summary>
    public ReadOnlyIndexedProperty<string, string> UserReceivedAuthRequest => new(get_UserReceivedAuthRequest);

    /// <summary><c>UserSpeedDial[Username]</c>, the same as <c>get_UserSpeedDial</c>.</summary>
    public IndexedProperty<string, string> UserSpeedDial => new(get_UserSpeedDial, set_UserSpeedDial);

    /// <summary><c>UserCanLeaveVoicemail[Username]</c>, the same as <c>get_UserCanLeaveVoicemail</c>.</summary>
    public ReadOnlyIndexedProperty<string, bool> UserCanLeaveVoicemail => new(get_UserCanLeaveVoicemail);

    /// <summary><c>UserMoodText[Username]</c>, the same as <c>get_UserMoodText</c>.</summary>
    public ReadOnlyIndexedProperty<string, string> UserMoodText => new(get_UserMoodText);

    /// <summary><c>UserAliases[Username]</c>, the same as <c>get_UserAliases</c>.</summary>
    public ReadOnlyIndexedProperty<string, string> UserAliases => new(get_UserAliases);

    /// <summary><c>UserTimezone[Username]</c>, the same as <c>get_UserTimezone</c>.</summary>
    public ReadOnlyIndexedProperty<string, int> UserTimezone => new(get_UserTimezone);

    /// <summary><c>IsCallForwardActive[Username]</c>, the same as <c>get_IsCallForwardActive</c>.</summary>
    public ReadOnlyIndexedProperty<string, bool> IsCallForwardActive => new(get_IsCallForwardActive);

    /// <summary><c>UserLanguage[Username]</c>, the same as <c>get_UserLanguage</c>.</summary>
    public ReadOnlyIndexedProperty<string, string> UserLanguage => new(get_UserLanguage);

    /// <summary><c>UserLanguageCode[Username]</c>, the same as <c>get_UserLanguageCode</c>.</summary>
    public ReadOnlyIndexedProperty<string, string> UserLanguageCode => new(get_UserLanguageCode);

    /// <summary><c>UserIsVideoCapable[Username]</c>, the same as <c>get_UserIsVideoCapable</c>.</summary>
    public ReadOnlyIndexedProperty<string, bool> UserIsVideoCapable => new(get_UserIsVideoCapable);

    /// <summary><c>UserNumberOfAuthBuddies[Username]</c>, the same as <c>get_UserNumberOfAuthBuddies</c>.</summary>
    public ReadOnlyIndexedProperty<string, int> UserNumberOfAuthBuddies => new(get_UserNumberOfAuthBuddies);

    /// <summary><c>UserRichMoodText[Username]</c>, the same as <c>get_UserRichMoodText</c>.</summary>
    public ReadOnlyIndexedProperty<string, string> UserRichMoodText => new(get_UserRichMoodText);

    /// <summary><c>UserIsVoicemailCapable[Username]</c>, the same as <c>get_UserIsVoicemailCapable</c>.</summary>
    public ReadOnlyIndexedProperty<string, bool> UserIsVoicemailCapable => new(get_UserIsVoicemailCapable);
}
