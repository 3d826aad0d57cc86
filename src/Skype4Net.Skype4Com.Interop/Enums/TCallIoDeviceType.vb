' Made from the tables of src/Skype4Net.Skype4Com/Surface; dotnet run in tests/Skype4Net.Skype4Com.Surface writes it anew.

Namespace SKYPE4COMLib
    ''' <summary>The enumeration <c>TCallIoDeviceType</c> of Skype4COM.</summary>
    Public Enum TCallIoDeviceType
        ''' <summary>callIoDeviceTypeUnknown</summary>
        callIoDeviceTypeUnknown = -1
        ''' <summary>callIoDeviceTypeSoundcard</summary>
        callIoDeviceTypeSoundcard = 0
        ''' <summary>callIoDeviceTypePort</summary>
        callIoDeviceTypePort = 1
        ''' <summary>callIoDeviceTypeFile</summary>
        callIoDeviceTypeFile = 2
    End Enum
End Namespace
