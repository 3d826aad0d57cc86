' Made from the tables of src/Skype4Net.Skype4Com/Surface; dotnet run in tests/Skype4Net.Skype4Com.Surface writes it anew.
Imports System.Collections
Imports System.Runtime.InteropServices

Namespace SKYPE4COMLib
    ''' <summary>The interface <c>IConferenceCollection</c> of Skype4COM.</summary>
    <ComImport, Guid("DC46A02C-863E-0D62-EB9B-AFF2E56964E7")>
    Public Interface IConferenceCollection
        Inherits IEnumerable
        ''' <summary>Sends nothing.</summary>
        <DispId(0)>
        Default ReadOnly Property Item(Index As Integer) As Conference
        ''' <summary>Sends nothing.</summary>
        <DispId(1)>
        ReadOnly Property Count As Integer
        ''' <summary>Sends nothing.</summary>
        <DispId(2)>
        Sub Add(pItem As Conference)
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

    ''' <summary>What <c>new ConferenceCollection()</c> makes: an object of ConferenceCollectionClass.</summary>
    <ComImport, Guid("DC46A02C-863E-0D62-EB9B-AFF2E56964E7"), CoClass(GetType(ConferenceCollectionClass))>
    Public Interface ConferenceCollection
        Inherits IConferenceCollection
    End Interface
End Namespace
