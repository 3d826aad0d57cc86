// Made from the tables of tests/Skype4Net.Skype4Com.Surface; dotnet run there writes it anew.

namespace SKYPE4COMLib;

/// <content>The events. One that shares its name with a member is called by its interface, <c>_ICallChannelManagerEvents_Event_Name</c>.</content>
public partial class CallChannelManagerClass
{
    public event _ICallChannelManagerEvents_ChannelsEventHandler _ICallChannelManagerEvents_Event_Channels
    {
        add => ChannelsHandlers.Add(value);
        remove => ChannelsHandlers.Remove(value);
    }

    event _ICallChannelManagerEvents_ChannelsEventHandler _ICallChannelManagerEvents_Event.Channels
    {
        add => ChannelsHandlers.Add(value);
        remove => ChannelsHandlers.Remove(value);
    }

    internal Handlers<_ICallChannelManagerEvents_ChannelsEventHandler> ChannelsHandlers { get; } = new();

    public event _ICallChannelManagerEvents_MessageEventHandler Message
    {
        add => MessageHandlers.Add(value);
        remove => MessageHandlers.Remove(value);
    }

    internal Handlers<_ICallChannelManagerEvents_MessageEventHandler> MessageHandlers { get; } = new();

    public event _ICallChannelManagerEvents_CreatedEventHandler _ICallChannelManagerEvents_Event_Created
    {
        add => CreatedHandlers.Add(value);
        remove => CreatedHandlers.Remove(value);
    }

    event _ICallChannelManagerEvents_CreatedEventHandler _ICallChannelManagerEvents_Event.Created
    {
        add => CreatedHandlers.Add(value);
        remove => CreatedHandlers.Remove(value);
    }

    internal Handlers<_ICallChannelManagerEvents_CreatedEventHandler> CreatedHandlers { get; } = new();
}
