' Made from the tables of src/Skype4Net.Skype4Com/Surface; dotnet run in tests/Skype4Net.Skype4Com.Surface writes it anew.

Namespace SKYPE4COMLib
    ''' <summary>The enumeration <c>TCallFailureReason</c> of Skype4COM.</summary>
    Public Enum TCallFailureReason
        ''' <summary>cfrUnknown</summary>
        cfrUnknown = -1
        ''' <summary><c>1</c></summary>
        cfrMiscError = 0
        ''' <summary><c>2</c></summary>
        cfrUserDoesNotExist = 1
        ''' <summary><c>3</c></summary>
        cfrUserIsOffline = 2
        ''' <summary><c>4</c></summary>
        cfrNoProxyFound = 3
        ''' <summary><c>5</c></summary>
        cfrSessionTerminated = 4
        ''' <summary><c>6</c></summary>
        cfrNoCommonCodec = 5
        ''' <summary><c>7</c></summary>
        cfrSoundIOError = 6
        ''' <summary><c>8</c></summary>
        cfrRemoteDeviceError = 7
        ''' <summary><c>9</c></summary>
        cfrBlockedByRecipient = 8
        ''' <summary><c>10</c></summary>
        cfrRecipientNotFriend = 9
        ''' <summary><c>11</c></summary>
        cfrNotAuthorizedByRecipient = 10
        ''' <summary><c>12</c></summary>
        cfrSoundRecordingError = 11
    End Enum
End Namespace
