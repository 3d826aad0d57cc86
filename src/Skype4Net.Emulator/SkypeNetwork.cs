using System.Diagnostics.CodeAnalysis;
using Microsoft.Extensions.Logging;
using Skype4Net.Emulator.Network;
using Skype4Net.Emulator.Services;
using Skype4Net.Emulator.Storage;
using Skype4Net.Protocol;

namespace Skype4Net.Emulator;

/// <summary>A world of Skype accounts in this process, each of which can be signed in at an emulated client.</summary>
/// <example><code>
/// await using var network = new SkypeNetwork();
/// EmulatedClient anna = network.LogIn("anna", "Anna B."), bot = network.LogIn("bot");
/// network.MakeContacts(anna, bot);
/// await using ISkype skype = await Skype.AttachAsync(new SkypeOptions { Transport = bot.Transport });
/// anna.Say(bot, "@credit");
/// </code></example>
public sealed class SkypeNetwork : IAsyncDisposable
{
    // Numbers are local: the same message has another one at each client, as with real Skype.
    private const long NumbersApart = 1000;
    private const string EchoHandle = "echo123";
    private readonly SkypeNetworkOptions _options;
    private readonly EmulatedClientOptions _clientOptions;
    private readonly InMemoryNetwork _network;
    private readonly Dictionary<Identity, EmulatedClient> _clients = [];
    private readonly List<EmulatedPhone> _phones = [];
    private readonly ClientSubject<Exception> _failures = new();
    private readonly EmulatorTelemetry _telemetry;

    /// <summary>Makes a world with nobody in it, or the one that <see cref="SkypeNetworkOptions.Store"/> has.</summary>
    /// <param name="options">How it behaves; null for the defaults.</param>
    /// <exception cref="RecordStoreException">What is in the store cannot be read.</exception>
    public SkypeNetwork(SkypeNetworkOptions? options = null)
    {
        _options = (options ?? new SkypeNetworkOptions()) with { OnFailure = _failures.Publish };
        _clientOptions = _options.ToClientOptions();
        _network = new InMemoryNetwork(_options.TimeProvider, _options.Seed, _options.LoggerFactory.CreateLogger("Skype4Net.Emulator.Network"),
            _failures.Publish, _options.Store);
        _network.StoreFailed = OnStoreFailed;
        _telemetry = new EmulatorTelemetry(this, _network);
        var echo = new Identity(EchoHandle);
        _network.AddService(EchoHandle, "Echo / Sound Test Service", new EchoService(_network, echo));
        _network.Load();
        _network.FindService = who => who.Value.StartsWith('+') && _network.Services.Count < _options.Limits.Telephones
            ? AddPhone(who.Value)
            : null;
    }

    /// <summary>
    /// What failed within the emulator, or in a handler of something it tells, where no caller was there to be thrown to. Each is in the log too, and
    /// the rest goes on.
    /// </summary>
    public IObservable<Exception> Failures => _failures;

    /// <summary>The clients, in the order in which their accounts were signed in first.</summary>
    public IReadOnlyList<EmulatedClient> Clients
    {
        get
        {
            lock (_clients)
                return [.. _clients.Values];
        }
    }

    /// <summary>The telephones that somebody named: by <see cref="Phone"/>, by a call or an SMS.</summary>
    public IReadOnlyList<EmulatedPhone> Phones
    {
        get
        {
            lock (_phones)
                return [.. _phones];
        }
    }

    /// <summary>There is another client or another telephone. Raised on the thread that caused it: note it, and do not wait.</summary>
    public event Action? Changed;

    /// <summary>The telephone of a number.</summary>
    /// <param name="number">The number with <c>+</c>.</param>
    /// <exception cref="ArgumentException">The text is no number.</exception>
    /// <exception cref="InvalidOperationException">There are 10 000 telephones already.</exception>
    public EmulatedPhone Phone(string number)
    {
        Argument.Handle(number);
        if (number[0] != '+')
            throw new ArgumentException($"\"{number}\" is no telephone number: those begin with +.", nameof(number));
        return (EmulatedPhone?)_network.Service(new Identity(number))
            ?? throw new InvalidOperationException($"This network has {_options.Limits.Telephones} telephones already.");
    }

    /// <summary>Makes an account that is not signed in.</summary>
    /// <param name="handle">The Skype name.</param>
    /// <param name="fullName">The full name.</param>
    /// <param name="password">The password; empty for none.</param>
    /// <exception cref="ArgumentException">The name cannot be one, or is taken.</exception>
    public void AddAccount(string handle, string fullName = "", string password = "")
    {
        _network.Add(Argument.Handle(handle), password, Argument.Line(fullName));
    }

    /// <summary>Signs an account in at an emulated client; makes the account if there is none.</summary>
    /// <param name="handle">The Skype name.</param>
    /// <param name="fullName">The full name of a new account.</param>
    /// <param name="password">The password; empty for none.</param>
    /// <returns>The client; the same one if the account is signed in already.</returns>
    /// <exception cref="ArgumentException">The name cannot be one.</exception>
    /// <exception cref="NetworkLoginException">The password is wrong.</exception>
    public EmulatedClient LogIn(string handle, string fullName = "", string password = "")
    {
        Argument.Handle(handle);
        var identity = new Identity(handle);
        EmulatedClient client;
        lock (_clients)
        {
            if (_clients.TryGetValue(identity, out EmulatedClient? known))
            {
                if (!known.IsSignedIn)
                    _network.CheckPassword(handle, password);
                known.LogIn();
                return known;
            }

            if (_network.Find(identity) is null)
                AddAccount(handle, fullName, password);
            var credentials = new NetworkCredentials(_network.CheckPassword(handle, password).Handle, password);
            client = new EmulatedClient(_network, credentials, _clientOptions, _options.FirstId + (_clients.Count * NumbersApart));
            _clients.Add(identity, client);
        }

        Changed?.Invoke();
        return client;
    }

    /// <summary>The client at which an account is signed in, or null.</summary>
    /// <param name="handle">The Skype name.</param>
    public EmulatedClient? Find(string handle)
    {
        lock (_clients)
            return _clients.GetValueOrDefault(new Identity(handle));
    }

    /// <summary>Whether there is an account, signed in or not.</summary>
    internal bool HasAccount(string handle) => _network.Find(new Identity(handle)) is not null;

    /// <summary>Makes two people contacts of each other.</summary>
    /// <param name="one">One.</param>
    /// <param name="other">The other.</param>
    [SuppressMessage("Performance", "CA1822", Justification = "A verb of the world.")]
    public void MakeContacts(EmulatedClient one, EmulatedClient other)
    {
        one.AddContact(other);
        other.Accept(one);
        other.AddContact(one);
    }

    /// <summary>Ends all clients.</summary>
    public ValueTask DisposeAsync()
    {
        foreach (EmulatedClient client in Clients)
            client.Close();
        _telemetry.Dispose();
        _failures.Complete();
        return ValueTask.CompletedTask;
    }

    // Whoever has heard of nothing yet is told by a new session.
    private void OnStoreFailed(RecordStoreException exception)
    {
        foreach (EmulatedClient client in Clients)
        {
            EmulatorLog.StoreFailed(client.Context.Log, client.Handle, exception.Message);
            client.Executor.Post(client.Context.Lifecycle.Crash);
        }

        _failures.Publish(exception);
    }

    private EmulatedPhone AddPhone(string number)
    {
        var phone = new EmulatedPhone(_network, _options, number);
        lock (_phones)
            _phones.Add(phone);
        Changed?.Invoke();
        return phone;
    }
}
