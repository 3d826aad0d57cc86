' Made from the tables of src/Skype4Net.Skype4Com/Surface; dotnet run in tests/Skype4Net.Skype4Com.Surface writes it anew.
Imports System.Collections
Imports System.Runtime.InteropServices

Namespace SKYPE4COMLib
    ''' <summary>The interface <c>IVoicemailCollection</c> of Skype4COM.</summary>
    <ComImport, Guid("E1B63361-7088-F488-2D1D-D79DEC209128")>
    Public Interface IVoicemailCollection
        Inherits IEnumerable
        ''' <summary>Sends nothing.</summary>
        <DispId(0)>
        Default ReadOnly Property Item(Index As Integer) As Voicemail
        ''' <summary>Sends nothing.</summary>
        <DispId(1)>
        ReadOnly Property Count As Integer
        ''' <summary>Sends nothing.</summary>
        <DispId(2)>
        Sub Add(pItem As Voicemail)
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

    ''' <summary>What <c>new VoicemailCollection()</c> makes: an object of VoicemailCollectionClass.</summary>
    <ComImport, Guid("E1B63361-7088-F488-2D1D-D79DEC209128"), CoClass(GetType(VoicemailCollectionClass))>
    Public Interface VoicemailCollection
        Inherits IVoicemailCollection
    End Interface
End Namespace
