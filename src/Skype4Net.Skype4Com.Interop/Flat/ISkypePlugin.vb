' Made from the tables of src/Skype4Net.Skype4Com/Surface; dotnet run in tests/Skype4Net.Skype4Com.Surface writes it anew.
Imports System.Collections
Imports System.Runtime.InteropServices

Namespace SKYPE4COMLib
    ''' <summary>The interface <c>ISkypePlugin</c> of Skype4COM.</summary>
    <ComImport, Guid("1263BE31-B432-AEF6-B527-F6110C09E7EC")>
    Public Interface ISkypePlugin
        ''' <summary><c>CREATE EVENT {id} CAPTION {caption} HINT {hint}</c></summary>
        <DispId(1)>
        Function CreatePluginEvent(EventId As String, Caption As String, Hint As String) As PluginEvent
        ''' <summary><c>DELETE EVENT {id}</c></summary>
        <DispId(2)>
        Sub DeletePluginEvent(EventId As String)
        ''' <summary><c>CREATE MENU_ITEM {id} CONTEXT {ctx} CAPTION {caption} ENABLED true/false [HINT {hint}] [ICON {path}] [ENABLE_MULTIPLE_CONTACTS true] [CONTACT_TYPE_FILTER {type}]</c></summary>
        <DispId(3)>
        Function CreatePluginMenuItem(MenuItemId As String, PluginContext As TPluginContext, CaptionText As String, Optional HintText As String = "", Optional IconPath As String = "", Optional Enabled As Boolean = True, Optional ContactType As TPluginContactType = TPluginContactType.pluginContactTypeAll, Optional MultipleContacts As Boolean = False) As PluginMenuItem
        ''' <summary><c>DELETE MENU_ITEM {id}</c></summary>
        <DispId(4)>
        Sub DeletePluginMenuItem(MenuItemId As String)
        ''' <summary><c>SET MENU_ITEM {id} CAPTION {value}</c></summary>
        <DispId(5)>
        WriteOnly Property PluginMenuItemCaption(MenuItemId As String) As String
        ''' <summary><c>SET MENU_ITEM {id} HINT {value}</c></summary>
        <DispId(6)>
        WriteOnly Property PluginMenuItemHint(MenuItemId As String) As String
        ''' <summary><c>SET MENU_ITEM {id} ENABLED TRUE/FALSE</c></summary>
        <DispId(7)>
        Sub EnablePluginMenuItem(MenuItemId As String, Enabled As Boolean)
    End Interface
End Namespace
