using System.Diagnostics.CodeAnalysis;

namespace SKYPE4COMLib;

/// <summary>
/// The connection of one Skype object and of all that came from it. Opened at the first use; attached by <see cref="Attach"/>, or by the first
/// command.
/// </summary>
internal sealed class SkypeSession : IDisposable
{
    // The protocol of an Attach without arguments.
    public const int DefaultProtocol = 5;
    private const int DefaultTimeout = 30_000;

    // The limit is Timeout, which may change at any time and is kept here; the SDK's own only clears away what never ends.
    private static readonly TimeSpan s_longest = TimeSpan.FromHours(1);
    private static readonly TimeSpan s_pollInterval = TimeSpan.FromMilliseconds(100);
    private readonly Lock _gate = new();
    private readonly bool _unbound;
    private readonly Sdk.SkypeOptions? _options;
    private string? _friendlyName;
    private Sdk.Skype? _sdk;
    private TimeProvider _time = TimeProvider.System;
    private bool _attachWanted;
    private int _timeout = DefaultTimeout;

    public SkypeSession(Sdk.SkypeOptions? options = null) => _options = options;

    private SkypeSession(bool unbound) => _unbound = unbound;

    /// <summary>That of objects that a program made by <c>new</c>: it has no client.</summary>
    public static SkypeSession None { get; } = new(unbound: true);

    /// <summary>Runs when the connection is made, before anything is sent.</summary>
    public Action<Sdk.Skype>? Opened { get; set; }

    /// <summary>How long a call may take, in milliseconds.</summary>
    public int Timeout
    {
        get => _timeout;
        set => _timeout = value > 0 ? value : throw ComErrors.BadArgument($"A timeout is a number of milliseconds above 0, not {value}.");
    }

    /// <summary>Whether a value that is known is not asked for again.</summary>
    public bool Cache { get; set; } = true;

    public TimeProvider Time => _time;

    /// <summary>The protocol that was asked for last.</summary>
    public int Protocol { get; private set; } = DefaultProtocol;

    public bool IsOpen => _sdk is not null;

    /// <summary>The SDK's client; attached or not.</summary>
    public Sdk.Skype Client => _sdk ?? Open();

    public string FriendlyName
    {
        set
        {
            ArgumentNullException.ThrowIfNull(value);
            _friendlyName = value;
            if (IsOpen)
                Send($"NAME {Words.Line(value, nameof(FriendlyName))}");
        }
    }

    /// <summary>Attaches; waits for it if that is wanted, otherwise the event AttachmentStatus tells how it goes.</summary>
    public void Attach(int protocol, bool wait)
    {
        if (protocol < 1)
            throw ComErrors.BadArgument($"A version of the protocol is a number above 0, not {protocol}.");
        bool wasOpen = IsOpen;
        if (!wasOpen)
            Protocol = protocol;
        _attachWanted = true;
        Sdk.Skype sdk = Client;
        if (wait)
            Limited(ct => DoneAsync(sdk.AttachAsync(ct)), "let this program in");
        else
            IgnoreResult(sdk.AttachAsync());
        if (wasOpen && protocol != Protocol && sdk.AttachmentStatus == Sdk.AttachmentStatus.Success)
            SetProtocol(protocol);
    }

