' Made from the tables of src/Skype4Net.Skype4Com/Surface; dotnet run in tests/Skype4Net.Skype4Com.Surface writes it anew.
Imports System.Collections
Imports System.Runtime.InteropServices

Namespace SKYPE4COMLib
    ''' <summary>The interface <c>ICallChannelManager</c> of Skype4COM.</summary>
    <ComImport, Guid("E88D3116-7018-C68A-3643-B3AE0112938C")>
    Public Interface ICallChannelManager
        ''' <summary>Sends nothing.</summary>
        <DispId(1)>
        Sub Connect(pSkype As Skype)
        ''' <summary>Sends nothing.</summary>
        <DispId(2)>
        Sub Disconnect()
        ''' <summary>Sends nothing.</summary>
        <DispId(3)>
        ReadOnly Property Channels As CallChannelCollection
        ''' <summary>Sends nothing.</summary>
        <DispId(6)>
        Property ChannelType As TCallChannelType
        ''' <summary>Sends nothing.</summary>
        <DispId(7)>
        Property Name As String
        ''' <summary><c>CREATE APPLICATION {name}</c></summary>
        <DispId(8)>
        Sub CreateApplication(Optional ApplicationName As String = "")
        ''' <summary>Sends nothing.</summary>
        <DispId(9)>
        ReadOnly Property Created As Boolean
    End Interface

    ''' <summary>What <c>new CallChannelManager()</c> makes: an object of CallChannelManagerClass.</summary>
    <ComImport, Guid("E88D3116-7018-C68A-3643-B3AE0112938C"), CoClass(GetType(CallChannelManagerClass))>
    Public Interface CallChannelManager
        Inherits ICallChannelManager, _ICallChannelManagerEvents_Event
    End Interface
End Namespace
