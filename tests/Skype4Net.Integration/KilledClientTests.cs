using Skype4Net.Tests;
using Skype4Net.Tests.Transports.X11;
using Skype4Net.Transports;

namespace Skype4Net.Integration;

/// <summary>Over displays and SkypeProxy: the client's process dies in the middle of commands, and comes back.</summary>
public sealed class KilledClientTests : IDisposable
{
    private readonly List<IDisposable> _running = [];

    public void Dispose()
    {
        for (int i = _running.Count - 1; i >= 0; i--)
            _running[i].Dispose();
    }

    [SkippableFact]
    public async Task On_a_display()
    {
        XServer server = Keep(XServer.Receive());
        await ProveAsync(new X11Transport { Display = server.Display }, () => Emulator(server.Display, "--x11"));
    }

    [SkippableFact]
    public async Task Over_SkypeProxy()
    {
        RunningProgram first = Emulator("", "--tcp", "0", "--tcp-password", "pw");
        string port = (await first.LineAsync(l => l.Contains("served at tcp://"))).Split(':')[^1];
        first.Kill();

        await ProveAsync(new TcpTransport("127.0.0.1", int.Parse(port)) { Password = "pw" },
            () => Emulator("", "--tcp", port, "--tcp-password", "pw"));
    }

    private static async Task ProveAsync(SkypeTransport transport, Func<RunningProgram> emulator)
    {
        RunningProgram running = emulator();
        await running.LineAsync(l => l.StartsWith("ready:"));
        await using ISkype skype = await Skype.AttachAsync(new SkypeOptions { FriendlyName = "Beside", Transport = transport }).InTime();
        using var back = skype.Reattached.Record();
        Assert.Equal(["echo123", "anna"], (await skype.Contacts.Friends).Select(f => f.Handle));

        // It takes them no more, and then it is gone.
        running.Freeze();
        Task<string>[] commands = [.. Enumerable.Range(0, 1000).Select(i => skype.User($"user{i}").FullName.GetAsync().AsTask())];
        running.Kill();
        foreach ((Task<string> command, int i) in commands.Select((c, i) => (c, i)))
        {
            var exception = await Assert.ThrowsAsync<SkypeTransportException>(() => command.InTime());
            Assert.Equal($"GET USER user{i} FULLNAME", exception.Command);
        }

        await emulator().LineAsync(l => l.StartsWith("ready:"));
        Assert.Equal("bot", (await back.NextAsync()).CurrentUser);
        Assert.Equal("Anna B.", await skype.User("anna").FullName);
    }

    private RunningProgram Emulator(string display, params string[] served)
        => Keep(RunningProgram.OnDisplay("src/Skype4Net.Tool", display, ["emulate", "--user", "bot", "--user", "anna=Anna B.", .. served]));

    private T Keep<T>(T running)
        where T : IDisposable
    {
        _running.Add(running);
        return running;
    }
}
