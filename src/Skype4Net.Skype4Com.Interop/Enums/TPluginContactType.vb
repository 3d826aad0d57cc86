' Made from the tables of src/Skype4Net.Skype4Com/Surface; dotnet run in tests/Skype4Net.Skype4Com.Surface writes it anew.

Namespace SKYPE4COMLib
    ''' <summary>The enumeration <c>TPluginContactType</c> of Skype4COM.</summary>
    Public Enum TPluginContactType
        ''' <summary><c>unknown</c></summary>
        pluginContactTypeUnknown = -1
        ''' <summary><c>all</c></summary>
        pluginContactTypeAll = 0
        ''' <summary><c>skype</c></summary>
        pluginContactTypeSkype = 1
        ''' <summary><c>skypeout</c></summary>
        pluginContactTypeSkypeOut = 2
    End Enum
End Namespace
