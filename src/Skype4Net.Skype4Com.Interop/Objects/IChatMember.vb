' Made from the tables of src/Skype4Net.Skype4Com/Surface; dotnet run in tests/Skype4Net.Skype4Com.Surface writes it anew.
Imports System.Collections
Imports System.Runtime.InteropServices

Namespace SKYPE4COMLib
    ''' <summary>The interface <c>IChatMember</c> of Skype4COM.</summary>
    <ComImport, Guid("87F32F2F-4E7F-4BA1-FE05-9B49CE5A0782")>
    Public Interface IChatMember
        ''' <summary>Sends nothing.</summary>
        <DispId(1)>
        ReadOnly Property Id As String
        ''' <summary><c>GET CHATMEMBER {id} IDENTITY</c></summary>
        <DispId(2)>
        ReadOnly Property Handle As String
        ''' <summary><c>GET CHATMEMBER {id} ROLE ; ALTER CHATMEMBER {id} SETROLETO {role}</c></summary>
        <DispId(3)>
        Property Role As TChatMemberRole
        ''' <summary><c>ALTER CHATMEMBER {id} CANSETROLETO {role}</c></summary>
        <DispId(4)>
        ReadOnly Property CanSetRoleTo(Role As TChatMemberRole) As Boolean
        ''' <summary><c>GET CHATMEMBER {id} IS_ACTIVE</c></summary>
        <DispId(5)>
        ReadOnly Property IsActive As Boolean
        ''' <summary><c>GET CHATMEMBER {id} CHATNAME</c></summary>
        <DispId(6)>
        ReadOnly Property Chat As Chat
    End Interface
End Namespace
