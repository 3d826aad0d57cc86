using Skype4Net.Emulator.Network;
using Skype4Net.Emulator.Sessions;
using Skype4Net.Protocol;

namespace Skype4Net.Emulator.Client;

/// <summary>Signing in and out, losing the network and coming back, and the life of the client's process.</summary>
internal sealed class ClientLifecycle(ClientContext client, INetwork network, string password)
{
    private bool _isRunning = true;

    // How far the network was followed.
    private Cursor? _cursor;

    /// <summary>The process started or ended.</summary>
    public event Action? RunningChanged;

    /// <summary>The user signed in or out while the process runs.</summary>
    public event Action? SignedInChanged;

    /// <summary>The process ends by its menu, and programs know.</summary>
    public event Action? Quitting;

    /// <summary>Whether the process runs. Any thread.</summary>
    public bool IsRunning => Volatile.Read(ref _isRunning);

    /// <summary>Signs in for the first time.</summary>
    /// <exception cref="NetworkLoginException">No such account, or the wrong password.</exception>
    public void Start()
    {
        client.Network = network.LogIn(client.Handle, password, since: null);
        Follow(client.Network);
    }

    public void SignOut()
    {
        if (!client.IsSignedIn)
            return;
        LoseConnection();
        client.ConnectionStatus = ConnectionStatus.LoggedOut;
        client.UserStatus = UserStatus.LoggedOut;
        Detach();
        client.Changes.Publish(ClientPart.Account);
        SignedInChanged?.Invoke();
    }

    public void SignIn()
    {
        if (client.IsSignedIn)
            return;
        GoOnline(UserStatus.Online);
        client.Executor.Post(() => SignedInChanged?.Invoke());
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
        LoseConnection();
        client.ConnectionStatus = ConnectionStatus.LoggedOut;
        client.Changes.Publish(ClientPart.Account);
        RunningChanged?.Invoke();
    }

    /// <summary>Starts the process again, with all that it kept.</summary>
    public void Restart()
    {
        if (IsRunning)
            return;
        client.ConnectionStatus = ConnectionStatus.Offline;
        GoOnline(UserStatus.Online);
        Volatile.Write(ref _isRunning, true);
        client.Changes.Publish(ClientPart.Account);
        RunningChanged?.Invoke();
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

    /// <summary>Loses the network; programs stay attached.</summary>
    public void GoOffline()
    {
        if (!client.IsConnected)
            return;
        LoseConnection();
        client.ConnectionStatus = ConnectionStatus.Offline;
        client.UserStatus = UserStatus.Offline;
        NotifyStatus();
        foreach (ClientModule module in client.Modules)
            module.OnOffline();
    }

    /// <summary>Connects to the network again; what was missed arrives.</summary>
    public void GoOnline(UserStatus status)
    {
        if (client.IsConnected)
            return;
        client.ConnectionStatus = ConnectionStatus.Connecting;
        client.Notify(ClientProperties.ConnectionStatus, "", ConnectionStatus.Connecting);
        client.UserStatus = status;
        client.Network = network.LogIn(client.Handle, password, _cursor);
        client.Network.SetPresence(status);
        client.ConnectionStatus = ConnectionStatus.Online;
        NotifyStatus();

        // What was missed comes first, so that numbers grow in the right order; then how the contacts are, and what waited here.
        client.IsCatchingUp = true;
        Follow(client.Network);
        client.Executor.Post(CatchUp);
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
        if (client.IsConnected)
            client.Network.SetPresence(status);
        else
            GoOnline(status);
    }

    private void CatchUp()
    {
        client.IsCatchingUp = false;
        if (!client.IsConnected)
            return;
        foreach (ClientModule module in client.Modules)
            module.OnOnline();
        client.Outbox.DoWaiting();
    }

    private void LoseConnection()
    {
        foreach (ClientModule module in client.Modules)
            module.OnConnectionLost();
        if (client.IsConnected)
            client.Network.Dispose();
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

    private void Follow(INetworkSession session) => _ = FollowAsync(session);

    private async Task FollowAsync(INetworkSession session)
    {
        await foreach (NetworkEvent happened in session.Events.ReadAllAsync().ConfigureAwait(false))
        {
            if (client.Executor.Waiting >= SerialExecutor.MaxWaiting)
            {
                // Somebody holds this client up. The network keeps what it misses until it signs in again.
                EmulatorLog.ClientStuck(client.Log, client.Handle, SerialExecutor.MaxWaiting);
                session.Dispose();
                client.Executor.Post(GoOffline);
                return;
            }

            client.Executor.Post(() => OnNetworkEvent(happened));
        }
    }

    private void OnNetworkEvent(NetworkEvent happened)
    {
        if (_cursor is null || happened.Cursor.Value > _cursor.Value.Value)
            _cursor = happened.Cursor;
        foreach (ClientModule module in client.Modules)
        {
            if (happened is not SignalArrived signal)
                module.OnNetworkEvent(happened);
            else if (module.OnSignal(signal.From, signal.Signal))
                return;
        }
    }
}
