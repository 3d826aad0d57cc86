' Made from the tables of src/Skype4Net.Skype4Com/Surface; dotnet run in tests/Skype4Net.Skype4Com.Surface writes it anew.
Imports System.Collections
Imports System.Runtime.InteropServices

Namespace SKYPE4COMLib
    ''' <summary>The interface <c>ICallChannelCollection</c> of Skype4COM.</summary>
    <ComImport, Guid("940192C8-FA3C-03D4-2D9A-D2BDF2D9E7A5")>
    Public Interface ICallChannelCollection
        Inherits IEnumerable
        ''' <summary>Sends nothing.</summary>
        <DispId(0)>
        Default ReadOnly Property Item(Index As Integer) As CallChannel
        ''' <summary>Sends nothing.</summary>
        <DispId(1)>
        ReadOnly Property Count As Integer
        ''' <summary>Sends nothing.</summary>
        <DispId(2)>
        Sub Add(pChannel As CallChannel)
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

    ''' <summary>What <c>new CallChannelCollection()</c> makes: an object of CallChannelCollectionClass.</summary>
    <ComImport, Guid("940192C8-FA3C-03D4-2D9A-D2BDF2D9E7A5"), CoClass(GetType(CallChannelCollectionClass))>
    Public Interface CallChannelCollection
        Inherits ICallChannelCollection
    End Interface
End Namespace
