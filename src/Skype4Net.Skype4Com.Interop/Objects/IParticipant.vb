' Made from the tables of src/Skype4Net.Skype4Com/Surface; dotnet run in tests/Skype4Net.Skype4Com.Surface writes it anew.
Imports System.Collections
Imports System.Runtime.InteropServices

Namespace SKYPE4COMLib
    ''' <summary>The interface <c>IParticipant</c> of Skype4COM.</summary>
    <ComImport, Guid("9CB90093-3126-2162-7365-79522D33D6DD")>
    Public Interface IParticipant
        ''' <summary><c>GET CALL {id} CONF_PARTICIPANT {idx}</c></summary>
        <DispId(1)>
        ReadOnly Property Handle As String
        ''' <summary><c>GET CALL {id} CONF_PARTICIPANT {idx}</c></summary>
        <DispId(2)>
        ReadOnly Property DisplayName As String
        ''' <summary><c>GET CALL {id} CONF_PARTICIPANT {idx}</c></summary>
        <DispId(3)>
        ReadOnly Property CallType As TCallType
        ''' <summary><c>GET CALL {id} CONF_PARTICIPANT {idx}</c></summary>
        <DispId(4)>
        ReadOnly Property CallStatus As TCallStatus
    End Interface

    ''' <summary>What <c>new Participant()</c> makes: an object of ParticipantClass.</summary>
    <ComImport, Guid("9CB90093-3126-2162-7365-79522D33D6DD"), CoClass(GetType(ParticipantClass))>
    Public Interface Participant
        Inherits IParticipant
    End Interface
End Namespace
