' Made from the tables of src/Skype4Net.Skype4Com/Surface; dotnet run in tests/Skype4Net.Skype4Com.Surface writes it anew.
Imports System.Collections
Imports System.Runtime.InteropServices

Namespace SKYPE4COMLib
    ''' <summary>The interface <c>IApplication</c> of Skype4COM.</summary>
    <ComImport, Guid("6601C8C6-FB8A-7DAA-CAAA-63A08F1A0C7A")>
    Public Interface IApplication
        ''' <summary>Sends nothing.</summary>
        <DispId(1)>
        ReadOnly Property Name As String
        ''' <summary><c>CREATE APPLICATION {name}</c></summary>
        <DispId(2)>
        Sub Create()
        ''' <summary><c>DELETE APPLICATION {name}</c></summary>
        <DispId(3)>
        Sub Delete()
        ''' <summary><c>GET APPLICATION {name} STREAMS</c></summary>
        <DispId(4)>
        ReadOnly Property Streams As ApplicationStreamCollection
        ''' <summary><c>GET APPLICATION {name} CONNECTABLE</c></summary>
        <DispId(5)>
        ReadOnly Property ConnectableUsers As UserCollection
        ''' <summary><c>GET APPLICATION {name} CONNECTING</c></summary>
        <DispId(6)>
        ReadOnly Property ConnectingUsers As UserCollection
        ''' <summary><c>ALTER APPLICATION {name} CONNECT {user}</c></summary>
        <DispId(7)>
        Sub Connect(Username As String, Optional WaitConnected As Boolean = False)
        ''' <summary><c>GET APPLICATION {name} SENDING</c></summary>
        <DispId(8)>
        ReadOnly Property SendingStreams As ApplicationStreamCollection
        ''' <summary><c>GET APPLICATION {name} RECEIVED</c></summary>
        <DispId(9)>
        ReadOnly Property ReceivedStreams As ApplicationStreamCollection
        ''' <summary><c>GET APPLICATION {name} STREAMS ; ALTER APPLICATION {name} DATAGRAM {stream} {text}</c></summary>
        <DispId(10)>
        Sub SendDatagram(Text As String, Optional pStreams As ApplicationStreamCollection = Nothing)
    End Interface

    ''' <summary>What <c>new Application()</c> makes: an object of ApplicationClass.</summary>
    <ComImport, Guid("6601C8C6-FB8A-7DAA-CAAA-63A08F1A0C7A"), CoClass(GetType(ApplicationClass))>
    Public Interface Application
        Inherits IApplication
    End Interface
End Namespace
