' Made from the tables of src/Skype4Net.Skype4Com/Surface; dotnet run in tests/Skype4Net.Skype4Com.Surface writes it anew.
Imports System.Collections
Imports System.Runtime.InteropServices

Namespace SKYPE4COMLib
    ''' <summary>The interface <c>IProfile</c> of Skype4COM.</summary>
    <ComImport, Guid("6919FD4A-09D4-BC58-E701-B2CBEF28526D")>
    Public Interface IProfile
        ''' <summary><c>GET PROFILE FULLNAME ; SET PROFILE FULLNAME {value}</c></summary>
        <DispId(1)>
        Property FullName As String
        ''' <summary><c>GET PROFILE BIRTHDAY ; SET PROFILE BIRTHDAY {yyyymmdd}</c></summary>
        <DispId(2)>
        Property Birthday As String
        ''' <summary><c>GET PROFILE SEX ; SET PROFILE SEX {value}</c></summary>
        <DispId(3)>
        Property Sex As TUserSex
        ''' <summary><c>GET PROFILE LANGUAGES ; SET PROFILE LANGUAGES {value}</c></summary>
        <DispId(4)>
        Property Languages As String
        ''' <summary><c>GET PROFILE COUNTRY ; SET PROFILE COUNTRY {value}</c></summary>
        <DispId(5)>
        Property Country As String
        ''' <summary><c>GET PROFILE PROVINCE ; SET PROFILE PROVINCE {value}</c></summary>
        <DispId(6)>
        Property Province As String
        ''' <summary><c>GET PROFILE CITY ; SET PROFILE CITY {value}</c></summary>
        <DispId(7)>
        Property City As String
        ''' <summary><c>GET PROFILE PHONE_HOME ; SET PROFILE PHONE_HOME {value}</c></summary>
        <DispId(8)>
        Property PhoneHome As String
        ''' <summary><c>GET PROFILE PHONE_OFFICE ; SET PROFILE PHONE_OFFICE {value}</c></summary>
        <DispId(9)>
        Property PhoneOffice As String
        ''' <summary><c>GET PROFILE PHONE_MOBILE ; SET PROFILE PHONE_MOBILE {value}</c></summary>
        <DispId(10)>
        Property PhoneMobile As String
        ''' <summary><c>GET PROFILE HOMEPAGE ; SET PROFILE HOMEPAGE {value}</c></summary>
        <DispId(11)>
        Property Homepage As String
        ''' <summary><c>GET PROFILE ABOUT ; SET PROFILE ABOUT {value}</c></summary>
        <DispId(12)>
        Property About As String
        ''' <summary><c>GET PROFILE MOOD_TEXT ; SET PROFILE MOOD_TEXT {value}</c></summary>
        <DispId(13)>
        Property MoodText As String
        ''' <summary><c>GET PROFILE TIMEZONE ; SET PROFILE TIMEZONE {value}</c></summary>
        <DispId(14)>
        Property Timezone As Integer
        ''' <summary><c>GET PROFILE CALL_NOANSWER_TIMEOUT ; SET PROFILE CALL_NOANSWER_TIMEOUT {value}</c></summary>
        <DispId(15)>
        Property CallNoAnswerTimeout As Short
        ''' <summary><c>GET PROFILE CALL_APPLY_CF ; SET PROFILE CALL_APPLY_CF TRUE/FALSE</c></summary>
        <DispId(16)>
        Property CallApplyCF As Boolean
        ''' <summary><c>GET PROFILE CALL_SEND_TO_VM ; SET PROFILE CALL_SEND_TO_VM TRUE/FALSE</c></summary>
        <DispId(17)>
        Property CallSendToVM As Boolean
        ''' <summary><c>GET PROFILE CALL_FORWARD_RULES ; SET PROFILE CALL_FORWARD_RULES {value}</c></summary>
        <DispId(18)>
        Property CallForwardRules As String
        ''' <summary><c>GET PROFILE PSTN_BALANCE</c></summary>
        <DispId(19)>
        ReadOnly Property Balance As Integer
        ''' <summary><c>GET PROFILE PSTN_BALANCE_CURRENCY</c></summary>
        <DispId(20)>
        ReadOnly Property BalanceCurrency As String
        ''' <summary><c>GET PROFILE PSTN_BALANCE_CURRENCY ; GET PROFILE PSTN_BALANCE</c></summary>
        <DispId(21)>
        ReadOnly Property BalanceToText As String
        ''' <summary><c>GET PROFILE IPCOUNTRY</c></summary>
        <DispId(22)>
        ReadOnly Property IPCountry As String
        ''' <summary><c>GET PROFILE SMS_VALIDATED_NUMBERS</c></summary>
        <DispId(23)>
        ReadOnly Property ValidatedSmsNumbers As String
        ''' <summary><c>GET PROFILE RICH_MOOD_TEXT ; SET PROFILE RICH_MOOD_TEXT {value}</c></summary>
        <DispId(24)>
        Property RichMoodText As String
    End Interface

    ''' <summary>What <c>new Profile()</c> makes: an object of ProfileClass.</summary>
    <ComImport, Guid("6919FD4A-09D4-BC58-E701-B2CBEF28526D"), CoClass(GetType(ProfileClass))>
    Public Interface Profile
        Inherits IProfile
    End Interface
End Namespace
