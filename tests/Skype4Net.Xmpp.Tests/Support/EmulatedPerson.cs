using System.Threading.Channels;
using Skype4Net.Emulator;
using Skype4Net.Emulator.Network;

namespace Skype4Net.Xmpp.Tests;

/// <summary>Somebody with an emulated client on a server, and a program that is attached to it.</summary>
internal sealed class EmulatedPerson : IAsyncDisposable
{
    private readonly XmppNetwork _network;
    private readonly Channel<string> _lines = Channel.CreateUnbounded<string>();
    private readonly List<string> _seen = [];
    private readonly List<string> _passed = [];
    private IDisposable? _listening;

    private EmulatedPerson(XmppNetwork network, EmulatedClient client, ISkype program)
        => (_network, Client, Program) = (network, client, program);

    public EmulatedClient Client { get; }

    public ISkype Program { get; }

    public string Handle => Client.Handle;

    /// <summary>All that the program was told.</summary>
    public IReadOnlyList<string> Lines
    {
        get
        {
            lock (_seen)
                return [.. _seen];
        }
    }

    /// <summary>Starts a client, and returns when it is online.</summary>
    public static async Task<EmulatedPerson> StartAsync(XmppNetworkOptions options, string account, EmulatedClientOptions? client = null)
    {
        var network = new XmppNetwork(options);
        var emulated = EmulatedClient.Open(network, new NetworkCredentials($"{account}@{PrivateProsody.Domain}", "secret"), client);
        ISkype program = Skype.Create(new SkypeOptions { FriendlyName = "Test", Transport = emulated.Transport });
        var person = new EmulatedPerson(network, emulated, program);
        try
        {
            person._listening = program.Notifications.Subscribe(person.Keep);
            await program.AttachAsync().InTime();
            if (await person.SendAsync("GET CONNSTATUS") != "CONNSTATUS ONLINE")
                await person.LineAsync("CONNSTATUS ONLINE");
            return person;
        }
        catch
        {
            await person.DisposeAsync();
            throw;
        }
    }

    /// <summary>Sends a command and returns its reply.</summary>
    public Task<string> SendAsync(string command) => Program.SendAsync(command).InTime();

    /// <summary>Waits until a contact is seen online.</summary>
    public async Task SeeAsync(EmulatedPerson other, OnlineStatus status = OnlineStatus.Online)
    {
        string line = $"USER {other.Handle} ONLINESTATUS {status.ToString().ToUpperInvariant()}";
        if (await SendAsync($"GET USER {other.Handle} ONLINESTATUS") != line)
            await LineAsync(line);
    }

    /// <summary>Calls somebody; returns the call as commands name it: <c>CALL 17</c>.</summary>
    public async Task<string> CallAsync(string who) => string.Join(' ', (await SendAsync($"CALL {who}")).Split(' ')[..2]);

    /// <summary>Waits for a call; returns it as commands name it.</summary>
    public async Task<string> RingAsync()
        => string.Join(' ', (await LineAsync(line => line.StartsWith("CALL ", StringComparison.Ordinal)
            && line.EndsWith(" STATUS RINGING", StringComparison.Ordinal))).Split(' ')[..2]);

    public Task<string> LineAsync(string line) => LineAsync(l => l == line);

    /// <summary>The next line that fits; others are passed over.</summary>
    public async Task<string> LineAsync(Func<string, bool> fits)
    {
        using var limit = new CancellationTokenSource(Eventually.Limit);
        try
        {
            while (true)
            {
                string line = await _lines.Reader.ReadAsync(limit.Token);
                if (fits(line))
                    return line;
                _passed.Add(line);
            }
        }
        catch (OperationCanceledException)
        {
            throw new TimeoutException($"No such line came to {Handle}. What came:\n{string.Join('\n', _passed.TakeLast(60))}");
        }
    }

    /// <summary>The network goes without a word of the client: what a killed process looks like to others.</summary>
    public async Task KillAsync() => await _network.DisposeAsync();

    public async ValueTask DisposeAsync()
    {
        _listening?.Dispose();
        await Program.DisposeAsync();
        await Client.DisposeAsync();
        await _network.DisposeAsync();
    }

    private void Keep(string line)
    {
        lock (_seen)
            _seen.Add(line);
        _lines.Writer.TryWrite(line);
    }
}
