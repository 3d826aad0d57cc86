' Made from the tables of src/Skype4Net.Skype4Com/Surface; dotnet run in tests/Skype4Net.Skype4Com.Surface writes it anew.

Namespace SKYPE4COMLib
    ''' <summary>The enumeration <c>TVoicemailStatus</c> of Skype4COM.</summary>
    Public Enum TVoicemailStatus
        ''' <summary><c>UNKNOWN</c></summary>
        vmsUnknown = -1
        ''' <summary><c>NOTDOWNLOADED</c></summary>
        vmsNotDownloaded = 0
        ''' <summary><c>DOWNLOADING</c></summary>
        vmsDownloading = 1
        ''' <summary><c>UNPLAYED</c></summary>
        vmsUnplayed = 2
        ''' <summary><c>BUFFERING</c></summary>
        vmsBuffering = 3
        ''' <summary><c>PLAYING</c></summary>
        vmsPlaying = 4
        ''' <summary><c>PLAYED</c></summary>
        vmsPlayed = 5
        ''' <summary><c>BLANK</c></summary>
        vmsBlank = 6
        ''' <summary><c>RECORDING</c></summary>
        vmsRecording = 7
        ''' <summary><c>RECORDED</c></summary>
        vmsRecorded = 8
        ''' <summary><c>UPLOADING</c></summary>
        vmsUploading = 9
        ''' <summary><c>UPLOADED</c></summary>
        vmsUploaded = 10
        ''' <summary><c>DELETING</c></summary>
        vmsDeleting = 11
        ''' <summary><c>FAILED</c></summary>
        vmsFailed = 12
    End Enum
End Namespace
