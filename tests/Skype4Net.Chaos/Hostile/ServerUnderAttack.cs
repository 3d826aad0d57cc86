using Skype4Net.Emulator;
using Skype4Net.Emulator.Hosts;
using Skype4Net.Tests;
using Skype4Net.Transports;

namespace Skype4Net.Chaos;

/// <summary>A SkypeProxy server with a password, and what must hold of it whatever others do: a program of the user's is served.</summary>
internal sealed class ServerUnderAttack : IAsyncDisposable
{
    public const string Password = "the right one";
    private readonly SkypeNetwork _network = new();
    private readonly TcpHost _host;
    private readonly TcpHostOptions _options;
    private readonly long _heapBefore;

    public ServerUnderAttack(Func<TcpHostOptions, TcpHostOptions>? with = null)
    {
        Client = _network.LogIn("bot");
        Anna = _network.LogIn("anna");
        _network.MakeContacts(Client, Anna);
        var options = new TcpHostOptions { Port = 0, Password = Password };
        _options = with?.Invoke(options) ?? options;
        _host = TcpHost.Start(Client, _options);
        _heapBefore = GC.GetTotalMemory(forceFullCollection: true);
    }

    public EmulatedClient Client { get; }

    public EmulatedClient Anna { get; }

    /// <summary>How many programs are connected.</summary>
    public int Programs => _host.Connections;

    public RawPeer Connect() => new(_host.EndPoint);

    public SkypeOptions Options => new()
    {
        FriendlyName = "beside",
        Transport = new TcpTransport($"{_host.EndPoint.Address}", _host.EndPoint.Port)
        {
            Password = Password,
            UseTls = _options.Certificate is not null,
            ServerCertificate = _options.Certificate,
        },
        AttachTimeout = TimeSpan.FromSeconds(8),
    };

    /// <summary>A program with the password attaches, and is answered.</summary>
    /// <exception cref="BrokenPromiseException">It is not.</exception>
    public async Task EnsureServesAsync()
    {
        try
        {
            await using ISkype skype = await Skype.AttachAsync(Options);
            await skype.PingAsync().InTime();
        }
        catch (Exception exception) when (exception is SkypeException or TimeoutException)
        {
            throw new BrokenPromiseException($"A program with the right password is not served: {exception.Message}");
        }
    }

    /// <summary>The attack has not made the process grow by more than so many MiB.</summary>
    /// <exception cref="BrokenPromiseException">It has.</exception>
    public void EnsureHeap(int maxMiB)
    {
        long grown = (GC.GetTotalMemory(forceFullCollection: false) - _heapBefore) / 1024 / 1024;
        if (grown > maxMiB)
            throw new BrokenPromiseException($"The heap has grown by {grown} MiB, at most {maxMiB} are allowed.");
    }

    public async ValueTask DisposeAsync()
    {
        await _host.DisposeAsync();
        await _network.DisposeAsync();
    }
}
