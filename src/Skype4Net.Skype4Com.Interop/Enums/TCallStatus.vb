' Made from the tables of src/Skype4Net.Skype4Com/Surface; dotnet run in tests/Skype4Net.Skype4Com.Surface writes it anew.

Namespace SKYPE4COMLib
    ''' <summary>The enumeration <c>TCallStatus</c> of Skype4COM.</summary>
    Public Enum TCallStatus
        ''' <summary><c>NOT_AVAILABLE</c></summary>
        clsUnknown = -1
        ''' <summary><c>UNPLACED</c></summary>
        clsUnplaced = 0
        ''' <summary><c>ROUTING</c></summary>
        clsRouting = 1
        ''' <summary><c>EARLYMEDIA</c></summary>
        clsEarlyMedia = 2
        ''' <summary><c>FAILED</c></summary>
        clsFailed = 3
        ''' <summary><c>RINGING</c></summary>
        clsRinging = 4
        ''' <summary><c>INPROGRESS</c></summary>
        clsInProgress = 5
        ''' <summary><c>ONHOLD</c></summary>
        clsOnHold = 6
        ''' <summary><c>FINISHED</c></summary>
        clsFinished = 7
        ''' <summary><c>MISSED</c></summary>
        clsMissed = 8
        ''' <summary><c>REFUSED</c></summary>
        clsRefused = 9
        ''' <summary><c>BUSY</c></summary>
        clsBusy = 10
        ''' <summary><c>CANCELLED</c></summary>
        clsCancelled = 11
        ''' <summary><c>LOCALHOLD</c></summary>
        clsLocalHold = 12
        ''' <summary><c>REMOTEHOLD</c></summary>
        clsRemoteHold = 13
        ''' <summary><c>VM_BUFFERING_GREETING</c></summary>
        clsVoicemailBufferingGreeting = 14
        ''' <summary><c>VM_PLAYING_GREETING</c></summary>
        clsVoicemailPlayingGreeting = 15
        ''' <summary><c>VM_RECORDING</c></summary>
        clsVoicemailRecording = 16
        ''' <summary><c>VM_UPLOADING</c></summary>
        clsVoicemailUploading = 17
        ''' <summary><c>VM_SENT</c></summary>
        clsVoicemailSent = 18
        ''' <summary><c>VM_CANCELLED</c></summary>
        clsVoicemailCancelled = 19
        ''' <summary><c>VM_FAILED</c></summary>
        clsVoicemailFailed = 20
        ''' <summary><c>TRANSFERRING</c></summary>
        clsTransferring = 21
        ''' <summary><c>TRANSFERRED</c></summary>
        clsTransferred = 22
    End Enum
End Namespace
