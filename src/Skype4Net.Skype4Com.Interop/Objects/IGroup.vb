' Made from the tables of src/Skype4Net.Skype4Com/Surface; dotnet run in tests/Skype4Net.Skype4Com.Surface writes it anew.
Imports System.Collections
Imports System.Runtime.InteropServices

Namespace SKYPE4COMLib
    ''' <summary>The interface <c>IGroup</c> of Skype4COM.</summary>
    <ComImport, Guid("D924F391-6479-7DDD-00D3-A1CEE63B05B3")>
    Public Interface IGroup
        ''' <summary>Sends nothing.</summary>
        <DispId(1)>
        ReadOnly Property Id As Integer
        ''' <summary><c>GET GROUP {id} TYPE</c></summary>
        <DispId(2)>
        ReadOnly Property Type As TGroupType
        ''' <summary><c>GET GROUP {id} CUSTOM_GROUP_ID</c></summary>
        <DispId(3)>
        ReadOnly Property CustomGroupId As String
        ''' <summary><c>GET GROUP {id} DISPLAYNAME ; SET GROUP {id} DISPLAYNAME {value}</c></summary>
        <DispId(4)>
        Property DisplayName As String
        ''' <summary><c>GET GROUP {id} USERS</c></summary>
        <DispId(5)>
        ReadOnly Property Users As UserCollection
        ''' <summary><c>GET GROUP {id} USERS ; GET USER {handle} ONLINESTATUS</c></summary>
        <DispId(6)>
        ReadOnly Property OnlineUsers As UserCollection
        ''' <summary><c>GET GROUP {id} VISIBLE</c></summary>
        <DispId(7)>
        ReadOnly Property IsVisible As Boolean
        ''' <summary><c>GET GROUP {id} EXPANDED</c></summary>
        <DispId(8)>
        ReadOnly Property IsExpanded As Boolean
        ''' <summary><c>ALTER GROUP {id} ADDUSER {user}</c></summary>
        <DispId(9)>
        Sub AddUser(Username As String)
        ''' <summary><c>ALTER GROUP {id} REMOVEUSER {user}</c></summary>
        <DispId(10)>
        Sub RemoveUser(Username As String)
        ''' <summary><c>ALTER GROUP {id} SHARE {text}</c></summary>
        <DispId(11)>
        Sub Share(Optional MessageText As String = "")
        ''' <summary><c>ALTER GROUP {id} ACCEPT</c></summary>
        <DispId(12)>
        Sub Accept()
        ''' <summary><c>ALTER GROUP {id} DECLINE</c></summary>
        <DispId(13)>
        Sub Decline()
    End Interface

    ''' <summary>What <c>new Group()</c> makes: an object of GroupClass.</summary>
    <ComImport, Guid("D924F391-6479-7DDD-00D3-A1CEE63B05B3"), CoClass(GetType(GroupClass))>
    Public Interface Group
        Inherits IGroup
    End Interface
End Namespace
