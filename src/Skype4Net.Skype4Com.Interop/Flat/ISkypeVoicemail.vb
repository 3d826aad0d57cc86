' Made from the tables of src/Skype4Net.Skype4Com/Surface; dotnet run in tests/Skype4Net.Skype4Com.Surface writes it anew.
Imports System.Collections
Imports System.Runtime.InteropServices

Namespace SKYPE4COMLib
    ''' <summary>The interface <c>ISkypeVoicemail</c> of Skype4COM.</summary>
    <ComImport, Guid("6599A125-FC3F-446B-95F2-D352F0E2EB4B")>
    Public Interface ISkypeVoicemail
        ''' <summary><c>GET VOICEMAIL {id} TYPE</c></summary>
        <DispId(1)>
        ReadOnly Property VoicemailType(VoicemailId As String) As TVoicemailType
        ''' <summary><c>GET VOICEMAIL {id} PARTNER_HANDLE</c></summary>
        <DispId(2)>
        ReadOnly Property VoicemailPartnerHandle(VoicemailId As String) As String
        ''' <summary><c>GET VOICEMAIL {id} PARTNER_DISPNAME</c></summary>
        <DispId(3)>
        ReadOnly Property VoicemailPartnerDisplayName(VoicemailId As String) As String
        ''' <summary><c>GET VOICEMAIL {id} STATUS</c></summary>
        <DispId(4)>
        ReadOnly Property VoicemailStatus(VoicemailId As String) As TVoicemailStatus
        ''' <summary><c>GET VOICEMAIL {id} FAILUREREASON</c></summary>
        <DispId(5)>
        ReadOnly Property VoicemailFailureReason(VoicemailId As String) As TVoicemailFailureReason
        ''' <summary><c>GET VOICEMAIL {id} TIMESTAMP</c></summary>
        <DispId(6)>
        ReadOnly Property VoicemailTimestamp(VoicemailId As String) As Date
        ''' <summary><c>GET VOICEMAIL {id} DURATION</c></summary>
        <DispId(7)>
        ReadOnly Property VoicemailDuration(VoicemailId As String) As Integer
        ''' <summary><c>GET VOICEMAIL {id} ALLOWED_DURATION</c></summary>
        <DispId(8)>
        ReadOnly Property VoicemailAllowedDuration(VoicemailId As String) As Integer
        ''' <summary><c>OPEN VOICEMAIL {id}</c></summary>
        <DispId(9)>
        Sub OpenVoicemail(VoicemailId As String)
        ''' <summary><c>ALTER VOICEMAIL {id} STARTPLAYBACK</c></summary>
        <DispId(10)>
        Sub StartVoicemailPlayback(VoicemailId As String)
        ''' <summary><c>ALTER VOICEMAIL {id} STOPPLAYBACK</c></summary>
        <DispId(11)>
        Sub StopVoicemailPlayback(VoicemailId As String)
        ''' <summary><c>ALTER VOICEMAIL {id} UPLOAD</c></summary>
        <DispId(12)>
        Sub UploadVoicemail(VoicemailId As String)
        ''' <summary><c>ALTER VOICEMAIL {id} DOWNLOAD</c></summary>
        <DispId(13)>
        Sub DownloadVoicemail(VoicemailId As String)
        ''' <summary><c>ALTER VOICEMAIL {id} STARTRECORDING</c></summary>
        <DispId(14)>
        Sub StartVoicemailRecording(VoicemailId As String)
        ''' <summary><c>ALTER VOICEMAIL {id} STOPRECORDING</c></summary>
        <DispId(15)>
        Sub StopVoicemailRecording(VoicemailId As String)
        ''' <summary><c>ALTER VOICEMAIL {id} DELETE</c></summary>
        <DispId(16)>
        Sub DeleteVoicemail(VoicemailId As String)
        ''' <summary><c>ALTER VOICEMAIL {id} STARTPLAYBACKINCALL</c></summary>
        <DispId(17)>
        Sub StartVoicemailPlaybackInCall(VoicemailId As String)
        ''' <summary><c>ALTER VOICEMAIL {id} SETUNPLAYED</c></summary>
        <DispId(18)>
        Sub SetVoicemailUnplayed(VoicemailId As String)
    End Interface
End Namespace
