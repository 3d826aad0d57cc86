' Made from the tables of src/Skype4Net.Skype4Com/Surface; dotnet run in tests/Skype4Net.Skype4Com.Surface writes it anew.
Imports System.Runtime.InteropServices

Namespace SKYPE4COMLib
    ''' <summary>Handles the event <c>Channels</c>.</summary>
    Public Delegate Sub _ICallChannelManagerEvents_ChannelsEventHandler(pManager As CallChannelManager, pChannels As CallChannelCollection)

    ''' <summary>Handles the event <c>Message</c>.</summary>
    Public Delegate Sub _ICallChannelManagerEvents_MessageEventHandler(pManager As CallChannelManager, pChannel As CallChannel, pMessage As CallChannelMessage)

    ''' <summary>Handles the event <c>Created</c>.</summary>
    Public Delegate Sub _ICallChannelManagerEvents_CreatedEventHandler()

    ''' <summary>What a sink of the events would implement in COM; it holds their numbers.</summary>
    <ComImport, Guid("277CAB83-6350-F0B4-A8AF-31A41E413EBC"), InterfaceType(ComInterfaceType.InterfaceIsIDispatch)>
    Public Interface _ICallChannelManagerEvents
        ''' <summary><c>a channel is added (CALL {id} STATUS RINGING) or removed (call ended, or stream left APPLICATION STREAMS)</c></summary>
        <DispId(1)>
        Sub Channels(pManager As CallChannelManager, pChannels As CallChannelCollection)
        ''' <summary><c>APPLICATION {name} RECEIVED ... (then READ) / APPLICATION {name} DATAGRAM {stream} {text}</c></summary>
        <DispId(2)>
        Sub Message(pManager As CallChannelManager, pChannel As CallChannel, pMessage As CallChannelMessage)
        ''' <summary><c>after CREATE APPLICATION succeeds</c></summary>
        <DispId(3)>
        Sub Created()
    End Interface

    ''' <summary>The events of _ICallChannelManagerEvents, as .NET has them.</summary>
    <ComEventInterface(GetType(_ICallChannelManagerEvents), GetType(_ICallChannelManagerEvents)), ComVisible(False)>
    Public Interface _ICallChannelManagerEvents_Event
        ''' <summary><c>a channel is added (CALL {id} STATUS RINGING) or removed (call ended, or stream left APPLICATION STREAMS)</c></summary>
        Event Channels As _ICallChannelManagerEvents_ChannelsEventHandler
        ''' <summary><c>APPLICATION {name} RECEIVED ... (then READ) / APPLICATION {name} DATAGRAM {stream} {text}</c></summary>
        Event Message As _ICallChannelManagerEvents_MessageEventHandler
        ''' <summary><c>after CREATE APPLICATION succeeds</c></summary>
        Event Created As _ICallChannelManagerEvents_CreatedEventHandler
    End Interface
End Namespace
