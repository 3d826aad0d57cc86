using System.Text;

namespace Skype4Net.Transports.MacOS;

/// <summary>
/// A program's connection to a Skype client by distributed notifications. The transport tells nobody when the client dies without a word, so a
/// client that is silent for long is asked whether it is there, as Skype's own framework looked for its process.
/// </summary>
internal sealed class MacOSClientConnection(Func<INotificationCentre> open, TransportContext context) : ITransport
{
    // As long as Skype's own framework waits for an answer.
    private static readonly TimeSpan s_lookFor = TimeSpan.FromMilliseconds(1500);

    // An answer older than this may be of a client that has died since.
    private static readonly TimeSpan s_fresh = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan s_questionAfter = TimeSpan.FromMilliseconds(250);
    private static readonly TimeSpan s_silence = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan s_deadAfter = TimeSpan.FromSeconds(10);

    // Held while the receiver is called, so that the centre's thread and the timer's do not tell things in the wrong order.
    private readonly Lock _gate = new();
    private INotificationCentre _centre = null!;
    private ITransportReceiver _receiver = null!;
    private IDisposable? _observing;
    private ITimer? _timer;
    private string _name = "";
    private ConnectionState _standing;
    private long? _receivedAt;
    private long _id;
    private bool _isChecking;
    private bool _disposed;

    public AttachStyle AttachStyle => AttachStyle.ByTransport;

    // Commands go on with the next reply: a centre that takes nothing brings none either.
    public bool CanSend => _centre is not { HasRoom: false };

    public long QueuedBytes => _centre?.QueuedBytes ?? 0;

    public void Start(ITransportReceiver receiver)
    {
        _receiver = receiver;
        _centre = open();
        _name = _centre.Programs.Reserve(context.FriendlyName);
        _timer = context.TimeProvider.CreateTimer(static state => ((MacOSClientConnection)state!).OnTime(), this, Timeout.InfiniteTimeSpan,
            Timeout.InfiniteTimeSpan);
        _observing = _centre.Observe(SkypeNotification.OfClient, OnNotification, exception => MacOSLog.Failed(context.Logger, exception));
    }

    public void RequestAttach()
    {
        lock (_gate)
        {
            if (_disposed)
                return;
            Leave();
            if (_receivedAt is { } at && context.TimeProvider.GetElapsedTime(at) < s_fresh)
                Ask();
            else
                Probe();
        }
    }

    public void Send(ReadOnlySpan<byte> utf8)
    {
        long id;
        lock (_gate)
            id = _id;
        if (id == 0)
            throw new SkypeTransportException("There is no client: none has let this program in.");
        context.CheckLength(utf8);
        _centre.Post(SkypeNotification.ForCommand(Encoding.UTF8.GetString(utf8), id, _name));
    }

    public ValueTask DisposeAsync()
    {
        lock (_gate)
        {
            if (_disposed)
                return ValueTask.CompletedTask;
            _disposed = true;
            Leave();
        }

        _timer?.Dispose();
        _observing?.Dispose();
        if (_observing is not null)
            _centre.Programs.Return(_name);
        return ValueTask.CompletedTask;
    }

    private void Probe()
    {
        Become(ConnectionState.Searching, s_lookFor);
        _centre.Post(SkypeNotification.AsksAvailability());
    }

    private void Ask()
    {
        Become(ConnectionState.Asking, s_questionAfter);
        _centre.Post(SkypeNotification.AsksToAttach(_name));
    }

    private void Leave()
    {
        if (_id != 0)
            _centre.Post(SkypeNotification.Detaches(_id, _name));
        Become(ConnectionState.Apart, Timeout.InfiniteTimeSpan);
    }

    private void Become(ConnectionState standing, TimeSpan until, long id = 0)
    {
        (_standing, _id, _isChecking) = (standing, id, false);
        _timer?.Change(until, Timeout.InfiniteTimeSpan);
    }

    private void OnTime()
    {
        lock (_gate)
        {
            switch (_standing)
            {
                case ConnectionState.Searching:
                    Lose("nobody answered SKSkypeAPIAvailabilityRequest");
                    break;
                case ConnectionState.Asking:
                    // A client says nothing while its user thinks, and old ones say nothing of a refusal either.
                    Report(AttachmentStatus.PendingAuthorization, "the client has not answered yet: it is asking its user, perhaps");
                    break;
                case ConnectionState.Attached when _isChecking:
                    Lose($"the client has been silent for {(s_silence + s_deadAfter).TotalSeconds} s: it has crashed, or hangs");
                    break;
                case ConnectionState.Attached:
                    _isChecking = true;
                    _timer?.Change(s_deadAfter, Timeout.InfiniteTimeSpan);
                    _centre.Post(SkypeNotification.AsksAvailability());
                    break;
            }
        }
    }

