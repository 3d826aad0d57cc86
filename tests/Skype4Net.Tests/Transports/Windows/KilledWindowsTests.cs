using System.Diagnostics;
using Skype4Net.Transports;

namespace Skype4Net.Tests.Transports.Windows;

/// <summary>The client is a process of its own, which is killed in the middle of commands and started again.</summary>
public sealed class KilledWindowsTests : IDisposable
{
    /// <summary>Where the tool was published for Windows.</summary>
    private const string Tool = "SKYPE4NET_TOOL";
    private readonly List<Process> _running = [];

    public void Dispose()
    {
        foreach (Process process in _running)
        {
            if (!process.HasExited)
                process.Kill();
            process.Dispose();
        }
    }

    [SkippableFact]
    public async Task When_it_is_killed_every_command_ends_at_once_and_when_it_is_back_all_works_again()
    {
        Process emulator = await EmulatorAsync("bot");
        await using ISkype skype = await Skype.AttachAsync(
            new SkypeOptions { Transport = new WindowsTransport { Account = "bot" }, AttachTimeout = TimeSpan.FromSeconds(15) }).InTime();
        using var back = skype.Reattached.Record();
        using var statuses = skype.AttachmentStatusChanged.Record();
        Assert.Equal(["echo123", "anna"], (await skype.Contacts.Friends).Select(f => f.Handle));

        Task<string>[] commands = [.. Enumerable.Range(0, 1000).Select(i => skype.SendAsync($"GET USER user{i} FULLNAME"))];
        emulator.Kill();
        await statuses.NextAsync(s => s == AttachmentStatus.NotAvailable);

        // What it had not answered failed with it; nothing waits for its time to be over.
        foreach (Task<string> command in commands)
        {
            Exception? failure = await Record.ExceptionAsync(() => command.InTime());
            Assert.True(failure is null or SkypeTransportException, failure?.ToString());
        }

        await EmulatorAsync("bot");
        Assert.Equal("bot", (await back.NextAsync()).CurrentUser);
        Assert.Equal("Anna B.", await skype.User("anna").FullName);
    }

    [SkippableFact]
    public async Task Of_two_clients_in_processes_of_their_own_the_right_one_is_found_and_the_end_of_the_other_is_nothing()
    {
        await EmulatorAsync("bot");
        Process other = await EmulatorAsync("nora");
        await using ISkype skype = await Skype.AttachAsync(
            new SkypeOptions { Transport = new WindowsTransport { Account = "bot" }, AttachTimeout = TimeSpan.FromSeconds(15) }).InTime();

        other.Kill();
        await other.WaitForExitAsync().InTime();

        Assert.Equal("bot", skype.CurrentUser.Handle);
        Assert.Equal("PONG", await skype.SendAsync("PING").InTime());
        Assert.Equal(AttachmentStatus.Success, skype.AttachmentStatus);
    }

    private async Task<Process> EmulatorAsync(string account)
    {
        Skip.If(Environment.GetEnvironmentVariable(Tool) is not { Length: > 0 }, $"{Tool} does not name the tool published for Windows.");
        var start = new ProcessStartInfo(
            Environment.GetEnvironmentVariable(Tool)!, ["emulate", "--user", account, "--user", "anna=Anna B.", "--windows"])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        };
        Process process = Process.Start(start)!;
        _running.Add(process);
        while (await process.StandardOutput.ReadLineAsync().InTime() is { } line)
        {
            if (line.StartsWith("ready:", StringComparison.Ordinal))
                return process;
        }

        throw new InvalidOperationException("The emulator ended before it was ready.");
    }
}
