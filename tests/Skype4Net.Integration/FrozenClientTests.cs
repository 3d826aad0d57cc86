using Skype4Net.Tests;
using Skype4Net.Tests.Transports.DBus;
using Skype4Net.Tests.Transports.X11;
using Skype4Net.Transports;

namespace Skype4Net.Integration;

/// <summary>The client's process is stopped: it is there, and says nothing. Nothing on any transport tells of that.</summary>
public sealed class FrozenClientTests : IDisposable
{
    private readonly PrivateBus _bus = PrivateBus.Start();
    private readonly XServer _display = XServer.Receive();
    private readonly RunningProgram _emulator;

    public FrozenClientTests()
        => _emulator = RunningProgram.OnDisplay(
            "src/Skype4Net.Tool", _display.Display, "emulate", "--user", "bot", "--serve", $"bot=dbus:{_bus.Address}", "--serve", "bot=x11",
            "--serve", "bot=tcp:0");

    public void Dispose()
    {
        _emulator.Dispose();
        _display.Dispose();
        _bus.Dispose();
    }

    [SkippableFact]
    public async Task It_is_noticed_and_the_programs_are_back_when_it_goes_on()
    {
        SkypeTransport[] transports = await TransportsAsync();
        ISkype[] programs = await Task.WhenAll(transports.Select((t, i) => AttachAsync(t, $"Program {i}")));
        Recorder<AttachmentStatus>[] statuses = [.. programs.Select(p => p.AttachmentStatusChanged.Record())];

        _emulator.Freeze();
        await Task.WhenAll(programs.Select(async program =>
        {
            var exception =
                await Assert.ThrowsAsync<SkypeTransportException>(() => program.SendAsync("GET SKYPEVERSION").WaitAsync(TimeSpan.FromMinutes(1)));
            Assert.Contains("does not answer", exception.Message);
        }));
        Assert.All(programs, program => Assert.Equal(AttachmentStatus.NotAvailable, program.AttachmentStatus));
        _emulator.Thaw();

        await Task.WhenAll(statuses.Select(s => s.NextAsync(status => status == AttachmentStatus.Success)));
        foreach (ISkype program in programs)
        {
            Assert.Equal("PONG", await program.SendAsync("PING").InTime());
            await program.DisposeAsync();
        }
    }

    [SkippableFact]
    public async Task The_time_for_attaching_holds_and_the_failure_says_that_a_client_is_there()
    {
        SkypeTransport[] transports = await TransportsAsync();
        _emulator.Freeze();

        await Task.WhenAll(transports.Where(t => t.Name != "tcp").Select(async (transport, i) =>
        {
            var exception = await Assert.ThrowsAsync<SkypeAttachException>(() => AttachAsync(transport, $"Program {i}", TimeSpan.FromSeconds(3)));
            Assert.Equal(AttachFailure.NoAnswer, exception.Failure);
        }));
    }

    private async Task<SkypeTransport[]> TransportsAsync()
    {
        string port = (await _emulator.LineAsync(l => l.Contains("served at tcp://"))).Split(':')[^1];
        await _emulator.LineAsync(l => l.StartsWith("ready:"));
        return [new DBusTransport { Address = _bus.Address }, new X11Transport { Display = _display.Display },
            new TcpTransport("127.0.0.1", int.Parse(port))];
    }

    private static Task<ISkype> AttachAsync(SkypeTransport transport, string name, TimeSpan? limit = null)
        => Skype.AttachAsync(new SkypeOptions { FriendlyName = name, Transport = transport, AttachTimeout = limit ?? TimeSpan.FromSeconds(20) })
            .InTime();
}
