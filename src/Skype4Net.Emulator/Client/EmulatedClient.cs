using Microsoft.Extensions.Logging;
using Skype4Net.Emulator.Calls;
using Skype4Net.Emulator.Client;
using Skype4Net.Emulator.Clients;
using Skype4Net.Emulator.Contacts;
using Skype4Net.Emulator.Faults;
using Skype4Net.Emulator.Hosts.InProcess;
using Skype4Net.Emulator.Network;
using Skype4Net.Emulator.Profile;
using Skype4Net.Emulator.Sessions;
using Skype4Net.Emulator.Settings;
using Skype4Net.Emulator.Sms;
using Skype4Net.Emulator.Voicemails;
using Skype4Net.Protocol;
using Skype4Net.Transports;

namespace Skype4Net.Emulator;

/// <summary>
/// An emulated Skype client with somebody signed in: it serves the API to any number of programs, and does from C# what a person would
/// do in its window. <c>anna.Say(ben, "hello")</c>
/// </summary>
/// <remarks>In one process everything a call causes has happened when it returns: notifications are on their way to the programs.</remarks>
public sealed partial class EmulatedClient : IApiServer
{
    private readonly ClientLifecycle _lifecycle;
    private readonly DelayedWork _storing;
    private readonly DelayedWork _posting;

    internal EmulatedClient(INetwork network, string handle, string password, SkypeNetworkOptions options)
    {
        Handle = handle;
        Faults = new ClientFaults(options.TimeProvider);
        Context = new ClientContext(this, options, Faults);
        _authorizationRequests = new(Executor.Report);
        _messageStatuses = new(Executor.Report);
        _messageReceived = new(Executor.Report);
        _fileChanged = new(Executor.Report);
        Store = new ClientStore(Context.Ids);
        _storing = new DelayedWork(Time, Executor);
        _posting = new DelayedWork(Time, Executor);
        Transport = new InProcessTransport(this);
        Contacts = Context.Add(new ContactModule(Context));
        Context.Add(new SettingsModule(Context, () => Store.Settings));
        Context.Add(new ContactEvents(this));
        Profile = Context.Add(new ProfileModule(Context));
        Context.Add(new ChatEvents(this));
        Calls = Context.Add(new CallModule(Context));
        Voicemails = Context.Add(new VoicemailModule(Context));
        Sms = Context.Add(new SmsModule(Context));
        FileTransfers = Context.Add(new FileTransferModule(this));
        Applications = Context.Add(new ApplicationModule(this));
        Groups = Context.Add(new GroupModule(this));
        WatchDesks();
        _lifecycle = new ClientLifecycle(Context, network, password);
        _lifecycle.Start();
    }

    /// <summary>The Skype name of who is signed in.</summary>
    public string Handle { get; }

    /// <summary>The way to this client for a program in the same process: give it to <see cref="SkypeOptions.Transport"/>.</summary>
    public SkypeTransport Transport { get; }

    /// <summary>What happens when a program asks to be let in. Default: it is.</summary>
    public PermissionPolicy Permissions
    {
        get => Context.Permissions.Policy;
        set => Context.Permissions.Policy = value;
    }

    /// <summary>Switches that make the client lose, double, delay and mistake things.</summary>
    public ClientFaults Faults { get; }

    /// <summary>The questions a user would see, with <see cref="PermissionPolicy.Ask"/>.</summary>
    public IObservable<PermissionRequest> PermissionRequests => Context.Permissions.Requests;

    /// <summary>The programs that are attached, by the names they gave.</summary>
    public IReadOnlyList<string> Programs => Executor.Run(() => Context.Sessions.Where(s => s.Permission == SessionPermission.Allowed).Select(s => s.ApplicationName).ToArray());

    /// <summary>Each program as it is let in, and again when it gives itself another name.</summary>
    public IObservable<AttachedProgram> ProgramAttached => Context.Permissions.Attached;

    /// <summary>Each program that was let in, as it goes, or loses its permission because the user signs out.</summary>
    public IObservable<AttachedProgram> ProgramLeft => Context.Permissions.Left;

    /// <summary>Whether the client runs: see <see cref="Quit"/>.</summary>
    public bool IsRunning => _lifecycle.IsRunning;

    /// <summary>What the client's modules share.</summary>
    internal ClientContext Context { get; }

    internal ProfileModule Profile { get; }

    internal ContactModule Contacts { get; }

    internal CallModule Calls { get; }

    internal VoicemailModule Voicemails { get; }

    internal SmsModule Sms { get; }

    internal FileTransferModule FileTransfers { get; }

    internal ApplicationModule Applications { get; }

    internal GroupModule Groups { get; }

    internal SerialExecutor Executor => Context.Executor;

    internal SkypeNetworkOptions Options => Context.Options;

    internal ClientStore Store { get; private set; }

    internal INetworkSession Network => Context.Network;

    internal TimeProvider Time => Context.Time;

    internal ILogger Log => Context.Log;

    internal Identity Me => Context.Me;

    internal ConnectionStatus ConnectionStatus => Context.ConnectionStatus;

    internal UserStatus UserStatus => Context.UserStatus;

    internal bool IsSignedIn => Context.IsSignedIn;

    bool IApiServer.IsRunning => IsRunning;

    event Action? IApiServer.RunningChanged
    {
        add => _lifecycle.RunningChanged += value;
        remove => _lifecycle.RunningChanged -= value;
    }

    bool IApiServer.IsSignedIn => IsSignedIn;

    event Action? IApiServer.SignedInChanged
    {
        add => _lifecycle.SignedInChanged += value;
        remove => _lifecycle.SignedInChanged -= value;
    }

    event Action? IApiServer.Quitting
    {
        add => _lifecycle.Quitting += value;
        remove => _lifecycle.Quitting -= value;
    }

    IApiSession IApiServer.OpenSession(TransportTraits transport, ISessionOutput output)
    {
        var session = new ApiSession(Context, transport, output);
        Executor.Post(() => Context.Add(session));
        return session;
    }

    internal void Notify(PropertyDefinition property, string id, string value) => Context.Notify(property, id, value);

    internal void Notify<T>(PropertyDefinition<T> property, string id, T value) => Context.Notify(property, id, value);

    internal void NotifyLine(int since, string line) => Context.NotifyLine(since, line);
}
