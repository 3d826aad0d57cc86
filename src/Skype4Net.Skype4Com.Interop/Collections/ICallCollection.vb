' Made from the tables of src/Skype4Net.Skype4Com/Surface; dotnet run in tests/Skype4Net.Skype4Com.Surface writes it anew.
Imports System.Collections
Imports System.Runtime.InteropServices

Namespace SKYPE4COMLib
    ''' <summary>The interface <c>ICallCollection</c> of Skype4COM.</summary>
    <ComImport, Guid("44E07375-CB21-9728-06DB-AB53B3ABB498")>
    Public Interface ICallCollection
        Inherits IEnumerable
        ''' <summary>Sends nothing.</summary>
        <DispId(0)>
        Default ReadOnly Property Item(Index As Integer) As [Call]
        ''' <summary>Sends nothing.</summary>
        <DispId(1)>
        ReadOnly Property Count As Integer
        ''' <summary>Sends nothing.</summary>
        <DispId(2)>
        Sub Add(pCall As [Call])
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

    ''' <summary>What <c>new CallCollection()</c> makes: an object of CallCollectionClass.</summary>
    <ComImport, Guid("44E07375-CB21-9728-06DB-AB53B3ABB498"), CoClass(GetType(CallCollectionClass))>
    Public Interface CallCollection
        Inherits ICallCollection
    End Interface
End Namespace
