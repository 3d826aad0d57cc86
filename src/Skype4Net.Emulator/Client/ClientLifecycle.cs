using Skype4Net.Emulator.Network;
using Skype4Net.Emulator.Sessions;
using Skype4Net.Protocol;

namespace Skype4Net.Emulator.Client;

/// <summary>Signing in and out, losing the network and coming back, and the life of the client's process.</summary>
internal sealed class ClientLifecycle(ClientContext client, INetwork network, NetworkCredentials credentials)
{
    private bool _isRunning = true;
    private NetworkReader? _reader;

    // The status that the user wishes to be seen with whenever there is a network.
    private UserStatus _wished = UserStatus.Online;

    // How far the network was followed, and what it wants to be given back.
    private Cursor? _cursor;
    private ReadOnlyMemory<byte> _data;
    private bool _wasOnline;
    private bool _isSigningIn;

    /// <summary>The process started or ended.</summary>
    public event Action? RunningChanged;

    /// <summary>The user signed in or out while the process runs.</summary>
    public event Action? SignedInChanged;

    /// <summary>The process ends by its menu, and programs know.</summary>
    public event Action? Quitting;

    /// <summary>Whether the process runs. Any thread.</summary>
    public bool IsRunning => Volatile.Read(ref _isRunning);

    /// <summary>Starts the process for the first time.</summary>
    public void Start() => client.Executor.Run(() =>
    {
        OpenSession();
        Connect(UserStatus.Online);
    });

    public void SignOut()
    {
        if (!client.IsSignedIn)
            return;
        Disconnect();
        EnterLoggedOut();
    }

    public void SignIn()
    {
        if (client.IsSignedIn)
            return;
        _isSigningIn = true;
        GoOnline(UserStatus.Online);
    }

    /// <summary>Ends the process; programs are notified.</summary>
    public void Quit()
    {
        Detach();
        if (IsRunning)
            Quitting?.Invoke();
        Crash();
    }

    /// <summary>Ends the process without a word.</summary>
    public void Crash()
    {
        if (!IsRunning)
            return;
        Volatile.Write(ref _isRunning, false);
        foreach (ClientModule module in client.Modules)
            module.OnStopping();

        // The programs first: they lose the client without a word.
        foreach (ApiSession session in client.Sessions.ToArray())
            session.Dispose();
        EndConnection();
        client.ConnectionStatus = ConnectionStatus.LoggedOut;
        _reader?.Close();
        client.Changes.Publish(ClientPart.Account);
        RunningChanged?.Invoke();
    }

    /// <summary>Starts the process again, with all that it kept.</summary>
    public void Restart()
    {
        if (IsRunning)
            return;
        OpenSession();
        client.ConnectionStatus = ConnectionStatus.Offline;
        GoOnline(UserStatus.Online);
        Volatile.Write(ref _isRunning, true);
        client.Changes.Publish(ClientPart.Account);
        client.Executor.Post(() => RunningChanged?.Invoke());
    }

    /// <summary>What is kept on the disk is gone, numbers begin again; what had arrived does not come again.</summary>
    /// <exception cref="InvalidOperationException">The process runs.</exception>
    public void Reinstall()
    {
        if (IsRunning)
            throw new InvalidOperationException("A running client cannot be installed anew: call Quit or Crash first.");
        client.Clear();
        foreach (ClientModule module in client.Modules)
            module.OnReinstalled();
        client.Changes.Publish(ClientPart.Everything);
    }

    /// <summary>Leaves the network; programs stay attached.</summary>
    public void GoOffline()
    {
        if (client.ConnectionStatus is ConnectionStatus.Offline or ConnectionStatus.LoggedOut)
            return;
        Disconnect();
        EnterOffline(ConnectionStatus.Offline);
    }

    /// <summary>Connects to the network again; what was missed arrives.</summary>
    public void GoOnline(UserStatus status)
    {
        if (client.IsConnected)
            return;
        client.UserStatus = status;
        Connect(status);
    }

    /// <summary>Shows another status; <see cref="UserStatus.Offline"/> disconnects from the network.</summary>
    public void SetStatus(UserStatus status)
    {
        if (status == UserStatus.Offline)
        {
            GoOffline();
            return;
        }

        client.UserStatus = status;
        client.Changes.Publish(ClientPart.Account);
        Connect(status);
    }

    /// <summary>Something happened on the network: it is folded, and what is new of it is told.</summary>
    public void Apply(NetworkEvent happened)
    {
        _cursor = happened.Cursor ?? _cursor;
        if (client.Network.Apply(happened) is { } news)
            Publish(news);
    }

