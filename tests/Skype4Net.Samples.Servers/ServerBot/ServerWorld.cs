using System.Text;
using Skype4Net.Emulator;
using Skype4Net.Emulator.Testing;
using global::ServerBot;
using global::ServerBot.Keeping;
using global::ServerBot.Settings;

namespace Skype4Net.Samples.Servers.ServerBot;

/// <summary>A server's client and its people, under one clock: it goes on when a test lets it, and everything has happened by then.</summary>
public abstract class ServerWorld : IAsyncLifetime
{
    private readonly List<ServerHost> _hosts = [];

    private protected BotWorld World { get; } = new(new BotWorldOptions
    {
        BotHandle = "server", BotName = "The Server", RealTimeLimit = TimeSpan.FromSeconds(60),
    });

    private protected TimeProvider Clock => World.Clock;

    private protected TemporaryFolder Folder { get; } = new();

    private protected SkypeNetwork Network => World.Network;

    private protected EmulatedClient Servers => World.Bot;

    private protected EmulatedClient Anna { get; private set; } = null!;

    public Task InitializeAsync()
    {
        Anna = Network.LogIn("anna", "Anna B.");
        Network.MakeContacts(Anna, Servers);
        Folder.Write("rates.csv", "EUR;USD;1.08"u8.ToArray());
        return Task.CompletedTask;
    }

    public async Task DisposeAsync()
    {
        foreach (ServerHost host in _hosts)
            await host.DisposeAsync();
        await World.DisposeAsync();
        Folder.Dispose();
    }

    /// <summary>Starts a server by settings beside the rates.</summary>
    private protected async Task<ServerHost> StartAsync(string settings, Lines told, IClientProgram? program = null, EmulatedClient? client = null)
    {
        string file = Folder.Write($"{Guid.NewGuid():N}.json", Encoding.UTF8.GetBytes($$"""{ "rates": { "file": "rates.csv" }, {{settings}} }"""));
        SkypeOptions options = World.Options with { FriendlyName = $"Server {_hosts.Count}", Transport = (client ?? Servers).Transport };
        ServerHost host = await ServerHost.StartAsync(ServerSettings.Read(file), options, program, told.Notify).InTime();
        _hosts.Add(host);
        await World.SettleAsync();
        return host;
    }

    /// <summary>Lets time pass.</summary>
    private protected Task PassAsync(TimeSpan time) => World.AdvanceAsync(time);

    /// <summary>Asks, and waits until all that the question causes is done.</summary>
    private protected async Task<string> AskAsync(EmulatedClient who, string question)
    {
        Task<ChatEntry> answer = who.WaitForMessageAsync(m => m.From == "server");
        who.Say(Servers, question);
        string text = (await answer.InTime()).Text;
        await World.SettleAsync();
        return text;
    }
}
