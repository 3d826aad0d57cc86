using Skype4Net.Emulator.Client;
using Skype4Net.Emulator.Faults;
using Skype4Net.Emulator.Hosts.InProcess;
using Skype4Net.Emulator.Network;
using Skype4Net.Emulator.Sessions;
using Skype4Net.Protocol;
using Skype4Net.Transports;

namespace Skype4Net.Emulator;

/// <summary>
/// An emulated Skype client with somebody signed in: it serves the API to any number of programs, and does from C# what a person would
/// do in its window. <c>anna.Say(ben, "hello")</c>
/// </summary>
/// <remarks>In one process everything a call causes has happened when it returns: notifications are on their way to the programs.</remarks>
public sealed partial class EmulatedClient : IAsyncDisposable
{
    private readonly ClientLifecycle _lifecycle;

    internal EmulatedClient(INetwork network, NetworkCredentials credentials, EmulatedClientOptions options, long firstId)
    {
        string handle = credentials.Handle;
        Handle = handle;
        Context = new ClientContext(handle, options, firstId, ClientModules.Kinds, ClientModules.Signals);
        _lifecycle = new ClientLifecycle(Context, network, credentials);
        Context.Lifecycle = _lifecycle;
        View = new ClientView(Context);
        Server = new ClientServer(Context, _lifecycle);
        Transport = new InProcessTransport(Server, handle);
        _lifecycle.Start();
    }

    /// <summary>The Skype name of who is signed in.</summary>
    public string Handle { get; }

    /// <summary>The way to this client for a program in the same process: give it to <see cref="SkypeOptions.Transport"/>.</summary>
    public SkypeTransport Transport { get; }

    /// <summary>What the client's window shows, as lists, and every change of them.</summary>
    public ClientView View { get; }

    /// <summary>What happens when a program asks to be let in. Default: it is.</summary>
    public PermissionPolicy Permissions
    {
        get => Context.Permissions.Policy;
        set => Context.Permissions.Policy = value;
    }

    /// <summary>Switches that make the client lose, double, delay and mistake things.</summary>
    public ClientFaults Faults => Context.Faults;

    /// <summary>The questions a user would see, with <see cref="PermissionPolicy.Ask"/>.</summary>
    public IObservable<PermissionRequest> PermissionRequests => Context.Permissions.Requests;

    /// <summary>The programs that are attached, by the names they gave.</summary>
    public IReadOnlyList<string> Programs
        => Executor.Run(() => Context.Sessions.Where(s => s.Permission == SessionPermission.Allowed).Select(s => s.ApplicationName).ToArray());

    /// <summary>Each program as it is let in, and again when it gives itself another name.</summary>
    public IObservable<AttachedProgram> ProgramAttached => Context.Permissions.Attached;

    /// <summary>Each program that was let in, as it goes, or loses its permission because the user signs out.</summary>
    public IObservable<AttachedProgram> ProgramLeft => Context.Permissions.Left;

    /// <summary>Whether the client runs: see <see cref="Quit"/>.</summary>
    public bool IsRunning => _lifecycle.IsRunning;

    /// <summary>The client as hosts see it.</summary>
    internal IApiServer Server { get; }

    /// <summary>What the client's modules share.</summary>
    internal ClientContext Context { get; }
    internal ClientModules Modules => new(Context.Modules);
    internal SerialExecutor Executor => Context.Executor;
    internal ClientNetwork Network => Context.Network;
    internal bool IsSignedIn => Context.IsSignedIn;

    /// <summary>
    /// Starts a client on a network: a live one, or one of your own. The session's first connection is on its way when this returns.
    /// </summary>
    /// <param name="network">The network. It stays the caller's to dispose, after the client.</param>
    /// <param name="credentials">Who signs in. Whether they are let in is seen by <c>CONNSTATUS</c>; on a network in this process, at once.</param>
    /// <param name="options">How the client behaves; null for the defaults.</param>
    /// <returns>The client; dispose of it to end it.</returns>
    /// <exception cref="ArgumentException">The handle cannot be one, or the network can never know it.</exception>
    public static EmulatedClient Open(INetwork network, NetworkCredentials credentials, EmulatedClientOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(network);
        ArgumentNullException.ThrowIfNull(credentials);
        Argument.Handle(credentials.Handle);
        options ??= new EmulatedClientOptions();
        return new EmulatedClient(network, credentials, options, options.FirstId);
    }

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

    /// <summary>Ends the client. One that <see cref="SkypeNetwork.LogIn"/> made is ended with its network.</summary>
    public async ValueTask DisposeAsync()
    {
        Close();
        await _lifecycle.Connection.Closed.ConfigureAwait(false);
    }

    internal void Close()
    {
        Do(_lifecycle.Crash);
        Context.Complete();
    }
}
