' Made from the tables of src/Skype4Net.Skype4Com/Surface; dotnet run in tests/Skype4Net.Skype4Com.Surface writes it anew.

Namespace SKYPE4COMLib
    ''' <summary>The enumeration <c>TPluginContext</c> of Skype4COM.</summary>
    Public Enum TPluginContext
        ''' <summary><c>unknown</c></summary>
        pluginContextUnknown = -1
        ''' <summary><c>chat</c></summary>
        pluginContextChat = 0
        ''' <summary><c>call</c></summary>
        pluginContextCall = 1
        ''' <summary><c>contact</c></summary>
        pluginContextContact = 2
        ''' <summary><c>myself</c></summary>
        pluginContextMyself = 3
        ''' <summary><c>tools</c></summary>
        pluginContextTools = 4
    End Enum
End Namespace
