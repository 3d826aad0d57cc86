using Microsoft.Extensions.Logging;
using Skype4Net.Emulator.Clients;
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
public sealed partial class EmulatedClient : IApiServer
{
    private readonly List<ApiSession> _sessions = [];
    private readonly SkypeNetworkOptions _options;
    private readonly INetwork _network;
    private readonly string _password;
    private readonly DelayedWork _storing;
    private readonly DelayedWork _posting;
    private INetworkSession _session;
    private bool _isRunning = true;

    internal EmulatedClient(INetwork network, string handle, string password, SkypeNetworkOptions options)
    {
        _network = network;
        _options = options;
        _password = password;
        Handle = handle;
        Log = options.LoggerFactory.CreateLogger("Skype4Net.Emulator");
        Executor = new SerialExecutor(Log, options.OnFailure);
        _authorizationRequests = new(Executor.Report);
        _messageStatuses = new(Executor.Report);
        _messageReceived = new(Executor.Report);
        _dialogs = new(Executor.Report);
        _callChanged = new(Executor.Report);
        _fileChanged = new(Executor.Report);
        _permissionRequests = new(Executor.Report);
        _programAttached = new(Executor.Report);
        _programLeft = new(Executor.Report);
        Store = new ClientStore(options.FirstId);
        Faults = new ClientFaults(options.TimeProvider);
        Time = new SkewedClock(options.TimeProvider, () => Faults.ClockSkew);
        _storing = new DelayedWork(Time, Executor);
        _posting = new DelayedWork(Time, Executor);
        Transport = new InProcessTransport(this);
        WatchDesks();
        _session = network.LogIn(handle, password, since: null);
        Follow(_session);
    }

    /// <summary>The Skype name of who is signed in.</summary>
    public string Handle { get; }

    /// <summary>The way to this client for a program in the same process: give it to <see cref="SkypeOptions.Transport"/>.</summary>
    public SkypeTransport Transport { get; }

    /// <summary>What happens when a program asks to be let in. Default: it is.</summary>
    public PermissionPolicy Permissions { get; set; } = PermissionPolicy.Allow;

    /// <summary>Switches that make the client lose, double, delay and mistake things.</summary>
    public ClientFaults Faults { get; }

    /// <summary>The questions a user would see, with <see cref="PermissionPolicy.Ask"/>.</summary>
    public IObservable<PermissionRequest> PermissionRequests => _permissionRequests;

    /// <summary>The programs that are attached, by the names they gave.</summary>
    public IReadOnlyList<string> Programs => Executor.Run(() => _sessions.Where(s => s.Permission == SessionPermission.Allowed).Select(s => s.ApplicationName).ToArray());

    /// <summary>Each program as it is let in, and again when it gives itself another name.</summary>
    public IObservable<AttachedProgram> ProgramAttached => _programAttached;

    /// <summary>Each program that was let in, as it goes, or loses its permission because the user signs out.</summary>
    public IObservable<AttachedProgram> ProgramLeft => _programLeft;

    /// <summary>Whether the client's process runs, so to speak: see <see cref="Quit"/>.</summary>
    public bool IsRunning => Volatile.Read(ref _isRunning);

    internal SerialExecutor Executor { get; }

    internal ClientStore Store { get; private set; }

    internal INetworkSession Network => _session;

    internal TimeProvider Time { get; }

    internal ILogger Log { get; }

    internal Identity Me => _session.Me;

    internal ConnectionStatus ConnectionStatus { get; private set; } = ConnectionStatus.Online;

    internal UserStatus UserStatus { get; private set; } = UserStatus.Online;

    internal bool IsSignedIn => ConnectionStatus != ConnectionStatus.LoggedOut;

    internal event Action? RunningChanged;

    internal event Action? SignedInChanged;

    internal event Action? Quitting;

    private readonly ClientSubject<PermissionRequest> _permissionRequests;
    private readonly ClientSubject<AttachedProgram> _programAttached;
    private readonly ClientSubject<AttachedProgram> _programLeft;

    bool IApiServer.IsRunning => IsRunning;

    event Action? IApiServer.RunningChanged
    {
        add => RunningChanged += value;
        remove => RunningChanged -= value;
    }

    bool IApiServer.IsSignedIn => IsSignedIn;

    event Action? IApiServer.SignedInChanged
    {
        add => SignedInChanged += value;
        remove => SignedInChanged -= value;
    }

    event Action? IApiServer.Quitting
    {
        add => Quitting += value;
        remove => Quitting -= value;
    }

    IApiSession IApiServer.OpenSession(TransportTraits transport, ISessionOutput output)
    {
        var session = new ApiSession(this, transport, output);
        Executor.Post(() => _sessions.Add(session));
        return session;
    }

    internal void Remove(ApiSession session) => _sessions.Remove(session);

    internal void PublishAttached(AttachedProgram program) => _programAttached.Publish(program);

    internal void PublishLeft(AttachedProgram program) => _programLeft.Publish(program);

    /// <summary>Decides about a program that said its name.</summary>
    internal void Decide(ApiSession session, Action<bool> decided)
    {
        if (Store.Permissions.TryGetValue(session.ApplicationName, out bool known))
        {
            decided(known);
            return;
        }

        switch (Permissions)
        {
            case PermissionPolicy.Allow:
                decided(true);
                break;
            case PermissionPolicy.Refuse:
                decided(false);
                break;
            default:
                session.Permission = SessionPermission.Asking;
                string name = session.ApplicationName;
                _permissionRequests.Publish(new PermissionRequest(name, (allowed, remember) => Executor.Post(() =>
                {
                    if (remember)
                        Store.Permissions[name] = allowed;
                    if (!session.IsClosed)
                        decided(allowed);
                })));
                break;
        }
    }

    /// <summary>Tells every program a property of an object.</summary>
    internal void Notify(PropertyDefinition property, string id, string value)
    {
        foreach (ApiSession session in _sessions.ToArray())
            session.Notify(property, id, value);
    }

    internal void Notify<T>(PropertyDefinition<T> property, string id, T value) => Notify((PropertyDefinition)property, id, property.Codec.Encode(value));

    /// <summary>Tells every program whose protocol has it a line that is no property.</summary>
    internal void NotifyLine(int since, string line)
    {
        foreach (ApiSession session in _sessions.ToArray())
            session.NotifyLine(since, line);
    }

    private void Follow(INetworkSession session) => _ = FollowAsync(session);

    private async Task FollowAsync(INetworkSession session)
    {
        await foreach (NetworkEvent happened in session.Events.ReadAllAsync().ConfigureAwait(false))
        {
            if (Executor.Waiting >= SerialExecutor.MaxWaiting)
            {
                // Somebody holds this client up. The network keeps what it misses until it signs in again.
                EmulatorLog.ClientStuck(Log, Handle, SerialExecutor.MaxWaiting);
                session.Dispose();
                Executor.Post(Disconnect);
                return;
            }

            Executor.Post(() => OnNetwork(happened));
        }
    }
}
