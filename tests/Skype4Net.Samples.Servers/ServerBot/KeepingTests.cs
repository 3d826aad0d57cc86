using Skype4Net.Emulator;
using global::ServerBot;
using global::ServerBot.Keeping;
using global::ServerBot.Settings;

namespace Skype4Net.Samples.Servers.ServerBot;

/// <summary>The watchdog and the log.</summary>
public class KeepingTests : ServerWorld
{
    private const string Settings =
        "\"watchdog\": { \"everySeconds\": 60, \"timeoutSeconds\": 10, \"misses\": 2, \"restarts\": 1 }, \"log\": { \"file\": \"wire.log\" }";
    private readonly Lines _told = new();

    [Fact]
    public async Task A_client_that_hangs_is_started_again_and_the_server_goes_on()
    {
        var program = new Emulated(Servers, cures: true);
        ServerHost host = await StartAsync(Settings, _told, program);
        Servers.Faults.DropReplies = 1;

        await MissAsync(1);
        await MissAsync(2);
        Assert.Equal("watchdog: Skype is started again (1 of 1)", await _told.NextAsync("started again"));
        await program.Restarted.InTime();

        // The SDK has noticed by itself that the client hangs, and looks every few seconds whether it still does.
        await PassAsync(TimeSpan.FromSeconds(10));
        Assert.Equal("100 EUR = 108.00 USD", await AskAsync(Anna, "EUR USD 100"));
        await PassAsync(TimeSpan.FromSeconds(60));
        await _told.NextAsync("answers again");
        Assert.False(host.GivenUp.IsCompleted);
    }

    [Fact]
    public async Task When_that_is_in_vain_the_server_ends_and_says_what_to_do()
    {
        var program = new Emulated(Servers, cures: false);
        ServerHost host = await StartAsync(Settings, _told, program);
        Servers.Faults.DropReplies = 1;

        await MissAsync(1);
        await MissAsync(2);
        await program.Restarted.InTime();
        await PassAsync(TimeSpan.FromSeconds(1));
        await MissAsync(3);
        await MissAsync(4);

        Assert.Equal("Skype has not answered 4 times and was started again 1 times in vain. "
            + "Look at the client's window, start it again, and then the server.", await host.GivenUp.InTime());
    }

    [Fact]
    public async Task Without_a_program_to_start_the_server_ends_at_once()
    {
        ServerHost host = await StartAsync(Settings, _told);
        Servers.Faults.DropReplies = 1;

        await MissAsync(1);
        await MissAsync(2);

        Assert.Contains("there is no program to start it again (client.start in the settings)", await host.GivenUp.InTime());
    }

    [Fact]
    public async Task The_log_has_the_lines_of_the_client_without_the_noise()
    {
        ServerHost host = await StartAsync("\"log\": { \"file\": \"wire.log\", \"leaveOut\": [ \"LASTONLINETIMESTAMP\" ] }", _told);
        Anna.GoOffline();
        Anna.GoOnline();
        await AskAsync(Anna, "EUR USD 100");
        await host.DisposeAsync();

        string[] log = await File.ReadAllLinesAsync(Folder.At("wire.log"));
        Assert.Contains(log, l => l.StartsWith("2026-03-20 09:00:00.000 <- USER anna ONLINESTATUS"));
        Assert.Contains(log, l => l.Contains(" -> #") && l.Contains("CHATMESSAGE"));
        Assert.DoesNotContain(log, l => l.Contains("LASTONLINETIMESTAMP"));
    }

    [SkippableFact]
    public async Task The_clients_program_is_started_by_the_settings()
    {
        Skip.If(OperatingSystem.IsWindows(), "A shell script stands for the program.");
        if (OperatingSystem.IsWindows())
            return;
        string path = Folder.Write("skype4netsrv", "#!/bin/sh\necho \"$@\" > \"$0.args\"\nmv \"$0.args\" \"$0.started\"\n"u8.ToArray());
        File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        using var watcher = new FileSystemWatcher(Path.GetDirectoryName(path)!);
        var started = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        watcher.Renamed += (_, _) => started.TrySetResult();
        watcher.EnableRaisingEvents = true;

        new ClientProgram(new ClientSettings { Start = true, Path = path, Arguments = ["--callto", "two words"] }).Start();

        await started.Task.InTime();
        Assert.Equal("--callto two words\n", await File.ReadAllTextAsync($"{path}.started"));
    }

    /// <summary>One PING that stays unanswered; after the first, the SDK knows that the client hangs, and sends it nothing.</summary>
    private async Task MissAsync(int number)
    {
        await PassAsync(TimeSpan.FromSeconds(number == 1 ? 80 : 60));

        await _told.NextAsync($"PING {number} of 2");
    }

    private sealed class Emulated(EmulatedClient client, bool cures) : IClientProgram
    {
        private readonly TaskCompletionSource _restarted = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public Task Restarted => _restarted.Task;

        public void Start()
        {
            // It runs.
        }

        public Task RestartAsync(CancellationToken cancellationToken)
        {
            if (cures)
                client.Faults.Clear();
            client.Restart();
            _restarted.TrySetResult();
            return Task.CompletedTask;
        }
    }
}
