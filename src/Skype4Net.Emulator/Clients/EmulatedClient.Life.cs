using Skype4Net.Emulator.Clients;
using Skype4Net.Emulator.Sessions;
using Skype4Net.Protocol;

namespace Skype4Net.Emulator;

/// <content>Signing in and out, and the life of the process.</content>
public sealed partial class EmulatedClient
{
    /// <summary>Signs out; the client keeps running. Programs must ask to be let in again later.</summary>
    public void LogOut() => Do(() =>
    {
        if (!IsSignedIn)
            return;
        DropDesks();
        if (IsConnectedToNetwork)
            _session.Dispose();
        ConnectionStatus = ConnectionStatus.LoggedOut;
        UserStatus = UserStatus.LoggedOut;
        NotifySignOut();
        SignedInChanged?.Invoke();
    });

    /// <summary>Signs in again.</summary>
    public void LogIn() => Do(() =>
    {
        if (IsSignedIn)
            return;
        Connect(UserStatus.Online);
        Executor.Post(() => SignedInChanged?.Invoke());
    });

    /// <summary>Ends the client as its menu would: programs are told, and lose it.</summary>
    public void Quit() => Do(() =>
    {
        NotifySignOut();
        if (IsRunning)
            Quitting?.Invoke();
        Stop();
    });

    /// <summary>Ends the client as kill -9 would: programs lose it without a word.</summary>
    public void Crash() => Do(Stop);

    /// <summary>Starts the client again after <see cref="Quit"/> or <see cref="Crash"/>, with the history it had.</summary>
    public void Restart() => Do(() =>
    {
        if (IsRunning)
            return;
        ConnectionStatus = ConnectionStatus.Offline;
        Connect(UserStatus.Online);
        Volatile.Write(ref _isRunning, true);
        RunningChanged?.Invoke();
    });

    /// <summary>
    /// Installs the client anew while it does not run: history and decisions about programs are gone, and numbers begin again. What came
    /// meanwhile arrives at the next start; what had arrived before does not come again.
    /// </summary>
    /// <exception cref="InvalidOperationException">The client runs: <see cref="Quit"/> it first.</exception>
    public void Reinstall() => Do(() =>
    {
        if (IsRunning)
            throw new InvalidOperationException("A running client cannot be installed anew: call Quit or Crash first.");
        Store = new ClientStore(_options.FirstId) { Cursor = Store.Cursor };
    });

    internal void Close()
    {
        Do(Stop);
        _messageReceived.Complete();
        _messageStatuses.Complete();
        _authorizationRequests.Complete();
        _permissionRequests.Complete();
        _programAttached.Complete();
        _programLeft.Complete();
    }

    private void NotifySignOut()
    {
        if (!Faults.LoseSignOut)
        {
            Notify(ClientProperties.ConnectionStatus, "", ConnectionStatus.LoggedOut);
            Notify(ClientProperties.UserStatus, "", UserStatus.LoggedOut);
        }

        foreach (ApiSession session in _sessions)
            session.Detach();
    }

    private void Stop()
    {
        if (!IsRunning)
            return;
        Volatile.Write(ref _isRunning, false);
        _storing.Finish();
        _posting.Finish();

        // The programs first: they lose the client without a word.
        foreach (ApiSession session in _sessions.ToArray())
            session.Dispose();
        DropDesks();
        if (IsConnectedToNetwork)
            _session.Dispose();
        ConnectionStatus = ConnectionStatus.LoggedOut;
        RunningChanged?.Invoke();
    }
}
