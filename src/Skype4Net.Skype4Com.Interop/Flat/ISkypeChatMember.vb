' Made from the tables of src/Skype4Net.Skype4Com/Surface; dotnet run in tests/Skype4Net.Skype4Com.Surface writes it anew.
Imports System.Collections
Imports System.Runtime.InteropServices

Namespace SKYPE4COMLib
    ''' <summary>The interface <c>ISkypeChatMember</c> of Skype4COM.</summary>
    <ComImport, Guid("928704C4-311A-B0EC-553D-7E15A819906F")>
    Public Interface ISkypeChatMember
        ''' <summary><c>GET CHATMEMBER {id} IDENTITY</c></summary>
        <DispId(1)>
        ReadOnly Property ChatMemberHandle(MemberId As String) As String
        ''' <summary><c>GET CHATMEMBER {id} ROLE ; ALTER CHATMEMBER {id} SETROLETO {role}</c></summary>
        <DispId(2)>
        Property ChatMemberRole(MemberId As String) As TChatMemberRole
        ''' <summary><c>ALTER CHATMEMBER {id} CANSETROLETO {role}</c></summary>
        <DispId(3)>
        ReadOnly Property CanSetChatMemberRoleTo(MemberId As String, Role As TChatMemberRole) As Boolean
        ''' <summary><c>GET CHATMEMBER {id} IS_ACTIVE</c></summary>
        <DispId(4)>
        ReadOnly Property IsChatMemberActive(MemberId As String) As Boolean
        ''' <summary><c>GET CHATMEMBER {id} CHATNAME</c></summary>
        <DispId(5)>
        ReadOnly Property ChatMemberChat(MemberId As String) As Chat
    End Interface
End Namespace
