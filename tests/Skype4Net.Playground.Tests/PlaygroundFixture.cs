namespace Skype4Net.Playground.Tests;

/// <summary>Nora, Ben and a bot in a world, and the playground that serves it.</summary>
internal sealed class PlaygroundFixture : IAsyncDisposable
{
    private static readonly TimeSpan s_step = TimeSpan.FromMilliseconds(100);

    private PlaygroundFixture(SkypeNetwork network, ManualTimeProvider worldTime, ManualTimeProvider time, PlaygroundHost host)
        => (Network, WorldTime, Time, Host) = (network, worldTime, time, host);

    public SkypeNetwork Network { get; private set; }

    /// <summary>The world's clock.</summary>
    public ManualTimeProvider WorldTime { get; }

    /// <summary>The clock of the page's limits.</summary>
    public ManualTimeProvider Time { get; }

    public PlaygroundHost Host { get; }

    public EmulatedClient Nora => Network.Find("nora")!;

    public EmulatedClient Ben => Network.Find("ben")!;

    public string Token => Host.Address.Fragment["#t=".Length..];

    public string Origin => $"http://127.0.0.1:{Host.Port}";

    public static async Task<PlaygroundFixture> StartAsync(Func<PlaygroundOptions, PlaygroundOptions>? configure = null)
    {
        var worldTime = new ManualTimeProvider();
        var time = new ManualTimeProvider();
        SkypeNetwork network = MakeWorld(worldTime);
        var options = new PlaygroundOptions { Port = 0, TimeProvider = time, Name = "office.json" };
        PlaygroundHost host = await PlaygroundHost.StartAsync(network, configure is null ? options : configure(options));
        return new PlaygroundFixture(network, worldTime, time, host);
    }

    /// <summary>As a world that can be started again.</summary>
    public static async Task<PlaygroundFixture> StartWithRestartAsync()
    {
        PlaygroundFixture? fixture = null;
        fixture = await StartAsync(options => options with
        {
            RestartAsync = _ =>
            {
                fixture!.Network = MakeWorld(fixture.WorldTime);
                return Task.FromResult(fixture.Network);
            },
        });
        return fixture;
    }

    /// <summary>A window of the page, greeted.</summary>
    public async Task<PageWindow> OpenAsync(string window = "w1", string? run = null, long seq = 0)
    {
        PageWindow page = await PageWindow.ConnectAsync(Host.Port, Origin);
        await page.HelloAsync(Token, window, run, seq);
        return page;
    }

    /// <summary>Lets the page's clock run until something has ended.</summary>
    public async Task LetTimePassAsync(Task task)
    {
        while (!task.IsCompleted)
        {
            Time.Advance(s_step);
            await Task.Yield();
        }

        await task;
    }

    /// <summary>Lets the page's clock run only as far as its windows' news need, until something has ended: no limit runs out.</summary>
    public async Task LetNewsPassAsync(Task task)
    {
        while (!task.IsCompleted)
        {
            if (Time.IsDueWithin(s_step))
                Time.Advance(s_step);
            await Task.Yield();
        }

        await task;
    }

    public async ValueTask DisposeAsync()
    {
        await Host.DisposeAsync();
        await Network.DisposeAsync();
    }

    private static SkypeNetwork MakeWorld(ManualTimeProvider time)
    {
        var network = new SkypeNetwork(new SkypeNetworkOptions { TimeProvider = time });
        EmulatedClient nora = network.LogIn("nora", "Nora Lund"), ben = network.LogIn("ben", "Ben Ode"),
            bot = network.LogIn("lunch.bot", "Lunch Bot");
        network.MakeContacts(nora, ben);
        network.MakeContacts(nora, bot);
        return network;
    }
}
