' Made from the tables of src/Skype4Net.Skype4Com/Surface; dotnet run in tests/Skype4Net.Skype4Com.Surface writes it anew.
Imports System.Collections
Imports System.Runtime.InteropServices

Namespace SKYPE4COMLib
    ''' <summary>The interface <c>IClient</c> of Skype4COM.</summary>
    <ComImport, Guid("D11D5BD3-EAF1-D2A0-05C1-F9F29D8DBAC7")>
    Public Interface IClient
        ''' <summary>Sends nothing.</summary>
        <DispId(1)>
        Sub Start(Optional Minimized As Boolean = False, Optional Nosplash As Boolean = False)
        ''' <summary><c>MINIMIZE</c></summary>
        <DispId(2)>
        Sub Minimize()
        ''' <summary>Sends nothing.</summary>
        <DispId(3)>
        Sub Shutdown()
        ''' <summary>Sends nothing.</summary>
        <DispId(4)>
        ReadOnly Property IsRunning As Boolean
        ''' <summary><c>OPEN PROFILE</c></summary>
        <DispId(5)>
        Sub OpenProfileDialog()
        ''' <summary><c>OPEN USERINFO {user}</c></summary>
        <DispId(6)>
        Sub OpenUserInfoDialog(Username As String)
        ''' <summary><c>OPEN CONFERENCE</c></summary>
        <DispId(7)>
        Sub OpenConferenceDialog()
        ''' <summary><c>OPEN SEARCH</c></summary>
        <DispId(8)>
        Sub OpenSearchDialog()
        ''' <summary><c>OPEN OPTIONS [{page}]</c></summary>
        <DispId(9)>
        Sub OpenOptionsDialog(Page As String)
        ''' <summary><c>OPEN CALLHISTORY</c></summary>
        <DispId(10)>
        Sub OpenCallHistoryTab()
        ''' <summary><c>OPEN CONTACTS</c></summary>
        <DispId(11)>
        Sub OpenContactsTab()
        ''' <summary><c>OPEN DIALPAD</c></summary>
        <DispId(12)>
        Sub OpenDialpadTab()
        ''' <summary><c>OPEN SENDCONTACTS [{user}]</c></summary>
        <DispId(13)>
        Sub OpenSendContactsDialog(Optional Username As String = "")
        ''' <summary><c>OPEN BLOCKEDUSERS</c></summary>
        <DispId(14)>
        Sub OpenBlockedUsersDialog()
        ''' <summary><c>OPEN IMPORTCONTACTS</c></summary>
        <DispId(15)>
        Sub OpenImportContactsWizard()
        ''' <summary><c>OPEN GETTINGSTARTED</c></summary>
        <DispId(16)>
        Sub OpenGettingStartedWizard()
        ''' <summary><c>OPEN AUTHORIZATION {user}</c></summary>
        <DispId(17)>
        Sub OpenAuthorizationDialog(Username As String)
        ''' <summary><c>OPEN {name} [{param}...]</c></summary>
        <DispId(18)>
        Sub OpenDialog(Name As String, Optional Param1 As String = "", Optional Param2 As String = "")
        ''' <summary><c>OPEN VIDEOTEST</c></summary>
        <DispId(19)>
        Sub OpenVideoTestDialog()
        ''' <summary><c>OPEN ADDAFRIEND [{user}]</c></summary>
        <DispId(20)>
        Sub OpenAddContactDialog(Optional Username As String = "")
        ''' <summary><c>OPEN IM {user} [{text}]</c></summary>
        <DispId(21)>
        Sub OpenMessageDialog(Username As String, Optional Text As String = "")
        ''' <summary><c>OPEN FILETRANSFER {user} IN {folder}</c></summary>
        <DispId(22)>
        Sub OpenFileTransferDialog(User As String, Folder As String)
        ''' <summary><c>FOCUS</c></summary>
        <DispId(23)>
        Sub Focus()
        ''' <summary><c>BTN_PRESSED {key}</c></summary>
        <DispId(24)>
        Sub ButtonPressed(Key As String)
        ''' <summary><c>BTN_RELEASED {key}</c></summary>
        <DispId(25)>
        Sub ButtonReleased(Key As String)
        ''' <summary><c>OPEN SMS {id}</c></summary>
        <DispId(26)>
        Sub OpenSmsDialog(SmsId As String)
        ''' <summary><c>CREATE EVENT {id} CAPTION {caption} HINT {hint}</c></summary>
        <DispId(27)>
        Function CreateEvent(EventId As String, Caption As String, Hint As String) As PluginEvent
        ''' <summary><c>CREATE MENU_ITEM {id} CONTEXT {ctx} CAPTION {caption} ENABLED true/false [HINT {hint}] [ICON {path}] [ENABLE_MULTIPLE_CONTACTS true] [CONTACT_TYPE_FILTER {type}]</c></summary>
        <DispId(28)>
        Function CreateMenuItem(MenuItemId As String, PluginContext As TPluginContext, CaptionText As String, Optional HintText As String = "", Optional IconPath As String = "", Optional Enabled As Boolean = True, Optional ContactType As TPluginContactType = TPluginContactType.pluginContactTypeAll, Optional MultipleContacts As Boolean = False) As PluginMenuItem
        ''' <summary><c>GET WALLPAPER ; SET WALLPAPER {path}</c></summary>
        <DispId(29)>
        Property Wallpaper As String
        ''' <summary><c>OPEN LIVETAB</c></summary>
        <DispId(30)>
        Sub OpenLiveTab()
    End Interface

    ''' <summary>What <c>new Client()</c> makes: an object of ClientClass.</summary>
    <ComImport, Guid("D11D5BD3-EAF1-D2A0-05C1-F9F29D8DBAC7"), CoClass(GetType(ClientClass))>
    Public Interface Client
        Inherits IClient
    End Interface
End Namespace
