using ServerBot.Keeping;
using ServerBot.Settings;
using Skype4Net;
using Skype4Net.Emulator;

namespace ServerBot;

/// <summary>
/// What happens to a server in a long life, in a few seconds: questions, new rates, bad rates, a client that hangs, a server that dies.
/// </summary>
internal sealed class Demonstration(string folder, EmulatedClient servers, EmulatedClient you, EmulatedClient stranger, TextWriter output)
{
    private const string Settings = """
        {
          "rates": { "file": "rates.csv", "checkEverySeconds": 0.1 },
          "access": { "all": [ "notBlocked", "contacts" ] },
          "watchdog": { "everySeconds": 0.2, "timeoutSeconds": 0.5, "misses": 2, "restarts": 1 },
          "log": { "file": "NAME.log", "leaveOut": [ "LASTONLINETIMESTAMP", "PING", "PONG" ] },
          "standby": { "name": "NAME", "leaseFile": "lease", "leaseSeconds": 1.5 }
        }
        """;

    private static readonly TimeSpan s_limit = TimeSpan.FromSeconds(20);
    private readonly EventLog _log = new(output);

    /// <summary>Starts an instance of the server.</summary>
    public async Task<ServerHost> StartAsync(string name)
    {
        string file = Path.Combine(folder, $"{name}.json");
        await File.WriteAllTextAsync(file, Settings.Replace("NAME", name));
        var options = new SkypeOptions { FriendlyName = $"ServerBot {name}", Transport = servers.Transport };
        return await ServerHost.StartAsync(ServerSettings.Read(file), options, new EmulatedProgram(servers), _log.Write);
    }

    // In one piece: the server may look at any moment.
    public void WriteRates(string lines)
    {
        string file = Path.Combine(folder, "rates.csv"), written = file + ".new";
        File.WriteAllText(written, lines + "\n");
        File.Move(written, file, overwrite: true);
    }

    public async Task PlayAsync()
    {
        await using (ServerHost first = await StartAsync("first"))
        {
            await AskAsync("help");
            await AskAsync("EUR USD 100");
            await AskAsync("USD EUR 54");
            await HappensAsync("was refused", () => stranger.Say(servers, "help"));
            await HappensAsync("1 read", () => WriteRates("EUR;USD;1.25"));
            await AskAsync("EUR USD 100");
            await HappensAsync("the old ones stay", () => WriteRates("EUR;USD;one and a half"));
            await AskAsync("EUR USD 100");
            await AskAsync("status");
            _log.Write("(Skype hangs)");
            await HappensAsync("answers again", () => servers.Faults.DropReplies = 1);
            WriteRates("EUR;USD;1.5");
            await StandbyAsync(first);
        }
    }

    private async Task StandbyAsync(ServerHost first)
    {
        Task waits = _log.WhenAsync("second waits");
        await using ServerHost second = await StartAsync("second");
        await waits.WaitAsync(s_limit);
        _log.Write("(the first server dies)");
        first.Role.Abandon();
        await AskAsync("EUR USD 8");
    }

    private async Task AskAsync(string question)
    {
        Task<ChatEntry> answer = you.WaitForMessageAsync(m => m.From == "server");
        _log.Write($"you: {question}");
        you.Say(servers, question);
        _log.Write($"server: {(await answer.WaitAsync(s_limit)).Text}");
    }

    private async Task HappensAsync(string line, Action act)
    {
        Task told = _log.WhenAsync(line);
        act();
        await told.WaitAsync(s_limit);
    }

    /// <summary>Stands for the program of the client.</summary>
    private sealed class EmulatedProgram(EmulatedClient client) : IClientProgram
    {
        public void Start()
        {
            // It runs.
        }

        public Task RestartAsync(CancellationToken cancellationToken)
        {
            client.Faults.Clear();
            client.Restart();
            return Task.CompletedTask;
        }
    }
}
