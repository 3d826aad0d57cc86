' Made from the tables of src/Skype4Net.Skype4Com/Surface; dotnet run in tests/Skype4Net.Skype4Com.Surface writes it anew.
Imports System.Collections
Imports System.Runtime.InteropServices

Namespace SKYPE4COMLib
    ''' <summary>The interface <c>IUser</c> of Skype4COM.</summary>
    <ComImport, Guid("167D05EC-1546-1295-3852-9449EC0CC667")>
    Public Interface IUser
        ''' <summary>Sends nothing.</summary>
        <DispId(1)>
        Property Handle As String
        ''' <summary><c>GET USER {handle} FULLNAME</c></summary>
        <DispId(2)>
        ReadOnly Property FullName As String
        ''' <summary><c>GET USER {handle} BIRTHDAY</c></summary>
        <DispId(3)>
        ReadOnly Property Birthday As Date
        ''' <summary><c>GET USER {handle} SEX</c></summary>
        <DispId(4)>
        ReadOnly Property Sex As TUserSex
        ''' <summary><c>GET USER {handle} COUNTRY</c></summary>
        <DispId(5)>
        ReadOnly Property Country As String
        ''' <summary><c>GET USER {handle} PROVINCE</c></summary>
        <DispId(6)>
        ReadOnly Property Province As String
        ''' <summary><c>GET USER {handle} CITY</c></summary>
        <DispId(7)>
        ReadOnly Property City As String
        ''' <summary><c>GET USER {handle} PHONE_HOME</c></summary>
        <DispId(8)>
        ReadOnly Property PhoneHome As String
        ''' <summary><c>GET USER {handle} PHONE_OFFICE</c></summary>
        <DispId(9)>
        ReadOnly Property PhoneOffice As String
        ''' <summary><c>GET USER {handle} PHONE_MOBILE</c></summary>
        <DispId(10)>
        ReadOnly Property PhoneMobile As String
        ''' <summary><c>GET USER {handle} HOMEPAGE</c></summary>
        <DispId(11)>
        ReadOnly Property Homepage As String
        ''' <summary><c>GET USER {handle} ABOUT</c></summary>
        <DispId(12)>
        ReadOnly Property About As String
        ''' <summary><c>GET USER {handle} HASCALLEQUIPMENT</c></summary>
        <DispId(13)>
        ReadOnly Property HasCallEquipment As Boolean
        ''' <summary><c>GET USER {handle} BUDDYSTATUS ; SET USER {handle} BUDDYSTATUS {value}</c></summary>
        <DispId(14)>
        Property BuddyStatus As TBuddyStatus
        ''' <summary><c>GET USER {handle} ISAUTHORIZED ; SET USER {handle} ISAUTHORIZED TRUE/FALSE</c></summary>
        <DispId(15)>
        Property IsAuthorized As Boolean
        ''' <summary><c>GET USER {handle} ISBLOCKED ; SET USER {handle} ISBLOCKED TRUE/FALSE</c></summary>
        <DispId(16)>
        Property IsBlocked As Boolean
        ''' <summary><c>GET USER {handle} DISPLAYNAME ; SET USER {handle} DISPLAYNAME {value}</c></summary>
        <DispId(17)>
        Property DisplayName As String
        ''' <summary><c>GET USER {handle} ONLINESTATUS</c></summary>
        <DispId(18)>
        ReadOnly Property OnlineStatus As TOnlineStatus
        ''' <summary><c>GET USER {handle} LASTONLINETIMESTAMP</c></summary>
        <DispId(19)>
        ReadOnly Property LastOnline As Date
        ''' <summary><c>GET USER {handle} COUNTRY</c></summary>
        <DispId(20)>
        ReadOnly Property CountryCode As String
        ''' <summary><c>GET USER {handle} RECEIVEDAUTHREQUEST</c></summary>
        <DispId(21)>
        ReadOnly Property ReceivedAuthRequest As String
        ''' <summary><c>GET USER {handle} SPEEDDIAL ; SET USER {handle} SPEEDDIAL {value}</c></summary>
        <DispId(22)>
        Property SpeedDial As String
        ''' <summary><c>GET USER {handle} CAN_LEAVE_VM</c></summary>
        <DispId(23)>
        ReadOnly Property CanLeaveVoicemail As Boolean
        ''' <summary><c>GET USER {handle} MOOD_TEXT</c></summary>
        <DispId(24)>
        ReadOnly Property MoodText As String
        ''' <summary><c>GET USER {handle} ALIASES</c></summary>
        <DispId(25)>
        ReadOnly Property Aliases As String
        ''' <summary><c>GET USER {handle} TIMEZONE</c></summary>
        <DispId(26)>
        ReadOnly Property Timezone As Integer
        ''' <summary><c>GET USER {handle} IS_CF_ACTIVE</c></summary>
        <DispId(27)>
        ReadOnly Property IsCallForwardActive As Boolean
        ''' <summary><c>GET USER {handle} LANGUAGE</c></summary>
        <DispId(28)>
        ReadOnly Property Language As String
        ''' <summary><c>GET USER {handle} LANGUAGE</c></summary>
        <DispId(29)>
        ReadOnly Property LanguageCode As String
        ''' <summary><c>GET USER {handle} IS_VIDEO_CAPABLE</c></summary>
        <DispId(30)>
        ReadOnly Property IsVideoCapable As Boolean
        ''' <summary><c>GET USER {handle} ONLINESTATUS</c></summary>
        <DispId(31)>
        ReadOnly Property IsSkypeOutContact As Boolean
        ''' <summary><c>GET USER {handle} NROF_AUTHED_BUDDIES</c></summary>
        <DispId(32)>
        ReadOnly Property NumberOfAuthBuddies As Integer
        ''' <summary><c>GET USER {handle} RICH_MOOD_TEXT</c></summary>
        <DispId(35)>
        ReadOnly Property RichMoodText As String
        ''' <summary><c>GET USER {handle} IS_VOICEMAIL_CAPABLE</c></summary>
        <DispId(36)>
        ReadOnly Property IsVoicemailCapable As Boolean
    End Interface

    ''' <summary>What <c>new User()</c> makes: an object of UserClass.</summary>
    <ComImport, Guid("167D05EC-1546-1295-3852-9449EC0CC667"), CoClass(GetType(UserClass))>
    Public Interface User
        Inherits IUser
    End Interface
End Namespace
