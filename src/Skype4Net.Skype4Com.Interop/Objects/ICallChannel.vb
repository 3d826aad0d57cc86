' Made from the tables of src/Skype4Net.Skype4Com/Surface; dotnet run in tests/Skype4Net.Skype4Com.Surface writes it anew.
Imports System.Collections
Imports System.Runtime.InteropServices

Namespace SKYPE4COMLib
    ''' <summary>The interface <c>ICallChannel</c> of Skype4COM.</summary>
    <ComImport, Guid("FDCA9391-359A-5AE0-10F0-BB0035D5DC5C")>
    Public Interface ICallChannel
        ''' <summary>Sends nothing.</summary>
        <DispId(2)>
        Property Type As TCallChannelType
        ''' <summary><c>ALTER APPLICATION {name} WRITE/DATAGRAM {stream} {text}</c></summary>
        <DispId(3)>
        Sub SendTextMessage(Text As String)
        ''' <summary>Sends nothing.</summary>
        <DispId(4)>
        ReadOnly Property Stream As ApplicationStream
        ''' <summary>Sends nothing.</summary>
        <DispId(5)>
        ReadOnly Property Manager As CallChannelManager
        ''' <summary>Sends nothing.</summary>
        <DispId(6)>
        ReadOnly Property [Call] As [Call]
    End Interface

    ''' <summary>What <c>new CallChannel()</c> makes: an object of CallChannelClass.</summary>
    <ComImport, Guid("FDCA9391-359A-5AE0-10F0-BB0035D5DC5C"), CoClass(GetType(CallChannelClass))>
    Public Interface CallChannel
        Inherits ICallChannel
    End Interface
End Namespace