    private void OnNotification(CentreNotification notification)
    {
        if (notification.Name == SkypeNotification.Line)
        {
            OnLine(notification);
            return;
        }

        lock (_gate)
        {
            switch (notification.Name)
            {
                case SkypeNotification.AvailabilityUpdate:
                    OnAvailability(notification);
                    break;
                case SkypeNotification.AttachResponse:
                    OnResponse(notification);
                    break;
                case SkypeNotification.BecameAvailable:
                    OnBecameAvailable();
                    break;
                case SkypeNotification.WillQuit:
                    Lose("the client has quit");
                    break;
                case SkypeNotification.AccountDidLogOut:
                    Lose("the user of the client has signed out");
                    break;
            }
        }
    }

    private void OnLine(CentreNotification notification)
    {
        lock (_gate)
        {
            long? id = notification.Number(SkypeNotification.ClientIdKey);
            if (_standing != ConnectionState.Attached || (id != _id && id != SkypeNotification.Everybody))
                return;
            OnSignOfLife();
        }

        if (notification.Text(SkypeNotification.LineKey) is not { } text)
        {
            Drop(notification, "a text is missing: all");
            return;
        }

        byte[] line = Encoding.UTF8.GetBytes(text);
        if (line.Length <= context.MaxMessageBytes)
            _receiver.OnLine(line);
        else
            MacOSLog.TooLong(context.Logger, line.Length, context.MaxMessageBytes);
    }

    private void OnAvailability(CentreNotification notification)
    {
        if (notification.Number(SkypeNotification.AvailabilityKey) is not { } availability)
        {
            Drop(notification, "a number is missing: all");
            return;
        }

        bool isAvailable = availability != 0;
        _receivedAt = isAvailable ? context.TimeProvider.GetTimestamp() : null;
        switch (_standing)
        {
            case ConnectionState.Attached when isAvailable:
                OnSignOfLife();
                break;
            case ConnectionState.Attached:
                Lose("the client says that it is not available: its user has signed out");
                break;
            case ConnectionState.Searching when isAvailable:
                Ask();
                break;
            case ConnectionState.Apart when isAvailable:
                Report(AttachmentStatus.Available, "a client says that it is available");
                break;
            case ConnectionState.Asking when isAvailable:
                break;
            default:
                Become(ConnectionState.Apart, Timeout.InfiniteTimeSpan);
                if (!_disposed)
                    _receiver.OnNotSignedIn($"it answered {SkypeNotification.AvailabilityUpdate} {availability}");
                break;
        }
    }

    private void OnResponse(CentreNotification notification)
    {
        if (notification.Text(SkypeNotification.ClientNameKey) != _name)
            return;
        long? response = notification.Number(SkypeNotification.ResponseKey);
        if (response == SkypeNotification.Refused && _standing is ConnectionState.Asking or ConnectionState.Attached)
        {
            Become(ConnectionState.Apart, Timeout.InfiniteTimeSpan);
            Report(AttachmentStatus.Refused, $"{SkypeNotification.AttachResponse} 0");
        }
        else if (response is { } id && SkypeNotification.IsId(id) && _standing == ConnectionState.Asking)
        {
            Become(ConnectionState.Attached, s_silence, id);
            Report(AttachmentStatus.Success, $"the client let this program in as {id}");
        }
        else
        {
            // Somebody else of our name asked, or it is no answer.
            Drop(notification, $"the response {response}");
        }
    }

    private void OnBecameAvailable()
    {
        if (_standing == ConnectionState.Searching)
        {
            Ask();
            return;
        }

        // Whatever a client knew of us, this one has only just started.
        if (_standing is ConnectionState.Asking or ConnectionState.Attached)
            Lose("the client has started again");
        _receivedAt = context.TimeProvider.GetTimestamp();
        Report(AttachmentStatus.Available, "a client has become available");
    }

    private void OnSignOfLife()
    {
        _isChecking = false;
        _timer?.Change(s_silence, Timeout.InfiniteTimeSpan);
    }

    private void Lose(string reason)
    {
        Become(ConnectionState.Apart, Timeout.InfiniteTimeSpan);
        _receivedAt = null;
        Report(AttachmentStatus.NotAvailable, reason);
    }

    private void Report(AttachmentStatus status, string detail)
    {
        if (!_disposed)
            _receiver.OnPeer(status, detail);
    }

    private void Drop(CentreNotification notification, string what) => MacOSLog.Dropped(context.Logger, notification.Name, what);
}