    /// <summary>Tells the modules of something that is known already.</summary>
    public void Publish(NetworkEvent happened)
    {
        switch (happened)
        {
            case NetworkEvent.ConnectionChanged changed:
                OnConnection(changed.State);
                break;
            case NetworkEvent.RequestEnded ended:
                client.Outbox.End(ended);
                break;
            case NetworkEvent.StateChanged changed:
                _data = changed.Data;
                break;
            case NetworkEvent.SignalArrived arrived:
                OnSignal(arrived);
                break;
            default:
                foreach (ClientModule module in client.Modules)
                    module.OnNetworkEvent(happened);
                break;
        }
    }

    /// <summary>Somebody holds this client up. The network keeps what it misses until it signs in again.</summary>
    public void CutOff()
    {
        EmulatorLog.ClientStuck(client.Log, client.Handle, SerialExecutor.MaxWaiting);
        client.Network.Session.Submit(new NetworkRequest.SetStatus(Outbox.NewKey(), UserStatus.Offline));
        client.Executor.Post(GoOffline);
    }

    private void OpenSession()
    {
        client.Network.Session = network.Open(credentials, new SavedState(_cursor, _data));
        _reader = new NetworkReader(client, this);
        _reader.Start();
    }

    private void Connect(UserStatus status)
    {
        _wished = status;
        client.Network.Session.Submit(new NetworkRequest.SetStatus(Outbox.NewKey(), status));
    }

    private void Disconnect()
    {
        EndConnection();
        client.Network.Session.Submit(new NetworkRequest.SetStatus(Outbox.NewKey(), UserStatus.Offline));
    }

    // What is under way with others ends while they can still be told.
    private void EndConnection()
    {
        foreach (ClientModule module in client.Modules)
            module.OnConnectionLost();
        client.Outbox.OnConnectionLost();
    }

    private void OnSignal(NetworkEvent.SignalArrived arrived)
    {
        if (client.Network.Signals.Decode(arrived.Signal) is not { } signal)
            return;
        foreach (ClientModule module in client.Modules)
        {
            if (module.OnSignal(arrived.From, signal))
                return;
        }
    }

    private void OnConnection(NetworkConnection state)
    {
        switch (state)
        {
            case NetworkConnection.Connecting:
                OnNoConnection(ConnectionStatus.Connecting);
                break;
            case NetworkConnection.CatchingUp:
                client.IsCatchingUp = true;
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
        client.IsCatchingUp = false;
        if (client.ConnectionStatus == status)
            return;
        if (client.IsConnected)
        {
            // From now on nothing reaches anybody: what is under way has ended already.
            client.ConnectionStatus = status;
            EndConnection();
            EnterOffline(status);
            return;
        }

        // A user who has left meanwhile, or signed out, hears no more of it.
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
        client.IsCatchingUp = false;
        foreach (ClientModule module in client.Modules)
            module.OnOnline();
        client.Outbox.SubmitWaiting();
        if (!_isSigningIn)
            return;
        _isSigningIn = false;
        client.Executor.Post(() => SignedInChanged?.Invoke());
    }

    private void OnRefused()
    {
        client.IsCatchingUp = false;
        if (client.IsConnected)
            EndConnection();
        if (_wasOnline)
        {
            EnterLoggedOut();
            return;
        }

        // At the first start nobody was signed in yet.
        client.ConnectionStatus = ConnectionStatus.LoggedOut;
        client.UserStatus = UserStatus.LoggedOut;
        client.Changes.Publish(ClientPart.Account);
        SignedInChanged?.Invoke();
    }

    private void EnterOffline(ConnectionStatus status)
    {
        client.ConnectionStatus = status;
        client.UserStatus = UserStatus.Offline;
        NotifyStatus();
        foreach (ClientModule module in client.Modules)
            module.OnOffline();
    }

    private void EnterLoggedOut()
    {
        client.ConnectionStatus = ConnectionStatus.LoggedOut;
        client.UserStatus = UserStatus.LoggedOut;
        Detach();
        client.Changes.Publish(ClientPart.Account);
        SignedInChanged?.Invoke();
    }

    private void NotifyStatus()
    {
        client.Notify(ClientProperties.ConnectionStatus, "", client.ConnectionStatus);
        client.Notify(ClientProperties.UserStatus, "", client.UserStatus);
    }

    // Programs must ask to be let in again.
    private void Detach()
    {
        if (!client.Faults.LoseSignOut)
        {
            client.Notify(ClientProperties.ConnectionStatus, "", ConnectionStatus.LoggedOut);
            client.Notify(ClientProperties.UserStatus, "", UserStatus.LoggedOut);
        }

        foreach (ApiSession session in client.Sessions)
            session.Detach();
    }
}
