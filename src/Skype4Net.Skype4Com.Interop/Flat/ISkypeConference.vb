' Made from the tables of src/Skype4Net.Skype4Com/Surface; dotnet run in tests/Skype4Net.Skype4Com.Surface writes it anew.
Imports System.Collections
Imports System.Runtime.InteropServices

Namespace SKYPE4COMLib
    ''' <summary>The interface <c>ISkypeConference</c> of Skype4COM.</summary>
    <ComImport, Guid("26E3C159-D723-6E16-8A5C-60DD393359E8")>
    Public Interface ISkypeConference
        ''' <summary><c>SEARCH CALLS  ; GET CALL {id} CONF_ID</c></summary>
        <DispId(1)>
        ReadOnly Property ConferenceCalls(ConfId As String) As CallCollection
        ''' <summary><c>SEARCH ACTIVECALLS ; GET CALL {id} CONF_ID</c></summary>
        <DispId(2)>
        ReadOnly Property ConferenceActiveCalls(ConfId As String) As CallCollection
    End Interface
End Namespace
