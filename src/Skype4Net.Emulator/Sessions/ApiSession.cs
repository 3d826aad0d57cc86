using Skype4Net.Emulator.Client;
using Skype4Net.Protocol;
using Skype4Net.Transports;

namespace Skype4Net.Emulator.Sessions;

/// <summary>One attached application: its name, permission, protocol version and what lives in the client for it.</summary>
internal sealed class ApiSession(ClientContext client, TransportTraits transport, ISessionOutput output) : IApiSession, ILineSender
{
    private readonly CommandAllowance _allowance = new();
    private readonly FirstQuestion _question = new();
    private readonly Action<string> _push = output.Push;
    private bool _mustAsk;
    private SessionGreeting? _greeting;
    private AttachedProgram? _announced;
    private SessionPermission _permission =
        transport.Permission == AttachStyle.ByConnection && client.Permissions.Policy == PermissionPolicy.Allow
            ? SessionPermission.Allowed
            : SessionPermission.None;
    private string _applicationName = "";
    private int _protocol = 1;
    private volatile bool _closed;

    /// <summary>The client that serves the application.</summary>
    public ClientContext Client => client;

    public TransportTraits Transport => transport;

    /// <summary>Counts the sessions of the client from 1 on.</summary>
    public int Number { get; set; }

    /// <summary>What an application is greeted with.</summary>
    public SessionGreeting Greeting => _greeting ??= new SessionGreeting(this);

    /// <summary>Since when the application is here, by the world's clock.</summary>
    public DateTimeOffset Since { get; } = client.Options.TimeProvider.GetUtcNow();

    /// <summary>The commands that have had no reply.</summary>
    public WaitingReplies Waiting { get; } = new();

    public string ApplicationName
    {
        get => _applicationName;
        set => Set(ref _applicationName, value);
    }

    public SessionPermission Permission
    {
        get => _permission;
        set => Set(ref _permission, value);
    }

    /// <summary>The version of the protocol in force: 1 until the application asks for another.</summary>
    public int Protocol
    {
        get => _protocol;
        set => Set(ref _protocol, value);
    }

    public bool IsClosed => _closed;

    public Task WaitForRoomAsync() => _allowance.WaitForRoomAsync();

    public void Submit(string line, Action<string> reply)
    {
        if (!_allowance.TryEnter(line.Length))
        {
            reply(CommandLine.Parse(line).Refusal(SkypeError.InternalError));
            return;
        }

        var command = new CommandReply(this, line, reply);
        client.Executor.Post(new Work(static (session, command) => ((ApiSession)session).Take((CommandReply)command), this, command));
    }

    public void RequestPermission(string applicationName, Action<AttachmentStatus> answer)
        => client.Executor.Post(() =>
        {
            if (_closed)
                return;
            if (!client.IsSignedIn)
            {
                client.Storage.Send(() => answer(AttachmentStatus.NotAvailable));
                return;
            }

            // One question at a time; its end is told to who asked first.
            if (Permission != SessionPermission.Asking)
                AskUser(applicationName, allowed => OnAnswer(allowed, answer));
            if (Permission == SessionPermission.Asking)
                client.Storage.Send(() => answer(AttachmentStatus.PendingAuthorization));
        });

    /// <summary>
    /// Asks the user, unless they have said it before, whether a program may come in. A program that is in already is not asked about again.
    /// </summary>
    public void AskUser(string applicationName, Action<bool> decided)
    {
        bool known = Permission == SessionPermission.Allowed && applicationName == ApplicationName;
        ApplicationName = applicationName;
        if (known)
        {
            decided(true);
            return;
        }

        client.Permissions.Decide(this, allowed =>
        {
            Permission = allowed ? SessionPermission.Allowed : SessionPermission.Refused;
            if (allowed)
            {
                EmulatorLog.SessionAllowed(client.Log, applicationName, client.Handle, transport.Name);
                Announce();
            }
            else
            {
                EmulatorLog.SessionRefused(client.Log, applicationName, client.Handle);
            }

            decided(allowed);
        });
    }

    /// <summary>A connection is a permission of its own, but for a user who wants to be asked: then the first command waits for the answer.</summary>
    public void AskFirst()
    {
        _mustAsk = transport.Permission == AttachStyle.ByConnection && client.Permissions.Policy != PermissionPolicy.Allow;
        if (_mustAsk)
            Permission = SessionPermission.None;
    }

