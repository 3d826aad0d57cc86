' Made from the tables of src/Skype4Net.Skype4Com/Surface; dotnet run in tests/Skype4Net.Skype4Com.Surface writes it anew.

Namespace SKYPE4COMLib
    ''' <summary>The enumeration <c>TApiSecurityContext</c> of Skype4COM.</summary>
    Public Enum TApiSecurityContext
        ''' <summary>apiContextUnknown</summary>
        apiContextUnknown = 0
        ''' <summary>apiContextVoice</summary>
        apiContextVoice = 1
        ''' <summary>apiContextMessaging</summary>
        apiContextMessaging = 2
        ''' <summary>apiContextAccount</summary>
        apiContextAccount = 4
        ''' <summary>apiContextContacts</summary>
        apiContextContacts = 8
    End Enum
End Namespace
