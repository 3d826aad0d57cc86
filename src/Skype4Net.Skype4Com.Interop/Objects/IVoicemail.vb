' Made from the tables of src/Skype4Net.Skype4Com/Surface; dotnet run in tests/Skype4Net.Skype4Com.Surface writes it anew.
Imports System.Collections
Imports System.Runtime.InteropServices

Namespace SKYPE4COMLib
    ''' <summary>The interface <c>IVoicemail</c> of Skype4COM.</summary>
    <ComImport, Guid("12108AB9-04DE-6FB1-8E52-2BAB62BAE885")>
    Public Interface IVoicemail
        ''' <summary><c>GET VOICEMAIL {id} TYPE</c></summary>
        <DispId(1)>
        ReadOnly Property Type As TVoicemailType
        ''' <summary><c>GET VOICEMAIL {id} PARTNER_HANDLE</c></summary>
        <DispId(2)>
        ReadOnly Property PartnerHandle As String
        ''' <summary><c>GET VOICEMAIL {id} PARTNER_DISPNAME</c></summary>
        <DispId(3)>
        ReadOnly Property PartnerDisplayName As String
        ''' <summary><c>GET VOICEMAIL {id} STATUS</c></summary>
        <DispId(4)>
        ReadOnly Property Status As TVoicemailStatus
        ''' <summary><c>GET VOICEMAIL {id} FAILUREREASON</c></summary>
        <DispId(5)>
        ReadOnly Property FailureReason As TVoicemailFailureReason
        ''' <summary><c>GET VOICEMAIL {id} TIMESTAMP</c></summary>
        <DispId(6)>
        ReadOnly Property Timestamp As Date
        ''' <summary><c>GET VOICEMAIL {id} DURATION</c></summary>
        <DispId(7)>
        ReadOnly Property Duration As Integer
        ''' <summary><c>GET VOICEMAIL {id} ALLOWED_DURATION</c></summary>
        <DispId(8)>
        ReadOnly Property AllowedDuration As Integer
        ''' <summary>Sends nothing.</summary>
        <DispId(9)>
        ReadOnly Property Id As Integer
        ''' <summary><c>OPEN VOICEMAIL {id}</c></summary>
        <DispId(10)>
        Sub Open()
        ''' <summary><c>ALTER VOICEMAIL {id} STARTPLAYBACK</c></summary>
        <DispId(11)>
        Sub StartPlayback()
        ''' <summary><c>ALTER VOICEMAIL {id} STOPPLAYBACK</c></summary>
        <DispId(12)>
        Sub StopPlayback()
        ''' <summary><c>ALTER VOICEMAIL {id} UPLOAD</c></summary>
        <DispId(13)>
        Sub Upload()
        ''' <summary><c>ALTER VOICEMAIL {id} DOWNLOAD</c></summary>
        <DispId(14)>
        Sub Download()
        ''' <summary><c>ALTER VOICEMAIL {id} STARTRECORDING</c></summary>
        <DispId(15)>
        Sub StartRecording()
        ''' <summary><c>ALTER VOICEMAIL {id} STOPRECORDING</c></summary>
        <DispId(16)>
        Sub StopRecording()
        ''' <summary><c>ALTER VOICEMAIL {id} DELETE</c></summary>
        <DispId(17)>
        Sub Delete()
        ''' <summary><c>ALTER VOICEMAIL {id} STARTPLAYBACKINCALL</c></summary>
        <DispId(18)>
        Sub StartPlaybackInCall()
        ''' <summary><c>ALTER VOICEMAIL {id} SETUNPLAYED</c></summary>
        <DispId(19)>
        Sub SetUnplayed()
    End Interface

    ''' <summary>What <c>new Voicemail()</c> makes: an object of VoicemailClass.</summary>
    <ComImport, Guid("12108AB9-04DE-6FB1-8E52-2BAB62BAE885"), CoClass(GetType(VoicemailClass))>
    Public Interface Voicemail
        Inherits IVoicemail
    End Interface
End Namespace
