' Made from the tables of src/Skype4Net.Skype4Com/Surface; dotnet run in tests/Skype4Net.Skype4Com.Surface writes it anew.
Imports System.Collections
Imports System.Runtime.InteropServices

Namespace SKYPE4COMLib
    ''' <summary>The interface <c>IChatMemberCollection</c> of Skype4COM.</summary>
    <ComImport, Guid("7D4B99E3-4F51-CEF0-116A-1AE3EE1A90F6")>
    Public Interface IChatMemberCollection
        Inherits IEnumerable
        ''' <summary>Sends nothing.</summary>
        <DispId(0)>
        Default ReadOnly Property Item(Index As Integer) As IChatMember
        ''' <summary>Sends nothing.</summary>
        <DispId(1)>
        ReadOnly Property Count As Integer
        ''' <summary>Sends nothing.</summary>
        <DispId(-4)>
        Shadows Function GetEnumerator() As IEnumerator
    End Interface
End Namespace
