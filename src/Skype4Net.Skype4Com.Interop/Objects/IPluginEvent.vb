' Made from the tables of src/Skype4Net.Skype4Com/Surface; dotnet run in tests/Skype4Net.Skype4Com.Surface writes it anew.
Imports System.Collections
Imports System.Runtime.InteropServices

Namespace SKYPE4COMLib
    ''' <summary>The interface <c>IPluginEvent</c> of Skype4COM.</summary>
    <ComImport, Guid("9D3B505C-D8CA-4AD3-4B90-145E6DBE0F8B")>
    Public Interface IPluginEvent
        ''' <summary>Sends nothing.</summary>
        <DispId(1)>
        ReadOnly Property Id As String
        ''' <summary><c>DELETE EVENT {id}</c></summary>
        <DispId(2)>
        Sub Delete()
    End Interface

    ''' <summary>What <c>new PluginEvent()</c> makes: an object of PluginEventClass.</summary>
    <ComImport, Guid("9D3B505C-D8CA-4AD3-4B90-145E6DBE0F8B"), CoClass(GetType(PluginEventClass))>
    Public Interface PluginEvent
        Inherits IPluginEvent
    End Interface
End Namespace
