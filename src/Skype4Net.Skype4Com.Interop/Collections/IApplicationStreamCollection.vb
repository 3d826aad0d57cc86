' Made from the tables of src/Skype4Net.Skype4Com/Surface; dotnet run in tests/Skype4Net.Skype4Com.Surface writes it anew.
Imports System.Collections
Imports System.Runtime.InteropServices

Namespace SKYPE4COMLib
    ''' <summary>The interface <c>IApplicationStreamCollection</c> of Skype4COM.</summary>
    <ComImport, Guid("6D020D1C-0079-58B1-92E6-185BED2A803E")>
    Public Interface IApplicationStreamCollection
        Inherits IEnumerable
        ''' <summary>Sends nothing.</summary>
        <DispId(0)>
        Default ReadOnly Property Item(Index As Integer) As ApplicationStream
        ''' <summary>Sends nothing.</summary>
        <DispId(1)>
        ReadOnly Property Count As Integer
        ''' <summary>Sends nothing.</summary>
        <DispId(2)>
        Sub Add(pItem As ApplicationStream)
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

    ''' <summary>What <c>new ApplicationStreamCollection()</c> makes: an object of ApplicationStreamCollectionClass.</summary>
    <ComImport, Guid("6D020D1C-0079-58B1-92E6-185BED2A803E"), CoClass(GetType(ApplicationStreamCollectionClass))>
    Public Interface ApplicationStreamCollection
        Inherits IApplicationStreamCollection
    End Interface
End Namespace
