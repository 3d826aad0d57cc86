using System.Text;
using Skype4Net.Emulator;
using global::ServerBot;
using global::ServerBot.Keeping;
using global::ServerBot.Settings;

namespace Skype4Net.Samples.Servers.ServerBot;

/// <summary>A server's client and its people, under one clock.</summary>
public abstract class ServerWorld : IAsyncLifetime
{
    // Well below the silence after which a client counts as hanging.
    private static readonly TimeSpan s_step = TimeSpan.FromSeconds(4);
    private readonly List<ServerHost> _hosts = [];
    private readonly ClientLog _log = new();

    private protected ManualTimeProvider Clock { get; } = new();

    private protected TemporaryFolder Folder { get; } = new();

    private protected SkypeNetwork Network { get; private set; } = null!;

    private protected EmulatedClient Servers { get; private set; } = null!;

    private protected EmulatedClient Anna { get; private set; } = null!;

    public Task InitializeAsync()
    {
        Network = new SkypeNetwork(new SkypeNetworkOptions { TimeProvider = Clock, LoggerFactory = _log });
        Servers = Network.LogIn("server", "The Server");
        Anna = Network.LogIn("anna", "Anna B.");
        Network.MakeContacts(Anna, Servers);
        Folder.Write("rates.csv", "EUR;USD;1.08"u8.ToArray());
        return Task.CompletedTask;
    }

    public async Task DisposeAsync()
    {
        foreach (ServerHost host in _hosts)
            await host.DisposeAsync();
        await Network.DisposeAsync();
        Folder.Dispose();
    }

    /// <summary>Starts a server by settings beside the rates.</summary>
    private protected async Task<ServerHost> StartAsync(string settings, Lines told, IClientProgram? program = null, EmulatedClient? client = null)
    {
        string file = Folder.Write($"{Guid.NewGuid():N}.json", Encoding.UTF8.GetBytes($$"""{ "rates": { "file": "rates.csv" }, {{settings}} }"""));
        var options = new SkypeOptions { FriendlyName = $"Server {_hosts.Count}", Transport = (client ?? Servers).Transport, TimeProvider = Clock };
        ServerHost host = await ServerHost.StartAsync(ServerSettings.Read(file), options, program, told.Notify).InTime();
        _hosts.Add(host);
        return host;
    }

    /// <summary>Waits until a command has come to somebody's client.</summary>
    private protected Task ArrivesAsync(string who, string command)
        => _log.Lines.NextAsync(line => line.StartsWith($"{who} <- ") && line.EndsWith(command));

    /// <summary>Lets time pass at clients that answer: in steps, so that none looks as if it hung because the clock has jumped.</summary>
    private protected async Task PassAsync(TimeSpan time)
    {
        _log.Forget();
        for (TimeSpan left = time; left > TimeSpan.Zero; left -= s_step)
        {
            Clock.Advance(left < s_step ? left : s_step);
            await _log.AnsweredAsync().InTime();
        }
    }

    private protected async Task<string> AskAsync(EmulatedClient who, string question)
    {
        Task<ChatEntry> answer = who.WaitForMessageAsync(m => m.From == "server");
        who.Say(Servers, question);
        return (await answer.InTime()).Text;
    }
}
