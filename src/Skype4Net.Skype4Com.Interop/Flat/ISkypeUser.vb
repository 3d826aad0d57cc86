' Made from the tables of src/Skype4Net.Skype4Com/Surface; dotnet run in tests/Skype4Net.Skype4Com.Surface writes it anew.
Imports System.Collections
Imports System.Runtime.InteropServices

Namespace SKYPE4COMLib
    ''' <summary>The interface <c>ISkypeUser</c> of Skype4COM.</summary>
    <ComImport, Guid("B8DC1207-F0A9-DEB7-3957-E67CA0749223")>
    Public Interface ISkypeUser
        ''' <summary><c>GET USER {handle} FULLNAME</c></summary>
        <DispId(1)>
        ReadOnly Property UserFullName(Username As String) As String
        ''' <summary><c>GET USER {handle} BIRTHDAY</c></summary>
        <DispId(2)>
        ReadOnly Property UserBirthday(Username As String) As Date
        ''' <summary><c>GET USER {handle} SEX</c></summary>
        <DispId(3)>
        ReadOnly Property UserSex(Username As String) As TUserSex
        ''' <summary><c>GET USER {handle} COUNTRY</c></summary>
        <DispId(4)>
        ReadOnly Property UserCountry(Username As String) As String
        ''' <summary><c>GET USER {handle} PROVINCE</c></summary>
        <DispId(5)>
        ReadOnly Property UserProvince(Username As String) As String
        ''' <summary><c>GET USER {handle} CITY</c></summary>
        <DispId(6)>
        ReadOnly Property UserCity(Username As String) As String
        ''' <summary><c>GET USER {handle} PHONE_HOME</c></summary>
        <DispId(7)>
        ReadOnly Property UserPhoneHome(Username As String) As String
        ''' <summary><c>GET USER {handle} PHONE_OFFICE</c></summary>
        <DispId(8)>
        ReadOnly Property UserPhoneOffice(Username As String) As String
        ''' <summary><c>GET USER {handle} PHONE_MOBILE</c></summary>
        <DispId(9)>
        ReadOnly Property UserPhoneMobile(Username As String) As String
        ''' <summary><c>GET USER {handle} HOMEPAGE</c></summary>
        <DispId(10)>
        ReadOnly Property UserHomepage(Username As String) As String
        ''' <summary><c>GET USER {handle} ABOUT</c></summary>
        <DispId(11)>
        ReadOnly Property UserAbout(Username As String) As String
        ''' <summary><c>GET USER {handle} HASCALLEQUIPMENT</c></summary>
        <DispId(12)>
        ReadOnly Property UserHasCallEquipment(Username As String) As Boolean
        ''' <summary><c>GET USER {handle} BUDDYSTATUS ; SET USER {handle} BUDDYSTATUS {value}</c></summary>
        <DispId(13)>
        Property UserBuddyStatus(Username As String) As TBuddyStatus
        ''' <summary><c>GET USER {handle} ISAUTHORIZED ; SET USER {handle} ISAUTHORIZED TRUE/FALSE</c></summary>
        <DispId(14)>
        Property UserIsAuthorized(Username As String) As Boolean
        ''' <summary><c>GET USER {handle} ISBLOCKED ; SET USER {handle} ISBLOCKED TRUE/FALSE</c></summary>
        <DispId(15)>
        Property UserIsBlocked(Username As String) As Boolean
        ''' <summary><c>GET USER {handle} DISPLAYNAME ; SET USER {handle} DISPLAYNAME {value}</c></summary>
        <DispId(16)>
        Property UserDisplayName(Username As String) As String
        ''' <summary><c>GET USER {handle} ONLINESTATUS</c></summary>
        <DispId(17)>
        ReadOnly Property UserOnlineStatus(Username As String) As TOnlineStatus
        ''' <summary><c>GET USER {handle} LASTONLINETIMESTAMP</c></summary>
        <DispId(18)>
        ReadOnly Property UserLastOnline(Username As String) As Date
        ''' <summary><c>GET USER {handle} COUNTRY</c></summary>
        <DispId(19)>
        ReadOnly Property UserCountryCode(Username As String) As String
        ''' <summary><c>GET USER {handle} RECEIVEDAUTHREQUEST</c></summary>
        <DispId(20)>
        ReadOnly Property UserReceivedAuthRequest(Username As String) As String
        ''' <summary><c>GET USER {handle} SPEEDDIAL ; SET USER {handle} SPEEDDIAL {value}</c></summary>
        <DispId(21)>
        Property UserSpeedDial(Username As String) As String
        ''' <summary><c>GET USER {handle} CAN_LEAVE_VM</c></summary>
        <DispId(22)>
        ReadOnly Property UserCanLeaveVoicemail(Username As String) As Boolean
        ''' <summary><c>GET USER {handle} MOOD_TEXT</c></summary>
        <DispId(23)>
        ReadOnly Property UserMoodText(Username As String) As String
        ''' <summary><c>GET USER {handle} ALIASES</c></summary>
        <DispId(24)>
        ReadOnly Property UserAliases(Username As String) As String
        ''' <summary><c>GET USER {handle} TIMEZONE</c></summary>
        <DispId(25)>
        ReadOnly Property UserTimezone(Username As String) As Integer
        ''' <summary><c>GET USER {handle} IS_CF_ACTIVE</c></summary>
        <DispId(26)>
        ReadOnly Property IsCallForwardActive(Username As String) As Boolean
        ''' <summary><c>GET USER {handle} LANGUAGE</c></summary>
        <DispId(27)>
        ReadOnly Property UserLanguage(Username As String) As String
        ''' <summary><c>GET USER {handle} LANGUAGE</c></summary>
        <DispId(28)>
        ReadOnly Property UserLanguageCode(Username As String) As String
        ''' <summary><c>GET USER {handle} IS_VIDEO_CAPABLE</c></summary>
        <DispId(29)>
        ReadOnly Property UserIsVideoCapable(Username As String) As Boolean
        ''' <summary><c>GET USER {handle} NROF_AUTHED_BUDDIES</c></summary>
        <DispId(30)>
        ReadOnly Property UserNumberOfAuthBuddies(Username As String) As Integer
        ''' <summary><c>GET USER {handle} RICH_MOOD_TEXT</c></summary>
        <DispId(31)>
        ReadOnly Property UserRichMoodText(Username As String) As String
        ''' <summary><c>GET USER {handle} IS_VOICEMAIL_CAPABLE</c></summary>
        <DispId(32)>
        ReadOnly Property UserIsVoicemailCapable(Username As String) As Boolean
    End Interface
End Namespace
