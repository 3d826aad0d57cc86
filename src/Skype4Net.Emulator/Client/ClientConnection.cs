using Skype4Net.Emulator.Network;
using Skype4Net.Emulator.Storage;
using Skype4Net.Protocol;

namespace Skype4Net.Emulator.Client;

/// <summary>
/// How the client stands with its network: what the user wishes, what the network says, and what programs are notified of. What else the network
/// says goes to the modules.
/// </summary>
internal sealed class ClientConnection(ClientContext client, INetwork network, NetworkCredentials credentials)
{
    /// <summary>The records that say how far the network was followed.</summary>
    public const string CursorKind = "network";

    private const string CursorKey = "cursor";
    private const string DataKey = "data";
    private NetworkReader? _reader;

    // The status that the user wishes to be seen with whenever there is a network.
    private UserStatus _wished = UserStatus.Online;

    // How far the network was followed, and what it wants to be given back.
    private Cursor? _cursor;
    private ReadOnlyMemory<byte> _data;
    private bool _wasOnline;

    /// <summary>The end of the last session.</summary>
    public Task Closed { get; private set; } = Task.CompletedTask;

    /// <summary>Reads how far the network was followed.</summary>
    public void Load()
    {
        foreach ((string key, string value) in client.Storage.Records.Loaded(CursorKind, StorageJson.Default.String))
        {
            if (key == CursorKey)
                _cursor = new Cursor(value);
            else if (key == DataKey)
                _data = Convert.FromBase64String(value);
        }
    }

    /// <summary>Opens the session of a process that starts.</summary>
    public void Open()
    {
        client.Network.Session = network.Open(credentials, new SavedState(_cursor, _data));
        _reader = new NetworkReader(client, this);
        _reader.Start();
    }

    /// <summary>The process ends, and with it the session.</summary>
    public void Close()
    {
        EndWhatIsUnderWay();
        client.ConnectionStatus = ConnectionStatus.LoggedOut;
        Closed = _reader?.CloseAsync() ?? Task.CompletedTask;
    }

    /// <summary>Shows a status, and connects where there is no connection.</summary>
    public void Connect(UserStatus status)
    {
        _wished = status;
        client.UserStatus = status;
        client.Network.Submit(new NetworkRequest.SetStatus(Outbox.NewKey(), status));
    }

    /// <summary>Leaves the network; what is under way with others ends while they can still be told.</summary>
    public void Disconnect()
    {
        EndWhatIsUnderWay();
        client.Network.Submit(new NetworkRequest.SetStatus(Outbox.NewKey(), UserStatus.Offline));
    }

    /// <summary>Leaves the network, and programs are notified of it.</summary>
    public void GoOffline()
    {
        if (client.ConnectionStatus is ConnectionStatus.Offline or ConnectionStatus.LoggedOut)
            return;
        Disconnect();
        EnterOffline(ConnectionStatus.Offline);
    }

    /// <summary>Somebody holds this client up. The network keeps what it misses until it signs in again.</summary>
    public void CutOff()
    {
        EmulatorLog.ClientStuck(client.Log, client.Handle, SerialExecutor.MaxWaiting);
        client.Network.Submit(new NetworkRequest.SetStatus(Outbox.NewKey(), UserStatus.Offline));
        client.Executor.Post(GoOffline);
    }

    /// <summary>Something happened on the network: it is folded, and what is new of it is told.</summary>
    public void Apply(NetworkEvent happened)
    {
        if (client.Network.Apply(happened) is { } news)
            Publish(news);

        // Last: what is written before the event has been applied to its end is written without it, and the event is told again.
        if (happened.Cursor is not { } cursor)
            return;
        _cursor = cursor;
        client.Storage.Records.Put(CursorKind, CursorKey, cursor.Value, StorageJson.Default.String);
    }

    /// <summary>Tells the modules of something that is known already.</summary>
    public void Publish(NetworkEvent happened)
    {
        switch (happened)
        {
            case NetworkEvent.ConnectionChanged changed:
                if (changed.Reason.Length > 0)
                    EmulatorLog.ConnectionFailed(client.Log, client.Handle, changed.State, changed.Reason);
                OnChanged(changed.State);
                break;
            case NetworkEvent.RequestEnded ended:
                client.Outbox.End(ended);
                break;
            case NetworkEvent.StateChanged changed:
                _data = changed.Data;
                client.Storage.Records.Put(CursorKind, DataKey, () => Convert.ToBase64String(_data.Span), StorageJson.Default.String);
                break;
            case NetworkEvent.SignalArrived arrived:
                OnSignal(arrived);
                break;
            default:
                foreach (ClientModule module in client.Modules.For(happened))
                    module.OnNetworkEvent(happened);
                break;
        }
    }

    private void OnSignal(NetworkEvent.SignalArrived arrived)
    {
        if (client.Network.Signals.Decode(arrived.Signal) is not { } signal)
            return;
        foreach (ClientModule module in client.Modules.MakeAll())
        {
            if (module.OnSignal(arrived.From, signal))
                return;
        }
    }

    private void OnChanged(NetworkConnection state)
    {
        client.IsCatchingUp = state == NetworkConnection.CatchingUp;
        switch (state)
        {
            case NetworkConnection.Connecting:
                OnNoConnection(ConnectionStatus.Connecting);
                break;
            case NetworkConnection.Online:
                OnOnline();
                break;
            case NetworkConnection.Waiting:
                OnNoConnection(ConnectionStatus.Pausing);
                break;
            case NetworkConnection.Disconnected:
                OnNoConnection(ConnectionStatus.Offline);
                break;
            case NetworkConnection.Refused:
                OnRefused();
                break;
        }
    }

    private void OnNoConnection(ConnectionStatus status)
    {
        if (client.ConnectionStatus == status)
            return;
        if (client.IsConnected)
        {
            // From now on nothing reaches anybody: what is under way has ended already.
            client.ConnectionStatus = status;
            EndWhatIsUnderWay();
            EnterOffline(status);
            return;
        }

        // Who has signed out meanwhile hears no more of it.
        if (status == ConnectionStatus.Offline && !client.IsSignedIn)
            return;
        client.ConnectionStatus = status;
        client.Notify(ClientProperties.ConnectionStatus, "", status);
    }

    private void OnOnline()
    {
        client.ConnectionStatus = ConnectionStatus.Online;
        client.UserStatus = _wished;
        _wasOnline = true;
        NotifyStatus();
        foreach (ClientModule module in client.Modules.Made)
            module.OnOnline();
        client.Outbox.SubmitWaiting();
        client.Lifecycle.OnOnline();
    }

    private void OnRefused()
    {
        bool wasConnected = client.IsConnected;
        client.ConnectionStatus = ConnectionStatus.LoggedOut;
        client.UserStatus = UserStatus.LoggedOut;
        if (wasConnected)
            EndWhatIsUnderWay();
        client.Lifecycle.OnRefused(_wasOnline);
    }

    private void EndWhatIsUnderWay()
    {
        foreach (ClientModule module in client.Modules.Made)
            module.OnConnectionLost();
        client.Outbox.OnConnectionLost();
    }

    private void EnterOffline(ConnectionStatus status)
    {
        client.ConnectionStatus = status;
        client.UserStatus = UserStatus.Offline;
        NotifyStatus();
        foreach (ClientModule module in client.Modules.Made)
            module.OnOffline();
    }

    private void NotifyStatus()
    {
        client.Notify(ClientProperties.ConnectionStatus, "", client.ConnectionStatus);
        client.Notify(ClientProperties.UserStatus, "", client.UserStatus);
    }
}
