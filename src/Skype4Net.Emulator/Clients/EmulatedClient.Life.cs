using Skype4Net.Emulator.Client;
using Skype4Net.Emulator.Clients;
using Skype4Net.Emulator.Sessions;
using Skype4Net.Protocol;

namespace Skype4Net.Emulator;

/// <content>Signing in and out, and the life of the process.</content>
public sealed partial class EmulatedClient
{
    /// <summary>Signs out; the client keeps running. Programs must ask to be let in again later.</summary>
    public void LogsOut() => Do(() =>
    {
        if (!IsSignedIn)
            return;
        Context.LoseConnection();
        if (IsConnectedToNetwork)
            Network.Dispose();
        ConnectionStatusNow = ConnectionStatus.LoggedOut;
        UserStatusNow = UserStatus.LoggedOut;
        SayGoodbye();
        SignedInChanged?.Invoke();
    });

    /// <summary>Signs in again.</summary>
    public void LogsIn() => Do(() =>
    {
        if (IsSignedIn)
            return;
        GoOnline(UserStatus.Online);
        Mailbox.Post(() => SignedInChanged?.Invoke());
    });

    /// <summary>Ends the client as its menu would: programs are told, and lose it.</summary>
    public void Quit() => Do(() =>
    {
        SayGoodbye();
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
        ConnectionStatusNow = ConnectionStatus.Offline;
        GoOnline(UserStatus.Online);
        Volatile.Write(ref _isRunning, true);
        RunningChanged?.Invoke();
    });

    /// <summary>
    /// Installs the client anew while it does not run: history and decisions about programs are gone, and numbers begin again. What came
    /// meanwhile arrives at the next start; what had arrived before does not come again.
    /// </summary>
    /// <exception cref="InvalidOperationException">The client runs: <see cref="Quit"/> it first.</exception>
    public void Reinstalls() => Do(() =>
    {
        if (IsRunning)
            throw new InvalidOperationException("A running client cannot be installed anew: call Quit or Crash first.");
        Context.Ids.Restart();
        Context.Permissions.Clear();
        Store = new ClientStore(Context.Ids) { Cursor = Store.Cursor };
        foreach (ClientModule module in Context.Modules)
            module.OnReinstalled();
    });

    internal void Close()
    {
        Do(Stop);
        _heard.Complete();
        _messageStatuses.Complete();
        _authorizationRequests.Complete();
        Context.Permissions.Complete();
    }

    private void SayGoodbye()
    {
        if (!Faults.LoseSignOut)
        {
            Tell(ClientProperties.ConnectionStatus, "", ConnectionStatus.LoggedOut);
            Tell(ClientProperties.UserStatus, "", UserStatus.LoggedOut);
        }

        foreach (ApiSession session in Context.Sessions)
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
        foreach (ApiSession session in Context.Sessions.ToArray())
            session.Dispose();
        Context.LoseConnection();
        if (IsConnectedToNetwork)
            Network.Dispose();
        ConnectionStatusNow = ConnectionStatus.LoggedOut;
        RunningChanged?.Invoke();
    }
}
