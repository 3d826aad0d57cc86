namespace SKYPE4COMLib;

/// <summary>Gives each call a channel of data: a stream of an application to the one at the other end.</summary>
public partial class CallChannelManagerClass
{
    private static readonly HashSet<TCallStatus> s_over =
    [
        TCallStatus.clsFinished, TCallStatus.clsMissed, TCallStatus.clsRefused, TCallStatus.clsBusy, TCallStatus.clsCancelled, TCallStatus.clsFailed,
    ];

    private readonly Lock _gate = new();
    private readonly List<CallChannelClass> _channels = [];
    private Skype? _skype;
    private Application? _application;

    public CallChannelCollection Channels
    {
        get
        {
            lock (_gate)
                return new CallChannelCollectionClass(_channels);
        }
    }

    /// <summary>Whether channels carry a stream or datagrams; of those that begin from now on.</summary>
    public TCallChannelType ChannelType { get; set; } = TCallChannelType.cctReliable;

    /// <summary>The name of the application; both ends need the same.</summary>
    public string Name { get; set; } = "CallChannelManager";

    public bool Created => _application is not null;

    public void Connect(Skype pSkype)
    {
        if (pSkype is null)
            throw ComErrors.BadArgument("There is no Skype object to connect to.");
        Disconnect();
        _skype = pSkype;
        _ISkypeEvents_Event events = pSkype;
        events.CallStatus += OnCallStatus;
        events.ApplicationStreams += OnStreams;
        events.ApplicationReceiving += OnReceiving;
        events.ApplicationDatagram += OnDatagram;
    }

    public void Disconnect()
    {
        if (_skype is not { } skype)
            return;
        _ISkypeEvents_Event events = skype;
        events.CallStatus -= OnCallStatus;
        events.ApplicationStreams -= OnStreams;
        events.ApplicationReceiving -= OnReceiving;
        events.ApplicationDatagram -= OnDatagram;
        _application?.Delete();
        (_skype, _application) = (null, null);
        lock (_gate)
            _channels.Clear();
    }

    public void CreateApplication(string ApplicationName = "")
    {
        if (_skype is not { } skype)
            throw ComErrors.Failure("Connect the manager to a Skype object first.");
        if (!string.IsNullOrEmpty(ApplicationName))
            Name = ApplicationName;
        Application application = skype.get_Application(Name);
        application.Create();
        _application = application;
        CreatedHandlers.Raise(h => h());
    }

    private void OnCallStatus(Call call, TCallStatus status)
    {
        if (status == TCallStatus.clsRinging)
            Begin(call);
        else if (s_over.Contains(status))
            End(channel => channel.Call.Id == call.Id);
    }

    // The caller's end makes the stream; the other one is told of it.
    private void Begin(Call call)
    {
        if (_application is not { } application)
            return;
        lock (_gate)
        {
            if (_channels.Exists(c => c.Call.Id == call.Id))
                return;
            _channels.Add(new CallChannelClass(this, call, ChannelType));
        }

        if (call.Type is TCallType.cltOutgoingP2P or TCallType.cltOutgoingPSTN)
            application.Connect(call.PartnerHandle);
        Changed();
    }

    private void OnStreams(Application application, ApplicationStreamCollection streams)
    {
        if (!IsOurs(application))
            return;
        ApplicationStream[] open = [.. streams.Cast<ApplicationStream>()];
        bool opened = false;
        foreach (CallChannelClass channel in Snapshot().Where(c => c.Stream is null))
        {
            channel.Stream = Array.Find(open, s => s.PartnerHandle.Equals(channel.Call.PartnerHandle, StringComparison.OrdinalIgnoreCase));
            opened |= channel.Stream is not null;
        }

        if (opened)
            Changed();
        End(channel => channel.Stream is { } stream && !Array.Exists(open, s => s.Handle == stream.Handle));
    }

    private void OnReceiving(Application application, ApplicationStreamCollection streams)
    {
        if (!IsOurs(application))
            return;
        foreach (ApplicationStream stream in streams)
        {
            if (Snapshot().FirstOrDefault(c => c.Stream?.Handle == stream.Handle) is { } channel)
                Received(channel, stream.Read());
        }
    }

    private void OnDatagram(Application application, ApplicationStream stream, string text)
    {
        if (IsOurs(application) && Snapshot().FirstOrDefault(c => c.Stream?.Handle == stream.Handle) is { } channel)
            Received(channel, text);
    }

    private void Received(CallChannel channel, string text)
        => MessageHandlers.Raise(h => h(this, channel, new CallChannelMessageClass { Text = text }));

    private void End(Predicate<CallChannelClass> isOver)
    {
        int ended;
        lock (_gate)
            ended = _channels.RemoveAll(isOver);
        if (ended > 0)
            Changed();
    }

    private void Changed()
    {
        CallChannelCollection channels = Channels;
        ChannelsHandlers.Raise(h => h(this, channels));
    }

    private bool IsOurs(Application application) => _application is not null && application.Name == Name;

    private CallChannelClass[] Snapshot()
    {
        lock (_gate)
            return [.. _channels];
    }
}
