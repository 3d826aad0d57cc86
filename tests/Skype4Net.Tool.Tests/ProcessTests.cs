using Skype4Net.Tests;
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

    [SkippableFact]
    public async Task A_name_on_the_bus_that_is_taken_is_an_error_that_says_by_whom_and_wait_waits()
    {
        PrivateBus bus = Keep(PrivateBus.Start());
        RunningProgram first = await EmulatorAsync(bus);
        using RunningProgram second = RunningProgram.Dotnet(Tool, bus.Address, "emulate", "--user", "ida", "--dbus");
        string error = await second.LineAsync(l => l.StartsWith("skype4net: "));
        Assert.Matches(@"The name com\.Skype\.API on .* is taken by the process \d+ \(.*\)\. End it, or wait for its end with --wait\.", error);
        Assert.Equal(1, await second.EndAsync());

        RunningProgram third = Keep(RunningProgram.Dotnet(Tool, bus.Address, "emulate", "--user", "ida", "--dbus", "--wait"));
        await third.LineAsync(l => l.EndsWith("Waiting for its end."));
        first.Dispose();

        await third.LineAsync(l => l.StartsWith("ida is served as com.Skype.API on "));
        await third.LineAsync(l => l.StartsWith("ready: "));
    }

    [SkippableTheory]
    [InlineData("proxy", "--transport", "tcp://127.0.0.1:1", "--port", "0")]
    [InlineData("emulate", "--tcp", "0")]
    [InlineData("monitor", "--transport", "emulator")]
    [InlineData("shell", "--transport", "emulator", "--notifications", "true")]
    public async Task Ctrl_C_ends_it_with_130(params string[] args)
    {
        Skip.If(OperatingSystem.IsWindows(), "Signals are those of Unix.");
        RunningProgram running = Keep(RunningProgram.Alone(Tool, args));

        // The shell says nothing of itself: a command shows that it is there.
        running.Write("PING");
        await running.LineAsync(_ => true);

        Assert.Equal(130, await running.InterruptAsync());
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
}
