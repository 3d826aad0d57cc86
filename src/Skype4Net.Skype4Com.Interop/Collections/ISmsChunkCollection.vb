' Made from the tables of src/Skype4Net.Skype4Com/Surface; dotnet run in tests/Skype4Net.Skype4Com.Surface writes it anew.
Imports System.Collections
Imports System.Runtime.InteropServices

Namespace SKYPE4COMLib
    ''' <summary>The interface <c>ISmsChunkCollection</c> of Skype4COM.</summary>
    <ComImport, Guid("7E662A5F-A5DC-32DF-7B07-615A02FE931F")>
    Public Interface ISmsChunkCollection
        Inherits IEnumerable
        ''' <summary>Sends nothing.</summary>
        <DispId(0)>
        Default ReadOnly Property Item(Index As Integer) As SmsChunk
        ''' <summary>Sends nothing.</summary>
        <DispId(1)>
        ReadOnly Property Count As Integer
        ''' <summary>Sends nothing.</summary>
        <DispId(2)>
        Sub Add(pItem As SmsChunk)
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

    ''' <summary>What <c>new SmsChunkCollection()</c> makes: an object of SmsChunkCollectionClass.</summary>
    <ComImport, Guid("7E662A5F-A5DC-32DF-7B07-615A02FE931F"), CoClass(GetType(SmsChunkCollectionClass))>
    Public Interface SmsChunkCollection
        Inherits ISmsChunkCollection
    End Interface
End Namespace
