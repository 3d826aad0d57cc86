using System.Diagnostics;
using Skype4Net.Emulator;
using Skype4Net.Emulator.Hosts;
using Skype4Net.Transports;

namespace Skype4Net.Tests.Transports.DBus;

/// <summary>Any program of the bus can call anything. The client answers by an error, and goes on.</summary>
public sealed class HostileBusTests : IAsyncLifetime
{
    private readonly PrivateBus _bus = PrivateBus.Start();
    private readonly SkypeNetwork _network = new();
    private DBusHost? _host;
    private ISkype? _skype;

    public async Task InitializeAsync()
    {
        _host = await DBusHost.StartAsync(_network.LogIn("bot"), new DBusHostOptions { Address = _bus.Address });
        _skype = await Skype.AttachAsync(new SkypeOptions { Transport = new DBusTransport { Address = _bus.Address } }).InTime();
    }

    public async Task DisposeAsync()
    {
        await _skype!.DisposeAsync();
        await _host!.DisposeAsync();
        await _network.DisposeAsync();
        _bus.Dispose();
    }

    [SkippableTheory]
    [InlineData("/com/Skype com.Skype.API.Invoke", "InvalidArgs")]
    [InlineData("/com/Skype com.Skype.API.Invoke int32:5", "InvalidArgs")]
    [InlineData("/com/Skype com.Skype.API.Invoke array:string:PING", "InvalidArgs")]
    [InlineData("/com/Skype com.Skype.API.Invoke variant:string:PING", "InvalidArgs")]
    [InlineData("/com/Skype com.Skype.API.Shutdown string:now", "UnknownMethod")]
    [InlineData("/com/Skype com.Skype.Other.Invoke string:PING", "Unknown")]
    [InlineData("/elsewhere com.Skype.API.Invoke string:PING", "Unknown")]
    [InlineData("/com/Skype com.Skype.API.Invoke string:", "")]
    [InlineData("/com/Skype org.freedesktop.DBus.Peer.Ping", "method return")]
    [InlineData("/com/Skype org.freedesktop.DBus.Peer.GetMachineId", "string \"")]
    public async Task A_foreign_call_is_answered_and_harms_nobody(string call, string error)
    {
        string answer = await SendAsync(["--print-reply", "--dest=com.Skype.API", .. call.Split(' ')]);

        Assert.Contains(error, answer);
        Assert.Equal("PONG", await _skype!.SendAsync("PING").InTime());
    }

    [SkippableFact]
    public async Task A_foreign_caller_is_not_let_in_by_somebody_elses_permission()
    {
        string answer = await SendAsync("--print-reply", "--dest=com.Skype.API", "/com/Skype", "com.Skype.API.Invoke", "string:SET USERSTATUS AWAY");

        Assert.Contains("ERROR 68", answer);
        Assert.Equal(UserStatus.Online, await _skype!.UserStatus);
    }

    [SkippableTheory]
    [InlineData("com.Skype.API.Client.Notify string:forged")]
    [InlineData("com.Skype.API.Client.Notify int32:7")]
    [InlineData("com.Skype.API.Client.Notify")]
    [InlineData("com.Skype.API.Client.Other string:forged")]
    [InlineData("org.freedesktop.DBus.NameOwnerChanged string:com.Skype.API string:x string:")]
    public async Task A_foreign_call_to_a_program_is_not_the_clients(string call)
    {
        using Recorder<string> lines = _skype!.Notifications.Record();
        foreach (string program in (await SendAsync("--print-reply", "--dest=org.freedesktop.DBus", "/", "org.freedesktop.DBus.ListNames")).Split('"')
            .Where(n => n.StartsWith(':')))
        {
            // To whoever it is, as a call and as a signal.
            await SendAsync([$"--dest={program}", "--type=method_call", "/com/Skype/Client", .. call.Split(' ')]);
            await SendAsync([$"--dest={program}", "--type=signal", "/org/freedesktop/DBus", .. call.Split(' ')]);
        }

        Assert.Equal("PONG", await _skype.SendAsync("PING").InTime());
        Assert.Equal(AttachmentStatus.Success, _skype.AttachmentStatus);
        while (!lines.IsEmpty)
            Assert.DoesNotContain("forged", await lines.NextAsync());
    }

    private async Task<string> SendAsync(params string[] arguments)
    {
        try
        {
            return (await FinishedProgram.RunAsync(new ProcessStartInfo("dbus-send", [$"--bus={_bus.Address}", .. arguments]))).All;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            throw new SkipException("dbus-send is missing: apt-get install dbus");
        }
    }
}
