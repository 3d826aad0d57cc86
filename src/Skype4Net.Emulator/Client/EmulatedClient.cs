using Microsoft.Extensions.Logging;
using Skype4Net.Emulator.Client;
using Skype4Net.Emulator.Clients;
using Skype4Net.Emulator.Faults;
using Skype4Net.Emulator.Hosts.InProcess;
using Skype4Net.Emulator.Network;
using Skype4Net.Emulator.Profile;
using Skype4Net.Emulator.Sessions;
using Skype4Net.Emulator.Sms;
using Skype4Net.Protocol;
using Skype4Net.Transports;

namespace Skype4Net.Emulator;

/// <summary>
/// An emulated Skype client with somebody signed in: it serves the API to any number of programs, and does from C# what a person would
/// do in its window. <c>anna.Says(ben, "hello")</c>
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
        _authorizationRequests = new(Mailbox.Report);
        _messageStatuses = new(Mailbox.Report);
        _heard = new(Mailbox.Report);
        _callChanged = new(Mailbox.Report);
        _fileChanged = new(Mailbox.Report);
        Store = new ClientStore(Context.Ids);
        _storing = new DelayedWork(Time, Mailbox);
        _posting = new DelayedWork(Time, Mailbox);
        Transport = new InProcessTransport(this);
        Context.Add(new ContactEvents(this));
        Profile = Context.Add(new ProfileModule(Context));
        Context.Add(new ChatEvents(this));
        Calls = Context.Add(new CallDesk(this));
        Voicemails = Context.Add(new VoicemailDesk(this));
        Sms = Context.Add(new SmsModule(Context));
        FileTransfers = Context.Add(new FileTransferDesk(this));
        Applications = Context.Add(new ApplicationDesk(this));
        Groups = Context.Add(new GroupDesk(this));
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
    public IReadOnlyList<string> Programs => Mailbox.Run(() => Context.Sessions.Where(s => s.Permission == SessionPermission.Allowed).Select(s => s.ApplicationName).ToArray());

    /// <summary>Each program as it is let in, and again when it gives itself another name.</summary>
    public IObservable<AttachedProgram> ProgramAttached => Context.Permissions.Attached;

    /// <summary>Each program that was let in, as it goes, or loses its permission because the user signs out.</summary>
    public IObservable<AttachedProgram> ProgramLeft => Context.Permissions.Left;

    /// <summary>Whether the client runs: see <see cref="Quit"/>.</summary>
    public bool IsRunning => _lifecycle.IsRunning;

    /// <summary>What the client's modules share.</summary>
    internal ClientContext Context { get; }

    internal ProfileModule Profile { get; }

    internal CallDesk Calls { get; }

    internal VoicemailDesk Voicemails { get; }

    internal SmsModule Sms { get; }

    internal FileTransferDesk FileTransfers { get; }

    internal ApplicationDesk Applications { get; }

    internal GroupDesk Groups { get; }

    internal Mailbox Mailbox => Context.Executor;

    internal SkypeNetworkOptions Options => Context.Options;

    internal ClientStore Store { get; private set; }

    internal INetworkSession Network => Context.Network;

    internal TimeProvider Time => Context.Time;

    internal ILogger Log => Context.Log;

    internal Identity Me => Context.Me;

    internal ConnectionStatus ConnectionStatusNow => Context.ConnectionStatus;

    internal UserStatus UserStatusNow => Context.UserStatus;

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

    IApiSession IApiServer.OpenSession(CarrierTraits carrier, ISessionOutput output)
    {
        var session = new ApiSession(Context, carrier, output);
        Mailbox.Post(() => Context.Add(session));
        return session;
    }

    internal void Tell(PropertyDefinition property, string id, string value) => Context.Notify(property, id, value);

    internal void Tell<T>(PropertyDefinition<T> property, string id, T value) => Context.Notify(property, id, value);

    internal void TellLine(int since, string line) => Context.NotifyLine(since, line);
}
