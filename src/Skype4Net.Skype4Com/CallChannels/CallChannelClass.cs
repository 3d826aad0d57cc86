namespace SKYPE4COMLib;

/// <summary>The channel of a call.</summary>
public partial class CallChannelClass
{
    private readonly CallChannelManagerClass _manager;

    public CallChannelClass()
        : this(new CallChannelManagerClass(), new CallClass(), TCallChannelType.cctUnknown)
    {
    }

    internal CallChannelClass(CallChannelManagerClass manager, Call call, TCallChannelType type) => (_manager, Call, Type) = (manager, call, type);

    public TCallChannelType Type { get; set; }

    /// <summary>The stream; null until the other end is connected.</summary>
    public ApplicationStream? Stream { get; internal set; }

    public CallChannelManager Manager => _manager;

    public Call Call { get; }

    public void SendTextMessage(string Text)
    {
        ApplicationStream stream = Stream ?? throw ComErrors.Failure("The other end is not connected yet; the event Channels tells when it is.");
        if (Type == TCallChannelType.cctDatagram)
            stream.SendDatagram(Text);
        else
            stream.Write(Text);
    }
}

/// <summary>A text that came over a channel.</summary>
public partial class CallChannelMessageClass
{
    public string Text { get; set; } = "";
}
