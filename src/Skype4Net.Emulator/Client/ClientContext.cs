using Microsoft.Extensions.Logging;
using Skype4Net.Emulator.Faults;
using Skype4Net.Emulator.Network;
using Skype4Net.Emulator.Sessions;
using Skype4Net.Protocol;

namespace Skype4Net.Emulator.Client;

/// <summary>What the modules and the sessions of one client share. Only touched by the client's executor.</summary>
internal sealed class ClientContext
{
    private readonly List<ApiSession> _sessions = [];

    // The same, replaced as a whole: a program may come or go while others are told.
    private ApiSession[] _notified = [];
    private HashSet<Identity> People => field ??= [];
    private CommandRouter? _router;

    // Most clients of a large world never have a program: what only programs and those who watch them need is made when it is first wanted.
    private ClientFaults? _faults;
    private ProgramPermissions? _permissions;
    private ClientSubject<string>? _dialogs;
    private WireFeed? _wire;
    private int _lastSession;

    public ClientContext(string handle, EmulatedClientOptions options, long firstId, IReadOnlyList<ModuleKind> modules, SignalCodec signals)
    {
        Handle = handle;
        Modules = new ModuleTable(this, modules);
        Options = options;
        Log = options.LoggerFactory.CreateLogger("Skype4Net.Emulator");
        Executor = new SerialExecutor(Log, options.OnFailure);
        Time = new SkewedClock(this);
        Storage = new ClientStorage(this, options.Store);
        if (Storage.Records.IsOn)
            Executor.Completed = () => Storage.TryCommit();
        Ids = new IdSequence(firstId, Storage.Records);
        Me = new Identity(handle);
        Network = new ClientNetwork(this, signals);
        Outbox = new Outbox(this);
        Changes = new ChangeFeed(this);
    }

    /// <summary>The Skype name of who is signed in.</summary>
    public string Handle { get; }

    public EmulatedClientOptions Options { get; }

    /// <summary>
    /// The faults that are a matter of a module, such as <see cref="ClientFaults.StoreDelay"/>. Those of lines are <see cref="Interceptor"/>'s.
    /// </summary>
    public ClientFaults Faults => _faults ?? LazyInitializer.EnsureInitialized(ref _faults, MakeFaults);

    /// <summary>By how much the client's clock is ahead of the world's.</summary>
    public TimeSpan ClockSkew => _faults?.ClockSkew ?? TimeSpan.Zero;

    public ILogger Log { get; }

    /// <summary>Runs everything that touches the client, one piece of work at a time.</summary>
    public SerialExecutor Executor { get; }

    /// <summary>The client's clock, which may be wrong: see <see cref="ClientFaults.ClockSkew"/>.</summary>
    public TimeProvider Time { get; }

    /// <summary>What the client has again after its process has ended.</summary>
    public ClientStorage Storage { get; }

    /// <summary>The numbers of new objects.</summary>
    public IdSequence Ids { get; }

    /// <summary>Finds the handlers of commands. Made when the first program sends one: most clients of a large world never have a program.</summary>
    public CommandRouter Router => _router ??= MakeRouter();

    /// <summary>Stands between each session and its application.</summary>
    public ISessionInterceptor Interceptor => Faults;

    public ProgramPermissions Permissions => _permissions ?? LazyInitializer.EnsureInitialized(ref _permissions, () => new ProgramPermissions(this));

    /// <summary>What the client asks of the network.</summary>
    public Outbox Outbox { get; }

    /// <summary>The dialogs that programs open, as their commands.</summary>
    public ClientSubject<string> Dialogs
        => _dialogs ?? LazyInitializer.EnsureInitialized(ref _dialogs, () => new ClientSubject<string>(Executor.Failed));

    /// <summary>What changes in the window, for whoever looks at it.</summary>
    public ChangeFeed Changes { get; }

    /// <summary>The lines between the client and its programs, for whoever watches them.</summary>
    public WireFeed Wire => _wire ?? LazyInitializer.EnsureInitialized(ref _wire, () => new WireFeed(this));

    /// <summary>Signing in and out, and the life of the process.</summary>
    public ClientLifecycle Lifecycle { get; set; } = null!;

    /// <summary>What is known of the network, and what is said to other clients.</summary>
    public ClientNetwork Network { get; }

    public Identity Me { get; }

    public ConnectionStatus ConnectionStatus { get; set; } = ConnectionStatus.Connecting;

    public UserStatus UserStatus { get; set; } = UserStatus.Online;

    /// <summary>Whether others can be reached.</summary>
    public bool IsConnected => ConnectionStatus == ConnectionStatus.Online;

    /// <summary>Whether events come that happened while the network was away: they do not say how things are now.</summary>
    public bool IsCatchingUp { get; set; }

