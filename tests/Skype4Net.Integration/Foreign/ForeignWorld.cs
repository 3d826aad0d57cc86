using Skype4Net.Emulator;
using Skype4Net.Emulator.Hosts;
using Skype4Net.Tests;
using Skype4Net.Tests.Transports.DBus;

namespace Skype4Net.Integration.Foreign;

/// <summary>An emulated client on a bus of its own, some people, and programs of others that talk to it by python3-dbus.</summary>
internal sealed class ForeignWorld : IAsyncDisposable
{
    private readonly List<IDisposable> _running = [];
    private readonly List<IAsyncDisposable> _served = [];

    private ForeignWorld() => Network = new SkypeNetwork(new SkypeNetworkOptions { TimeProvider = Clock });

    public ManualTimeProvider Clock { get; } = new();

    public SkypeNetwork Network { get; }

    public EmulatedClient Nora { get; private set; } = null!;

    public EmulatedClient Anna { get; private set; } = null!;

    public EmulatedClient Carl { get; private set; } = null!;

    /// <summary>Starts the world; nora's client is the one on the bus.</summary>
    public static async Task<ForeignWorld> StartAsync()
    {
        DebianPython.RequireDBus();
        var world = new ForeignWorld();
        world.Nora = world.Network.LogIn("nora", "Nora Lund");
        world.Anna = world.Network.LogIn("anna", "Anna B.");
        world.Carl = world.Network.LogIn("carl", "Carl");
        world.Network.MakeContacts(world.Nora, world.Anna);
        world.Network.MakeContacts(world.Nora, world.Carl);
        world.Bus = await world.ServeAsync(world.Nora);
        return world;
    }

    public PrivateBus Bus { get; private set; } = null!;

    /// <summary>Serves another client on a bus of its own.</summary>
    public async Task<PrivateBus> ServeAsync(EmulatedClient client)
    {
        PrivateBus bus = Keep(PrivateBus.Start());
        _served.Add(await DBusHost.StartAsync(client, new DBusHostOptions { Address = bus.Address }).InTime());
        return bus;
    }

    /// <summary>Starts a program that has the bus, and has said nothing yet.</summary>
    public async Task<ForeignProgram> ProgramAsync(PrivateBus? bus = null)
    {
        RunningProgram program = Keep(RunningProgram.PythonOnBus((bus ?? Bus).Address, "old_program.py"));
        await program.LineAsync(l => l == "introspection True");
        return new ForeignProgram(program);
    }

    /// <summary>Starts a program that has given its name and agreed on a protocol; the first three lines are told already.</summary>
    public async Task<ForeignProgram> AttachedAsync(int protocol = 5, PrivateBus? bus = null)
    {
        ForeignProgram program = await ProgramAsync(bus);
        Assert.Equal("#0 OK", await program.SendAsync("#0 NAME Skype4Py"));
        Assert.Equal($"#0 PROTOCOL {protocol}", await program.SendAsync($"#0 PROTOCOL {protocol}"));
        Assert.Equal(3, (await program.ToldAsync()).Length);
        return program;
    }

    public T Keep<T>(T running)
        where T : IDisposable
    {
        _running.Add(running);
        return running;
    }

    public async ValueTask DisposeAsync()
    {
        // The programs first, the buses last: hosts must not be held up by a bus that is gone.
        foreach (IDisposable program in _running.Where(r => r is not PrivateBus))
            program.Dispose();
        foreach (IAsyncDisposable host in _served)
            await host.DisposeAsync();
        await Network.DisposeAsync();
        foreach (IDisposable bus in _running.Where(r => r is PrivateBus))
            bus.Dispose();
    }
}
