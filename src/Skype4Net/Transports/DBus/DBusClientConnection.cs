using System.Text;
using System.Text.Unicode;

namespace Skype4Net.Transports.DBus;

/// <summary>The application's end: calls <c>Invoke</c> of the client, takes its <c>Notify</c>, and follows who owns its name.</summary>
internal sealed class DBusClientConnection(DBusTransport target, TransportContext context) : ITransport, IBusHandler
{
    // A bus whose configuration says nothing, as a system bus, lets a program wait for 128 replies and fails every further call. Commands leave
    // some of them to the attachment, which asks past them.
    private const int MaxCalls = 100;
    private readonly ReplyHandler _onInvoked = OnInvoked;
    private readonly BusMethod _invoke = new(
        target.BusName, DBusNames.ServerPath, DBusNames.ServerInterface, DBusNames.Invoke, wantsReply: true);
    private readonly Lock _counting = new();
    private int _calls;
    private int _connection;
    private BusConnection? _bus;
    private ITransportReceiver? _receiver;
    private byte[] _ownerUtf8 = [];
    private volatile string _owner = "";
    private volatile bool _disposed;
    private long _forged;

    public AttachStyle AttachStyle => AttachStyle.ByName;

    /// <summary>Counts the calls that the bus counts: a call that nobody waits for any more is pending there all the same.</summary>
    public bool CanSend => Volatile.Read(ref _calls) < MaxCalls;

    /// <summary>Messages that strangers sent in the client's name.</summary>
    public long Forged => Interlocked.Read(ref _forged);

    public void Start(ITransportReceiver receiver)
    {
        _receiver = receiver;
        var bus = new BusConnection(BusAddress.Find(target.Bus, target.Address), this, context.TimeProvider, context.Logger, "Skype4Net D-Bus");
        _bus = bus;
        bus.Start();
    }

    public void RequestAttach() => AskOwner();

    public void Send(ReadOnlySpan<byte> utf8)
    {
        string owner = _owner;
        if (_disposed || owner.Length == 0)
            throw new SkypeTransportException($"Nobody owns the name {target.BusName} on the bus: no client is running.");
        context.CheckLength(utf8);
        // The library aborts the process otherwise.
        if (utf8.Contains((byte)0) || !Utf8.IsValid(utf8))
            throw new SkypeTransportException("D-Bus carries valid UTF-8 without NUL only.");
        int blank = utf8.IndexOf((byte)' ');
        int connection;
        lock (_counting)
        {
            _calls++;
            connection = _connection;
        }

        _bus!.Send(new Outgoing
        {
            Method = _invoke,
            OnReply = _onInvoked,
            State = new Invocation(this, utf8[..(blank < 0 ? utf8.Length : blank)].ToArray(), connection),
        }.WithText(utf8));
    }

    public ValueTask DisposeAsync()
    {
        _disposed = true;
        _bus?.Dispose();
        return ValueTask.CompletedTask;
    }

    void IBusHandler.OnConnected()
    {
        _bus!.Send(DBusNames.CallBus("AddMatch", DBusNames.OwnerRule(target.BusName)));
        AskOwner();
    }

    void IBusHandler.OnLost(string reason)
    {
        lock (_counting)
        {
            _connection++;
            _calls = 0;
        }

        SetOwner("", reason);
    }

    bool IBusHandler.OnMessage(in BusMessage message)
    {
        if (message.Type == LibDBus.Signal)
        {
            OnSignal(message);
            return false;
        }

        return OnNotify(message);
    }

    private static void OnInvoked(in BusMessage reply, object? state)
    {
        var invocation = (Invocation)state!;
        invocation.From.OnInvoked(reply, invocation);
    }

    private void OnInvoked(in BusMessage reply, Invocation call)
    {
        lock (_counting)
        {
            if (call.Connection == _connection)
                _calls--;
        }

        if (_disposed)
            return;
        OnReply(reply, call.Id);
        _receiver!.OnCanSend();
    }

