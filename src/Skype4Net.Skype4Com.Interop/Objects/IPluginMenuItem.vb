' Made from the tables of src/Skype4Net.Skype4Com/Surface; dotnet run in tests/Skype4Net.Skype4Com.Surface writes it anew.
Imports System.Collections
Imports System.Runtime.InteropServices

Namespace SKYPE4COMLib
    ''' <summary>The interface <c>IPluginMenuItem</c> of Skype4COM.</summary>
    <ComImport, Guid("ED2BEDB3-2776-D170-C4D6-A466E5D3D2F6")>
    Public Interface IPluginMenuItem
        ''' <summary>Sends nothing.</summary>
        <DispId(1)>
        ReadOnly Property Id As String
        ''' <summary><c>SET MENU_ITEM {id} CAPTION {value}</c></summary>
        <DispId(2)>
        WriteOnly Property Caption As String
        ''' <summary><c>SET MENU_ITEM {id} HINT {value}</c></summary>
        <DispId(3)>
        WriteOnly Property Hint As String
        ''' <summary><c>SET MENU_ITEM {id} ENABLED TRUE/FALSE</c></summary>
        <DispId(4)>
        WriteOnly Property Enabled As Boolean
        ''' <summary><c>DELETE MENU_ITEM {id}</c></summary>
        <DispId(5)>
        Sub Delete()
    End Interface

    ''' <summary>What <c>new PluginMenuItem()</c> makes: an object of PluginMenuItemClass.</summary>
    <ComImport, Guid("ED2BEDB3-2776-D170-C4D6-A466E5D3D2F6"), CoClass(GetType(PluginMenuItemClass))>
    Public Interface PluginMenuItem
        Inherits IPluginMenuItem
    End Interface
End Namespace
