' Made from the tables of src/Skype4Net.Skype4Com/Surface; dotnet run in tests/Skype4Net.Skype4Com.Surface writes it anew.
Imports System.Collections
Imports System.Runtime.InteropServices

Namespace SKYPE4COMLib
    ''' <summary>The interface <c>ISmsTargetCollection</c> of Skype4COM.</summary>
    <ComImport, Guid("3E896061-3CE3-CE90-1792-84BDB22E6D3E")>
    Public Interface ISmsTargetCollection
        Inherits IEnumerable
        ''' <summary>Sends nothing.</summary>
        <DispId(0)>
        Default ReadOnly Property Item(Index As Integer) As SmsTarget
        ''' <summary>Sends nothing.</summary>
        <DispId(1)>
        ReadOnly Property Count As Integer
        ''' <summary>Sends nothing.</summary>
        <DispId(2)>
        Sub Add(pItem As SmsTarget)
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

    ''' <summary>What <c>new SmsTargetCollection()</c> makes: an object of SmsTargetCollectionClass.</summary>
    <ComImport, Guid("3E896061-3CE3-CE90-1792-84BDB22E6D3E"), CoClass(GetType(SmsTargetCollectionClass))>
    Public Interface SmsTargetCollection
        Inherits ISmsTargetCollection
    End Interface
End Namespace
