' Made from the tables of src/Skype4Net.Skype4Com/Surface; dotnet run in tests/Skype4Net.Skype4Com.Surface writes it anew.
Imports System.Collections
Imports System.Runtime.InteropServices

Namespace SKYPE4COMLib
    ''' <summary>The interface <c>IFileTransferCollection</c> of Skype4COM.</summary>
    <ComImport, Guid("5F5EDB73-2220-DF15-7B46-F491AE76043A")>
    Public Interface IFileTransferCollection
        Inherits IEnumerable
        ''' <summary>Sends nothing.</summary>
        <DispId(0)>
        Default ReadOnly Property Item(Index As Integer) As IFileTransfer
        ''' <summary>Sends nothing.</summary>
        <DispId(1)>
        ReadOnly Property Count As Integer
        ''' <summary>Sends nothing.</summary>
        <DispId(2)>
        Sub Add(pItem As IFileTransfer)
        ''' <summary>Sends nothing.</summary>
        <DispId(3)>
        Sub Remove(Index As Integer)
        ''' <summary>Sends nothing.</summary>
        <DispId(4)>
        Sub RemoveAll()
        ''' <summary>Sends nothing.</summary>
        <DispId(-4)>
        Shadows Function GetEnumerator() As IEnumerator
    End Interface
End Namespace
