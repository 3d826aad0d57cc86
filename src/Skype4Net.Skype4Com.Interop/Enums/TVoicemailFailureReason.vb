' Made from the tables of src/Skype4Net.Skype4Com/Surface; dotnet run in tests/Skype4Net.Skype4Com.Surface writes it anew.

Namespace SKYPE4COMLib
    ''' <summary>The enumeration <c>TVoicemailFailureReason</c> of Skype4COM.</summary>
    Public Enum TVoicemailFailureReason
        ''' <summary><c>UNKNOWN</c></summary>
        vmrUnknown = -1
        ''' <summary><c>NOERROR</c></summary>
        vmrNoError = 0
        ''' <summary><c>MISC_ERROR</c></summary>
        vmrMiscError = 1
        ''' <summary><c>CONNECT_ERROR</c></summary>
        vmrConnectError = 2
        ''' <summary><c>NO_VOICEMAIL_PRIVILEGE</c></summary>
        vmrNoPrivilege = 3
        ''' <summary><c>NO_SUCH_VOICEMAIL</c></summary>
        vmrNoVoicemail = 4
        ''' <summary><c>FILE_READ_ERROR</c></summary>
        vmrFileReadError = 5
        ''' <summary><c>FILE_WRITE_ERROR</c></summary>
        vmrFileWriteError = 6
        ''' <summary><c>RECORDING_ERROR</c></summary>
        vmrRecordingError = 7
        ''' <summary><c>PLAYBACK_ERROR</c></summary>
        vmrPlaybackError = 8
    End Enum
End Namespace
