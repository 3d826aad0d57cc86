' Made from the tables of src/Skype4Net.Skype4Com/Surface; dotnet run in tests/Skype4Net.Skype4Com.Surface writes it anew.
Imports System.Collections
Imports System.Runtime.InteropServices

Namespace SKYPE4COMLib
    ''' <summary>The interface <c>IGroupCollection</c> of Skype4COM.</summary>
    <ComImport, Guid("0B64E71D-CCAC-8AC7-114B-E1EF0D37586E")>
    Public Interface IGroupCollection
        Inherits IEnumerable
        ''' <summary>Sends nothing.</summary>
        <DispId(0)>
        Default ReadOnly Property Item(Index As Integer) As Group
        ''' <summary>Sends nothing.</summary>
        <DispId(1)>
        ReadOnly Property Count As Integer
        ''' <summary>Sends nothing.</summary>
        <DispId(2)>
        Sub Add(pGroup As Group)
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

    ''' <summary>What <c>new GroupCollection()</c> makes: an object of GroupCollectionClass.</summary>
    <ComImport, Guid("0B64E71D-CCAC-8AC7-114B-E1EF0D37586E"), CoClass(GetType(GroupCollectionClass))>
    Public Interface GroupCollection
        Inherits IGroupCollection
    End Interface
End Namespace
