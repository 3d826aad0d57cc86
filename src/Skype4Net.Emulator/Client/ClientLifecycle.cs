using Skype4Net.Emulator.Network;
using Skype4Net.Emulator.Sessions;
using Skype4Net.Protocol;

namespace Skype4Net.Emulator.Client;

/// <summary>Signing in and out, and the life of the client's process.</summary>
internal sealed class ClientLifecycle
{
    private readonly ClientContext _client;
    private bool _isRunning = true;
    private bool _isSigningIn;

    public ClientLifecycle(ClientContext client, INetwork network, NetworkCredentials credentials)
    {
        _client = client;
        Connection = new ClientConnection(client, network, credentials);
    }

    /// <summary>The process started or ended.</summary>
    public event Action? RunningChanged;

    /// <summary>The user signed in or out while the process runs.</summary>
    public event Action? SignedInChanged;

    /// <summary>The process ends by its menu, and programs know.</summary>
    public event Action? Quitting;

    /// <summary>How the client stands with its network.</summary>
    public ClientConnection Connection { get; }

    /// <summary>Whether the process runs. Any thread.</summary>
    public bool IsRunning => Volatile.Read(ref _isRunning);

    /// <summary>Starts the process for the first time.</summary>
    /// <exception cref="Storage.RecordStoreException">What the client has kept cannot be read.</exception>
    public void Start() => _client.Executor.Run(() =>
    {
        _client.Load();
        Connection.Open();
        Connection.Connect(UserStatus.Online);
        _client.Executor.Post(_client.Executor.TrimExcess);
    });

    public void SignOut()
    {
        if (!_client.IsSignedIn)
            return;
        Connection.Disconnect();
        EnterLoggedOut();
    }

    public void SignIn()
    {
        if (_client.IsSignedIn)
            return;
        _isSigningIn = true;
        Connection.Connect(UserStatus.Online);
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
        foreach (ClientModule module in _client.Modules.Made)
            module.OnStopping();

        // The programs first: they lose the client without a word.
        foreach (ApiSession session in _client.Sessions.ToArray())
            session.Dispose();
        Connection.Close();
        _client.Changes.Publish(ClientPart.Account);
        RunningChanged?.Invoke();
    }

    /// <summary>Starts the process again, with all that it kept.</summary>
    /// <exception cref="Storage.RecordStoreException">It ended because it could not be written, and still cannot.</exception>
    public void Restart()
    {
        if (IsRunning)
            return;
        _client.Storage.Resume();
        _client.ConnectionStatus = ConnectionStatus.Offline;
        Connection.Open();
        Connection.Connect(UserStatus.Online);
        Volatile.Write(ref _isRunning, true);
        _client.Changes.Publish(ClientPart.Account);
        _client.Executor.Post(() => RunningChanged?.Invoke());
    }

    /// <summary>What is kept on the disk is gone, numbers begin again; what had arrived does not come again.</summary>
    /// <exception cref="InvalidOperationException">The process runs.</exception>
    public void Reinstall()
    {
        if (IsRunning)
            throw new InvalidOperationException("A running client cannot be installed anew: call Quit or Crash first.");
        _client.Clear();
        foreach (ClientModule module in _client.Modules.Made)
            module.OnReinstalled();
        _client.Changes.Publish(ClientPart.Everything);
    }

    /// <summary>Leaves the network; programs stay attached.</summary>
    public void GoOffline() => Connection.GoOffline();

    /// <summary>Connects to the network again; what was missed arrives.</summary>
    public void GoOnline(UserStatus status)
    {
        if (!_client.IsConnected)
            Connection.Connect(status);
    }

    /// <summary>Shows another status; <see cref="UserStatus.Offline"/> disconnects from the network.</summary>
    public void SetStatus(UserStatus status)
    {
        if (status == UserStatus.Offline)
            GoOffline();
        else
            Connection.Connect(status);
        _client.Changes.Publish(ClientPart.Account);
    }

    /// <summary>The client is online; what was missed has come.</summary>
    public void OnOnline()
    {
        if (!_isSigningIn)
            return;
        _isSigningIn = false;
        _client.Executor.Post(() => SignedInChanged?.Invoke());
    }

    /// <summary>The network does not let the user in.</summary>
    /// <param name="wasOnline">Whether it has before.</param>
    public void OnRefused(bool wasOnline)
    {
        _isSigningIn = false;
        if (wasOnline)
        {
            EnterLoggedOut();
            return;
        }

        // At the first start nobody was signed in yet.
        _client.Changes.Publish(ClientPart.Account);
        SignedInChanged?.Invoke();
    }

    private void EnterLoggedOut()
    {
        _client.ConnectionStatus = ConnectionStatus.LoggedOut;
        _client.UserStatus = UserStatus.LoggedOut;
        Detach();
        _client.Changes.Publish(ClientPart.Account);
        SignedInChanged?.Invoke();
    }

    // Programs must ask to be let in again.
    private void Detach()
    {
        if (!_client.Faults.LoseSignOut)
        {
            _client.Notify(ClientProperties.ConnectionStatus, "", ConnectionStatus.LoggedOut);
            _client.Notify(ClientProperties.UserStatus, "", UserStatus.LoggedOut);
        }

        foreach (ApiSession session in _client.Sessions)
            session.Detach();
    }
}
