' Made from the tables of src/Skype4Net.Skype4Com/Surface; dotnet run in tests/Skype4Net.Skype4Com.Surface writes it anew.
Imports System.Collections
Imports System.Runtime.InteropServices

Namespace SKYPE4COMLib
    ''' <summary>The interface <c>IChatCollection</c> of Skype4COM.</summary>
    <ComImport, Guid("DD984104-0C85-B725-1CF9-5F4D394ABDD3")>
    Public Interface IChatCollection
        Inherits IEnumerable
        ''' <summary>Sends nothing.</summary>
        <DispId(0)>
        Default ReadOnly Property Item(Index As Integer) As Chat
        ''' <summary>Sends nothing.</summary>
        <DispId(1)>
        ReadOnly Property Count As Integer
        ''' <summary>Sends nothing.</summary>
        <DispId(2)>
        Sub Add(pItem As Chat)
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

    ''' <summary>What <c>new ChatCollection()</c> makes: an object of ChatCollectionClass.</summary>
    <ComImport, Guid("DD984104-0C85-B725-1CF9-5F4D394ABDD3"), CoClass(GetType(ChatCollectionClass))>
    Public Interface ChatCollection
        Inherits IChatCollection
    End Interface
End Namespace