    /// <summary>Whether somebody is signed in, with a network or without.</summary>
    public bool IsSignedIn => ConnectionStatus != ConnectionStatus.LoggedOut;

    /// <summary>The modules.</summary>
    public ModuleTable Modules { get; }

    public IReadOnlyList<ApiSession> Sessions => _sessions;

    /// <summary>Whether anybody is told what happens: a program, or who watches the window. If not, it need not be put into words.</summary>
    public bool IsWatched => _notified.Length > 0 || Changes.IsObserved;

    /// <summary>The session whose command is carried out at the moment; null when a person or the network does something.</summary>
    public ApiSession? Acting { get; set; }

    /// <summary>Another module of the same client.</summary>
    public T Module<T>()
        where T : ClientModule
        => Modules.Get<T>();

    /// <summary>Notifies every application of a property of an object, each in the words of its protocol version.</summary>
    /// <param name="property">The property.</param>
    /// <param name="id">The object's id as on the wire; empty for kinds without one.</param>
    /// <param name="value">The value as on the wire.</param>
    public void Notify(PropertyDefinition property, string id, string value)
    {
        var line = new NotificationLine(property, id, value);
        foreach (ApiSession session in _notified)
            session.Notify(ref line);
        Changes.OnNotified(property, id);
    }

    /// <inheritdoc cref="Notify(PropertyDefinition, string, string)"/>
    public void Notify<T>(PropertyDefinition<T> property, string id, T value)
    {
        // Nobody to tell: nothing to encode.
        if (_notified.Length == 0)
            Changes.OnNotified(property, id);
        else
            Notify((PropertyDefinition)property, id, property.Codec.Encode(value));
    }

    /// <summary>Sends every application a line that is no property.</summary>
    /// <param name="since">The first protocol version that has it.</param>
    /// <param name="line">The line.</param>
    public void NotifyLine(int since, string line)
    {
        foreach (ApiSession session in _notified)
            session.NotifyLine(since, line);
    }

    /// <summary>Shows a dialog that a program has asked for.</summary>
    /// <param name="command">The whole command: <c>OPEN OPTIONS general</c>.</param>
    public void OpenDialog(string command) => Dialogs.Publish(command);

    /// <summary>Notes that something is kept of somebody; false when that would be of more people than <see cref="ClientLimits.People"/>.</summary>
    public bool TryKeep(Identity who) => People.Contains(who) || (People.Count < Options.Limits.People && People.Add(who));

    /// <summary>Reads what was kept, before anything else happens.</summary>
    public void Load() => Storage.Records.Load(() =>
    {
        Ids.Load();
        Permissions.Load();
        Network.Load();
        Outbox.Load();
        Lifecycle.Connection.Load();
        foreach (ClientModule module in Modules.MakeAll())
            module.OnLoading();
    });

    /// <summary>What was kept on the disk is gone.</summary>
    public void Clear()
    {
        // What is known of the network stays: what had arrived does not come again.
        Storage.Records.RemoveAllBut([ClientConnection.CursorKind, .. NetworkCache.Kinds]);
        Ids.Restart();
        Permissions.Clear();
        Outbox.Clear();
        People.Clear();
    }

    public void Add(ApiSession session)
    {
        session.Number = ++_lastSession;
        _sessions.Add(session);
        _notified = [.. _sessions];
        Changes.Publish(ClientPart.Program, session.Number);
    }

    public void Remove(ApiSession session)
    {
        Permissions.Remove(session);
        _sessions.Remove(session);
        _notified = [.. _sessions];
        Changes.Publish(ClientPart.Program, session.Number);
    }

    /// <summary>An application has gone, or has lost its permission.</summary>
    public void EndSession(ApiSession session)
    {
        foreach (ClientModule module in Modules.Made)
            module.OnSessionEnded(session);
        Changes.Publish(ClientPart.PluginItem);
    }

    /// <summary>The client is gone for good: its streams complete.</summary>
    public void Complete()
    {
        foreach (ClientModule module in Modules.Made)
            module.OnDisposed();
        _permissions?.Complete();
        _wire?.Entries.Complete();
        Changes.Complete();
    }

    private ClientFaults MakeFaults()
    {
        var faults = new ClientFaults(Options.TimeProvider);
        faults.Changed += () => Changes.Publish(ClientPart.Fault);
        return faults;
    }

    private CommandRouter MakeRouter()
    {
        var router = new CommandRouter(exception => EmulatorLog.WorkFailed(Log, exception));
        SessionCommandHandlers.Map(router);
        foreach (ClientModule module in Modules.MakeAll())
            module.Map(router);
        return router;
    }

}
