' Made from the tables of src/Skype4Net.Skype4Com/Surface; dotnet run in tests/Skype4Net.Skype4Com.Surface writes it anew.
Imports System.Collections
Imports System.Runtime.InteropServices

Namespace SKYPE4COMLib
    ''' <summary>The interface <c>IApplicationStream</c> of Skype4COM.</summary>
    <ComImport, Guid("16BC093B-DBBD-A188-6E26-733C3535C858")>
    Public Interface IApplicationStream
        ''' <summary>Sends nothing.</summary>
        <DispId(1)>
        ReadOnly Property ApplicationName As String
        ''' <summary>Sends nothing.</summary>
        <DispId(2)>
        ReadOnly Property Handle As String
        ''' <summary><c>ALTER APPLICATION {name} READ {stream}</c></summary>
        <DispId(3)>
        Function Read() As String
        ''' <summary><c>ALTER APPLICATION {name} WRITE {stream} {text}</c></summary>
        <DispId(4)>
        Sub Write(Text As String)
        ''' <summary><c>ALTER APPLICATION {name} DATAGRAM {stream} {text}</c></summary>
        <DispId(5)>
        Sub SendDatagram(Text As String)
        ''' <summary><c>GET APPLICATION {name} SENDING ; GET APPLICATION {name} RECEIVED</c></summary>
        <DispId(6)>
        ReadOnly Property DataLength As Integer
        ''' <summary><c>ALTER APPLICATION {name} DISCONNECT {stream}</c></summary>
        <DispId(7)>
        Sub Disconnect()
        ''' <summary>Sends nothing.</summary>
        <DispId(8)>
        ReadOnly Property PartnerHandle As String
    End Interface

    ''' <summary>What <c>new ApplicationStream()</c> makes: an object of ApplicationStreamClass.</summary>
    <ComImport, Guid("16BC093B-DBBD-A188-6E26-733C3535C858"), CoClass(GetType(ApplicationStreamClass))>
    Public Interface ApplicationStream
        Inherits IApplicationStream
    End Interface
End Namespace
