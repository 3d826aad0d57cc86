' Made from the tables of src/Skype4Net.Skype4Com/Surface; dotnet run in tests/Skype4Net.Skype4Com.Surface writes it anew.
Imports System.Collections
Imports System.Runtime.InteropServices

Namespace SKYPE4COMLib
    ''' <summary>The interface <c>IParticipantCollection</c> of Skype4COM.</summary>
    <ComImport, Guid("5D13679B-B8F7-D41D-F6ED-D7B7C9FE2413")>
    Public Interface IParticipantCollection
        Inherits IEnumerable
        ''' <summary>Sends nothing.</summary>
        <DispId(0)>
        Default ReadOnly Property Item(Index As Integer) As Participant
        ''' <summary>Sends nothing.</summary>
        <DispId(1)>
        ReadOnly Property Count As Integer
        ''' <summary>Sends nothing.</summary>
        <DispId(2)>
        Sub Add(pParticipant As Participant)
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

    ''' <summary>What <c>new ParticipantCollection()</c> makes: an object of ParticipantCollectionClass.</summary>
    <ComImport, Guid("5D13679B-B8F7-D41D-F6ED-D7B7C9FE2413"), CoClass(GetType(ParticipantCollectionClass))>
    Public Interface ParticipantCollection
        Inherits IParticipantCollection
    End Interface
End Namespace