    /// <summary>Asks for another version of the protocol (<c>PROTOCOL n</c>), now or at the attachment.</summary>
    public void SetProtocol(int protocol)
    {
        if (protocol < 1)
            throw ComErrors.BadArgument($"A version of the protocol is a number above 0, not {protocol}.");
        if (_attachWanted)
            Send(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"PROTOCOL {protocol}"));
        Protocol = protocol;
    }

    /// <summary>A property of the SDK: the value that is known, or asked for now.</summary>
    public T Read<T>(Sdk.SkypeProperty<T> property)
        => Cache && property.TryGetCached(out T value) ? value : Ask(property);

    public T Read<T>(Sdk.SettableSkypeProperty<T> property)
        => Cache && property.TryGetCached(out T value) ? value : Ask(property.AsReadOnly());

    public void Set<T>(Sdk.SettableSkypeProperty<T> property, T value) => Do((_, ct) => property.SetAsync(value, ct));

    /// <summary>Carries out something of the SDK and waits for its end.</summary>
    public void Do(Func<Sdk.Skype, CancellationToken, Task> work)
    {
        Sdk.Skype sdk = Attached();
        Limited(ct => DoneAsync(work(sdk, ct)), "answer");
    }

    /// <summary>The same for what needs no client.</summary>
    public void Local(Func<CancellationToken, Task> work) => Limited(ct => DoneAsync(work(ct)), "end");

    public T Get<T>(Func<Sdk.Skype, CancellationToken, Task<T>> work) => Get(work, _timeout);

    /// <summary>The same with a limit of its own, in milliseconds.</summary>
    public T Get<T>(Func<Sdk.Skype, CancellationToken, Task<T>> work, int timeout)
    {
        Sdk.Skype sdk = Attached();
        return Limited(ct => work(sdk, ct), "answer", timeout);
    }

    /// <summary>Begins something that nobody waits for; what goes wrong is told by the event Error.</summary>
    public void Begin(Func<Sdk.Skype, Task> work) => IgnoreResult(work(Attached()));

    /// <summary>Sends a command as it stands and returns the reply.</summary>
    public string Send(string command) => Get((sdk, ct) => sdk.SendAsync(command, ct));

    /// <summary>Asks for something by its words (<c>GET what</c>) and returns what follows the same words in the reply.</summary>
    public string Ask(string what)
    {
        string reply = Send($"GET {what}");
        if (reply.StartsWith(what, StringComparison.OrdinalIgnoreCase) && (reply.Length == what.Length || reply[what.Length] == ' '))
            return reply.Length > what.Length ? reply[(what.Length + 1)..] : "";
        throw ComErrors.Odd(reply, $"GET {what}");
    }

    /// <summary>
    /// Asks again and again until something has come about, within <see cref="Timeout"/>. Needs no events, so a handler may wait so too.
    /// </summary>
    public T Until<T>(Func<Sdk.Skype, CancellationToken, Task<T?>> poll, string awaited)
        where T : class
    {
        Sdk.Skype sdk = Attached();
        return Limited(
            async ct =>
            {
                while (true)
                {
                    if (await poll(sdk, ct).ConfigureAwait(false) is { } found)
                        return found;
                    await Task.Delay(s_pollInterval, _time, ct).ConfigureAwait(false);
                }
            },
            awaited);
    }

    public void Dispose()
    {
        if (_sdk is { } sdk)
            IgnoreResult(sdk.DisposeAsync().AsTask());
    }

    // Without a token and its timer: reads are what programs do most.
    [SuppressMessage("Design", "CA1031", Justification = "Whatever the SDK throws reaches a program as COMException.")]
    private T Ask<T>(Sdk.SkypeProperty<T> property)
    {
        Attached();
        long begin = _time.GetTimestamp();
        Task<T> asked = Cache ? property.GetAsync().AsTask() : property.RefreshAsync().AsTask();
        int milliseconds = _timeout;
        try
        {
            if (BlockingCall.Wait(asked, milliseconds, _time, begin))
                return BlockingCall.Wait(asked);
        }
        catch (Exception exception)
        {
            throw ComErrors.From(exception);
        }

        throw ComErrors.Timeout(milliseconds, $"answer GET {property.Name}");
    }

    // A program that never calls Attach is attached by its first command.
    private Sdk.Skype Attached()
    {
        if (!_attachWanted)
            Attach(Protocol, wait: true);
        return Client;
    }

    private Sdk.Skype Open()
    {
        if (_unbound)
            throw ComErrors.Failure("This object was made by new and belongs to no client: take it from a Skype object.");
        lock (_gate)
        {
            if (_sdk is not null)
                return _sdk;
            try
            {
                Sdk.SkypeOptions options = Sdk.Skype4ComOptions.Resolve(_options, _friendlyName) with
                {
                    Protocol = Protocol,
                    CommandTimeout = s_longest,
                    SlowCommandTimeout = s_longest,
                    AttachTimeout = System.Threading.Timeout.InfiniteTimeSpan,
                    WhileDetached = Sdk.WhileDetached.Wait,
                    MessageRecovery = new Sdk.MessageRecoveryOptions { Enabled = false },
                };
                var sdk = Sdk.Skype.Create(options);
                _time = options.TimeProvider;
                Opened?.Invoke(sdk);
                return _sdk = sdk;
            }
            catch (ArgumentException exception)
            {
                throw ComErrors.From(exception);
            }
        }
    }

    [SuppressMessage("Design", "CA1031", Justification = "Whatever the SDK throws reaches a program as COMException.")]
    private T Limited<T>(Func<CancellationToken, Task<T>> work, string awaited, int? timeout = null)
    {
        int milliseconds = timeout ?? _timeout;
        if (milliseconds <= 0)
            throw ComErrors.BadArgument($"A timeout is a number of milliseconds above 0, not {milliseconds}.");
        using var limit = new CancellationTokenSource(TimeSpan.FromMilliseconds(milliseconds), _time);
        try
        {
            return BlockingCall.Wait(work(limit.Token));
        }
        catch (OperationCanceledException) when (limit.IsCancellationRequested)
        {
            throw ComErrors.Timeout(milliseconds, awaited);
        }
        catch (Exception exception)
        {
            throw ComErrors.From(exception);
        }
    }

    private static async Task<bool> DoneAsync(Task task)
    {
        await task.ConfigureAwait(false);
        return true;
    }

    // The failure of what nobody waits for must not end the process.
    private static void IgnoreResult(Task task)
        => _ = task.ContinueWith(static t => t.Exception, CancellationToken.None, TaskContinuationOptions.OnlyOnFaulted, TaskScheduler.Default);
}