    private void OnReply(in BusMessage reply, byte[] id)
    {
        if (reply.Type == LibDBus.MethodReturn)
        {
            // An empty result: the reply comes by Notify, or never.
            BusMessage.ArgumentReader arguments = reply.Arguments();
            if (arguments.Next(out ReadOnlySpan<byte> text) && !text.IsEmpty)
                Deliver(text);
            return;
        }

        string error = reply.ErrorName;
        if (error is "org.freedesktop.DBus.Error.ServiceUnknown" or "org.freedesktop.DBus.Error.NameHasNoOwner"
            or "org.freedesktop.DBus.Error.Disconnected")
            SetOwner("", $"the owner of {target.BusName} has gone ({error})");
        else if (error == "org.freedesktop.DBus.Error.NoReply" && _owner.Length == 0)
            return;
        else
            _receiver!.OnUndelivered(id, new SkypeTransportException($"D-Bus answered {error}: {reply.FirstText}"));
    }

    // Notify on any interface or none; each of its texts is a message.
    private unsafe bool OnNotify(in BusMessage message)
    {
        if (!BusMessage.Is(LibDBus.GetMember(message.Handle), "Notify"u8) || !BusMessage.Is(LibDBus.GetPath(message.Handle), "/com/Skype/Client"u8))
            return false;
        if (!BusMessage.Is(LibDBus.GetSender(message.Handle), _ownerUtf8))
        {
            Interlocked.Increment(ref _forged);
            DBusLog.ForgedNotify(context.Logger, message.Sender, _owner);
            return true;
        }

        BusMessage.ArgumentReader arguments = message.Arguments();
        while (arguments.Next(out ReadOnlySpan<byte> text))
        {
            if (!text.IsEmpty)
                Deliver(text);
        }

        if (message.WantsReply)
            _bus!.Send(new Outgoing { Answers = LibDBus.Ref(message.Handle) });
        return true;
    }

    private void Deliver(ReadOnlySpan<byte> text)
    {
        if (!_disposed && text.Length <= context.MaxMessageBytes)
            _receiver!.OnLine(text);
    }

    private void OnSignal(in BusMessage message)
    {
        if (message.Member != "NameOwnerChanged" || message.Sender != DBusNames.Bus)
            return;
        BusMessage.ArgumentReader arguments = message.Arguments();
        if (!arguments.Next(out ReadOnlySpan<byte> name) || Encoding.UTF8.GetString(name) != target.BusName)
            return;
        arguments.Next(out _);
        arguments.Next(out ReadOnlySpan<byte> owner);
        string now = Encoding.UTF8.GetString(owner);

        // Replaced: gone, and another has come.
        if (_owner.Length > 0 && now.Length > 0)
            SetOwner("", $"the owner of {target.BusName} was replaced.");
        SetOwner(now, now.Length > 0 ? $"{target.BusName} is owned by {now}" : $"the owner of {target.BusName} has gone");
    }

    private void AskOwner() => _bus!.Send(DBusNames.CallBus("GetNameOwner", target.BusName, onReply: OnOwner, state: this));

    private static void OnOwner(in BusMessage reply, object? state)
    {
        var self = (DBusClientConnection)state!;
        string owner = reply.Type == LibDBus.MethodReturn ? reply.FirstText : "";
        self.OnOwner(owner);
    }

    private void OnOwner(string owner)
        => SetOwner(owner, owner.Length > 0 ? $"{target.BusName} is owned by {owner}" : $"nobody owns {target.BusName}");

    private void SetOwner(string owner, string detail)
    {
        _owner = owner;
        _ownerUtf8 = Encoding.UTF8.GetBytes(owner);
        if (!_disposed)
            _receiver!.OnPeer(owner.Length > 0 ? AttachmentStatus.Available : AttachmentStatus.NotAvailable, detail);
    }

    private sealed record Invocation(DBusClientConnection From, byte[] Id, int Connection);
}
