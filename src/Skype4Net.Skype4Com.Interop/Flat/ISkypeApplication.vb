' Made from the tables of src/Skype4Net.Skype4Com/Surface; dotnet run in tests/Skype4Net.Skype4Com.Surface writes it anew.
Imports System.Collections
Imports System.Runtime.InteropServices

Namespace SKYPE4COMLib
    ''' <summary>The interface <c>ISkypeApplication</c> of Skype4COM.</summary>
    <ComImport, Guid("65F27804-FC3E-03F7-CC8C-D4B2576AFA3F")>
    Public Interface ISkypeApplication
        ''' <summary><c>CREATE APPLICATION {name}</c></summary>
        <DispId(1)>
        Sub CreateApplication(Name As String)
        ''' <summary><c>DELETE APPLICATION {name}</c></summary>
        <DispId(2)>
        Sub DeleteApplication(Name As String)
        ''' <summary><c>GET APPLICATION {name} STREAMS</c></summary>
        <DispId(3)>
        ReadOnly Property ApplicationStreams(AppName As String) As ApplicationStreamCollection
        ''' <summary><c>ALTER APPLICATION {name} CONNECT {user}</c></summary>
        <DispId(4)>
        Sub ConnectApplicationUser(AppName As String, Username As String, Optional WaitConnected As Boolean = False)
        ''' <summary><c>ALTER APPLICATION {name} READ {stream}</c></summary>
        <DispId(5)>
        Function ReadApplicationStream(AppName As String, StreamHandle As String) As String
        ''' <summary><c>ALTER APPLICATION {name} WRITE {stream} {text}</c></summary>
        <DispId(6)>
        Sub WriteApplicationStream(AppName As String, StreamHandle As String, Text As String)
        ''' <summary><c>GET APPLICATION {name} CONNECTABLE</c></summary>
        <DispId(7)>
        ReadOnly Property ApplicationConnectableUsers(AppName As String) As UserCollection
        ''' <summary><c>GET APPLICATION {name} CONNECTING</c></summary>
        <DispId(8)>
        ReadOnly Property ApplicationConnectingUsers(AppName As String) As UserCollection
        ''' <summary><c>ALTER APPLICATION {name} DISCONNECT {user}</c></summary>
        <DispId(9)>
        Sub DisconnectApplicationUser(AppName As String, Username As String)
        ''' <summary><c>ALTER APPLICATION {name} DATAGRAM {stream} {text}</c></summary>
        <DispId(10)>
        Sub SendApplicationDatagram(AppName As String, StreamHandle As String, Text As String)
        ''' <summary><c>GET APPLICATION {name} SENDING</c></summary>
        <DispId(11)>
        ReadOnly Property ApplicationSendingStreams(AppName As String) As ApplicationStreamCollection
        ''' <summary><c>GET APPLICATION {name} RECEIVED</c></summary>
        <DispId(12)>
        ReadOnly Property ApplicationReceivedStreams(AppName As String) As ApplicationStreamCollection
    End Interface
End Namespace
