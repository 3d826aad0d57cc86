' Made from the tables of src/Skype4Net.Skype4Com/Surface; dotnet run in tests/Skype4Net.Skype4Com.Surface writes it anew.
Imports System.Collections
Imports System.Runtime.InteropServices

Namespace SKYPE4COMLib
    ''' <summary>The interface <c>IChatMessageCollection</c> of Skype4COM.</summary>
    <ComImport, Guid("74F32977-330D-6755-40A2-698B9D2F4E77")>
    Public Interface IChatMessageCollection
        Inherits IEnumerable
        ''' <summary>Sends nothing.</summary>
        <DispId(0)>
        Default ReadOnly Property Item(Index As Integer) As ChatMessage
        ''' <summary>Sends nothing.</summary>
        <DispId(1)>
        ReadOnly Property Count As Integer
        ''' <summary>Sends nothing.</summary>
        <DispId(2)>
        Sub Add(pItem As ChatMessage)
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

    ''' <summary>What <c>new ChatMessageCollection()</c> makes: an object of ChatMessageCollectionClass.</summary>
    <ComImport, Guid("74F32977-330D-6755-40A2-698B9D2F4E77"), CoClass(GetType(ChatMessageCollectionClass))>
    Public Interface ChatMessageCollection
        Inherits IChatMessageCollection
    End Interface
End Namespace
