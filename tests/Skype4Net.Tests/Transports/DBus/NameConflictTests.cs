using Skype4Net.Emulator;
using Skype4Net.Emulator.Hosts;

namespace Skype4Net.Tests.Transports.DBus;

/// <summary>Two clients that want the same name on a bus.</summary>
public sealed class NameConflictTests
{
    [SkippableFact]
    public async Task The_second_queues_waits_or_fails_as_it_is_told()
    {
        using PrivateBus bus = PrivateBus.Start();
        await using var network = new SkypeNetwork();
        EmulatedClient nora = network.LogIn("nora"), ben = network.LogIn("ben");
        DBusHost first = await StartAsync(nora, DBusNameConflict.Fail);

        SkypeTransportException taken = await Assert.ThrowsAsync<SkypeTransportException>(() => StartAsync(ben, DBusNameConflict.Fail));
        Assert.Contains($"com.Skype.API on {first.Address} is taken by the process {Environment.ProcessId} (", taken.Message);
        await using DBusHost queued = await StartAsync(ben, DBusNameConflict.Queue);
        await queued.DisposeAsync();
        Task<DBusHost> waiting = StartAsync(ben, DBusNameConflict.Wait);
        Assert.False(waiting.IsCompleted);

        await first.DisposeAsync();

        await using DBusHost second = await waiting.InTime();
        await using ISkype skype = await Skype.AttachAsync(new SkypeOptions
        {
            Transport = new Skype4Net.Transports.DBusTransport { Address = bus.Address },
        }).InTime();
        Assert.Equal("ben", skype.CurrentUser.Handle);

        Task<DBusHost> StartAsync(EmulatedClient client, DBusNameConflict conflict)
            => DBusHost.StartAsync(client, new DBusHostOptions { Address = bus.Address, NameConflict = conflict }).InTime();
    }
}