    /// <summary>Whether commands are carried out. Where the connection is the permission, it holds whenever somebody is signed in.</summary>
    public bool IsAllowed
    {
        get
        {
            if (Permission == SessionPermission.None && transport.Permission == AttachStyle.ByConnection && !_mustAsk && client.IsSignedIn)
                Permission = SessionPermission.Allowed;
            return Permission == SessionPermission.Allowed;
        }
    }

    /// <summary>Those who watch the client learn that the program is in.</summary>
    public void Announce()
    {
        var program = new AttachedProgram(ApplicationName, transport.Name);
        if (_closed || Permission != SessionPermission.Allowed || _announced == program)
            return;
        _announced = program;
        client.Permissions.Attached.Publish(program);
    }

    /// <summary>Takes the permission away without a word, as when the user signs out.</summary>
    public void Detach()
    {
        Permission = SessionPermission.None;
        AskFirst();
        Greeting.Reset();
        Protocol = 1;
        Free();
    }

    /// <summary>The user takes the permission away; where the transport can show an end, it does.</summary>
    public void End()
    {
        Detach();
        client.Storage.Send(output.End);
    }

    /// <summary>A line has gone to the application.</summary>
    public void LogSent(string line) => EmulatorLog.LineSent(client.Log, client.Handle, line);

    /// <summary>Tells the application a property of an object, in the words of its protocol version.</summary>
    public void Notify(ref NotificationLine line)
    {
        if (Permission == SessionPermission.Allowed && line.In(Protocol) is { } text)
            Push(text);
    }

    /// <summary>Tells the application a line that is no property, if its protocol has it.</summary>
    public void NotifyLine(int since, string line)
    {
        if (Permission == SessionPermission.Allowed && Protocol >= since)
            Push(line);
    }

    public void Dispose()
    {
        if (_closed)
            return;
        _closed = true;
        Greeting.Dispose();
        client.Executor.Post(() =>
        {
            Free();
            client.Remove(this);
        });
    }

    private void Take(CommandReply command)
    {
        try
        {
            Execute(command);
        }
        finally
        {
            _allowance.Leave(command.Line.Length);
        }
    }

    private void Execute(CommandReply answer)
    {
        if (_closed)
            return;
        if (_mustAsk && client.IsSignedIn)
        {
            _question.Hold(answer);
            if (Permission != SessionPermission.Asking)
                AskUser(FirstQuestion.NameIn(CommandLine.Parse(answer.Line)) ?? $"a program over {transport.Name}", _ => CarryHeld());
            return;
        }

        answer.Begin();
        var context = new CommandContext(this, answer);
        if (client.Interceptor.Refuse(answer.Command.Text) is { } error)
            context.Error(error);
        else
            Carry(context);
        answer.OnExecuted();
        if (transport.GreetsAfterFirstCommand)
            Greeting.Send();
    }

    private void CarryHeld()
    {
        _mustAsk = false;
        while (_question.TryTake(out CommandReply? command))
            Execute(command);
    }

    private void Carry(CommandContext context)
    {
        client.Acting = this;
        try
        {
            client.Router.Execute(context);
        }
        finally
        {
            client.Acting = null;
        }
    }

    private void OnAnswer(bool allowed, Action<AttachmentStatus> answer)
    {
        client.Storage.Send(() => answer(allowed ? AttachmentStatus.Success : AttachmentStatus.Refused));
        if (!allowed)
            return;
        Greeting.Reset();
        if (transport.GreetsAfterProtocol)
            Greeting.SendLater();
        else
            Greeting.Send();
    }

    // What lived in the client for the application goes with it.
    private void Free()
    {
        if (_announced is { } program)
        {
            _announced = null;
            client.Permissions.Left.Publish(program);
        }

        client.EndSession(this);
    }

    private void Set<T>(ref T field, T value)
    {
        if (EqualityComparer<T>.Default.Equals(field, value))
            return;
        field = value;
        client.Changes.Publish(ClientPart.Program, Number);
    }

    /// <summary>Sends the application a line, whatever its protocol is.</summary>
    public void Push(string line) => client.Interceptor.Notify(line, this);

    void ILineSender.Send(string line, WireFault fault)
    {
        if (_closed)
            return;
        client.Wire.OnSent(Number, line, fault);
        if (fault == WireFault.Lost)
            return;
        LogSent(line);
        client.Storage.Send(_push, line);
    }
}
