' Made from the tables of src/Skype4Net.Skype4Com/Surface; dotnet run in tests/Skype4Net.Skype4Com.Surface writes it anew.
Imports System.Collections
Imports System.Runtime.InteropServices

Namespace SKYPE4COMLib
    ''' <summary>The interface <c>IConference</c> of Skype4COM.</summary>
    <ComImport, Guid("E1F11E32-4231-61AC-D97A-368F0D96561A")>
    Public Interface IConference
        ''' <summary>Sends nothing.</summary>
        <DispId(1)>
        ReadOnly Property Id As Integer
        ''' <summary><c>SEARCH CALLS  ; GET CALL {id} CONF_ID</c></summary>
        <DispId(2)>
        ReadOnly Property Calls As CallCollection
        ''' <summary><c>SEARCH ACTIVECALLS ; GET CALL {id} CONF_ID</c></summary>
        <DispId(3)>
        ReadOnly Property ActiveCalls As CallCollection
        ''' <summary><c>SEARCH CALLS  ; GET CALL {id} CONF_ID ; ALTER CALL {id} HOLD</c></summary>
        <DispId(4)>
        Sub Hold()
        ''' <summary><c>SEARCH CALLS  ; GET CALL {id} CONF_ID ; ALTER CALL {id} RESUME</c></summary>
        <DispId(5)>
        Sub [Resume]()
        ''' <summary><c>SEARCH CALLS  ; GET CALL {id} CONF_ID ; ALTER CALL {id} END HANGUP</c></summary>
        <DispId(6)>
        Sub Finish()
    End Interface

    ''' <summary>What <c>new Conference()</c> makes: an object of ConferenceClass.</summary>
    <ComImport, Guid("E1F11E32-4231-61AC-D97A-368F0D96561A"), CoClass(GetType(ConferenceClass))>
    Public Interface Conference
        Inherits IConference
    End Interface
End Namespace
