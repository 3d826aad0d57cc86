' Made from the tables of src/Skype4Net.Skype4Com/Surface; dotnet run in tests/Skype4Net.Skype4Com.Surface writes it anew.
Imports System.Collections
Imports System.Runtime.InteropServices

Namespace SKYPE4COMLib
    ''' <summary>The interface <c>ISettings</c> of Skype4COM.</summary>
    <ComImport, Guid("5D4C1540-C549-5C3E-81D5-550CF8AE10F4")>
    Public Interface ISettings
        ''' <summary><c>GET AUDIO_IN ; SET AUDIO_IN {device}</c></summary>
        <DispId(1)>
        Property AudioIn As String
        ''' <summary><c>GET AUDIO_OUT ; SET AUDIO_OUT {device}</c></summary>
        <DispId(2)>
        Property AudioOut As String
        ''' <summary><c>GET AUTOAWAY ; SET AUTOAWAY ON/OFF</c></summary>
        <DispId(3)>
        Property AutoAway As Boolean
        ''' <summary><c>GET RINGER ; SET RINGER {device}</c></summary>
        <DispId(4)>
        Property Ringer As String
        ''' <summary><c>SET AVATAR {id} {file}</c></summary>
        <DispId(5)>
        WriteOnly Property Avatar(Optional Id As String = "1") As String
        ''' <summary><c>GET RINGTONE {id} STATUS ; SET RINGTONE {id} STATUS ON/OFF</c></summary>
        <DispId(6)>
        Property RingToneStatus(Optional Id As String = "1") As Boolean
        ''' <summary><c>SET RINGTONE {id} {file}</c></summary>
        <DispId(7)>
        WriteOnly Property RingTone(Optional Id As String = "1") As String
        ''' <summary><c>GET VIDEO_IN ; SET VIDEO_IN {device}</c></summary>
        <DispId(8)>
        Property VideoIn As String
        ''' <summary><c>GET PCSPEAKER ; SET PCSPEAKER ON/OFF</c></summary>
        <DispId(9)>
        Property PCSpeaker As Boolean
        ''' <summary><c>GET AGC ; SET AGC ON/OFF</c></summary>
        <DispId(10)>
        Property AGC As Boolean
        ''' <summary><c>GET AEC ; SET AEC ON/OFF</c></summary>
        <DispId(11)>
        Property AEC As Boolean
        ''' <summary><c>GET UI_LANGUAGE ; SET UI_LANGUAGE {code}</c></summary>
        <DispId(12)>
        Property Language As String
        ''' <summary><c>GET AVATAR {id} {file}</c></summary>
        <DispId(13)>
        Sub SaveAvatarToFile(Filename As String, Optional AvatarId As String = "1")
        ''' <summary><c>SET AVATAR {id} {file}</c></summary>
        <DispId(14)>
        Sub LoadAvatarFromFile(Filename As String, Optional AvatarId As String = "1")
        ''' <summary><c>RESETIDLETIMER</c></summary>
        <DispId(15)>
        Sub ResetIdleTimer()
    End Interface

    ''' <summary>What <c>new Settings()</c> makes: an object of SettingsClass.</summary>
    <ComImport, Guid("5D4C1540-C549-5C3E-81D5-550CF8AE10F4"), CoClass(GetType(SettingsClass))>
    Public Interface Settings
        Inherits ISettings
    End Interface
End Namespace
