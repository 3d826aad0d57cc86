using System.Diagnostics;
using Skype4Net.Integration;
using Skype4Net.Tests.House;
using Skype4Net.Tests.Transports.DBus;
using Skype4Net.Transports;

namespace Skype4Net.Tool.Tests;

/// <summary>The tool as a program of its own.</summary>
public sealed class ProcessTests : IDisposable
{
    private const string Tool = "src/Skype4Net.Tool";
    private readonly List<IDisposable> _running = [];

    public void Dispose()
    {
        for (int i = _running.Count - 1; i >= 0; i--)
            _running[i].Dispose();
    }

    [SkippableFact]
    public async Task A_client_on_the_bus_is_shared_with_two_programs_over_TCP_also_after_it_was_killed()
    {
        PrivateBus bus = Keep(PrivateBus.Start());
        using RunningProgram emulator = await EmulatorAsync(bus);
        RunningProgram proxy = Keep(RunningProgram.Dotnet(Tool, bus.Address, "proxy", "--transport", "dbus", "--port", "0"));
        int port = int.Parse((await proxy.LineAsync(l => l.StartsWith("ready:"))).Split(':')[^1]);
        await using ISkype one = await AttachAsync("One", port), two = await AttachAsync("Two", port);
        using var told = two.Contacts.MoodChanged.Record();
        using var back = one.Reattached.Record();
        Assert.Equal("Ben Ode", await one.User("ben").FullName);

        emulator.Write("ben mood hungry");
        Assert.Equal("hungry", (await told.NextAsync()).Text);
        await two.Chats.SendAsync("ben", "hello from two");
        await emulator.LineAsync(l => l == "[ben] Nora Lund: hello from two");

        emulator.Kill();
        await proxy.LineAsync(l => l.StartsWith("the client is gone"));
        using RunningProgram again = await EmulatorAsync(bus);
        Assert.Equal("nora", (await back.NextAsync()).CurrentUser);
        Assert.Equal("Ben Ode", await one.User("ben").FullName);
    }

    [SkippableTheory]
    [InlineData("proxy", "--transport", "tcp://127.0.0.1:1", "--port", "0")]
    [InlineData("emulate", "--tcp", "0")]
    [InlineData("monitor", "--transport", "emulator")]
    [InlineData("shell", "--transport", "emulator", "--notifications", "true")]
    public async Task Ctrl_C_ends_it_with_130(params string[] args)
    {
        Skip.If(OperatingSystem.IsWindows(), "Signals are those of Unix.");
        using var running = new SignalledProgram(Tool, args);

        await running.InterruptAsync();

        Assert.Equal(130, await running.ExitCodeAsync());
    }

    private static async Task<RunningProgram> EmulatorAsync(PrivateBus bus)
    {
        RunningProgram emulator = RunningProgram.Dotnet(Tool, bus.Address, "emulate", "--user", "nora=Nora Lund", "--user", "ben=Ben Ode", "--dbus");
        await emulator.LineAsync(l => l.StartsWith("ready:"));
        return emulator;
    }

    private static Task<ISkype> AttachAsync(string name, int port)
        => Skype.AttachAsync(new SkypeOptions { FriendlyName = name, Transport = new TcpTransport("127.0.0.1", port) }).InTime();

    private T Keep<T>(T running)
        where T : IDisposable
    {
        _running.Add(running);
        return running;
    }

    /// <summary>A program that is interrupted once it has written something, and whose exit code is looked at.</summary>
    private sealed class SignalledProgram : IDisposable
    {
        private readonly Process _process;

        public SignalledProgram(string project, string[] args)
        {
            string configuration = AppContext.BaseDirectory.Contains("/Release/") ? "Release" : "Debug";
            string program = Path.Combine(Repository.Root, project, "bin", configuration, "net10.0", Path.GetFileName(project) + ".dll");
            _process = Process.Start(new ProcessStartInfo("dotnet", [program, .. args]) { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true })!;
        }

        public async Task InterruptAsync()
        {
            // The shell says nothing of itself: a command shows that it is there.
            await _process.StandardInput.WriteLineAsync("PING");
            Assert.NotNull(await _process.StandardOutput.ReadLineAsync().InTime());
            using Process kill = Process.Start("kill", ["-INT", $"{_process.Id}"]);
            await kill.WaitForExitAsync().InTime();
        }

        public async Task<int> ExitCodeAsync()
        {
            await _process.WaitForExitAsync().InTime();
            return _process.ExitCode;
        }

        public void Dispose()
        {
            if (!_process.HasExited)
                _process.Kill();
            _process.Dispose();
        }
    }
}
