namespace Skype4Net.Emulator;

/// <content>Signing in and out, and the life of the process.</content>
public sealed partial class EmulatedClient
{
    /// <summary>Signs out; the client keeps running. Programs must ask to be let in again later.</summary>
    public void LogOut() => Do(_lifecycle.SignOut);

    /// <summary>Signs in again.</summary>
    public void LogIn() => Do(_lifecycle.SignIn);

    /// <summary>Ends the client as its menu would: programs are told, and lose it.</summary>
    public void Quit() => Do(_lifecycle.Quit);

    /// <summary>Ends the client as kill -9 would: programs lose it without a word.</summary>
    public void Crash() => Do(_lifecycle.Crash);

    /// <summary>Starts the client again after <see cref="Quit"/> or <see cref="Crash"/>, with the history it had.</summary>
    public void Restart() => Do(_lifecycle.Restart);

    /// <summary>
    /// Installs the client anew while it does not run: history and decisions about programs are gone, and numbers begin again. What came
    /// meanwhile arrives at the next start; what had arrived before does not come again.
    /// </summary>
    /// <exception cref="InvalidOperationException">The client runs: <see cref="Quit"/> it first.</exception>
    public void Reinstall() => Do(_lifecycle.Reinstall);

    internal void Close()
    {
        Do(_lifecycle.Crash);
        Chats.Received.Complete();
        Chats.Changed.Complete();
        Contacts.Requests.Complete();
        Context.Permissions.Complete();
    }
}
