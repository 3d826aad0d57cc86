using System.Text;
using Microsoft.Extensions.Logging.Abstractions;
using Skype4Net.Emulator.Sessions;
using Skype4Net.Transports.DBus;

namespace Skype4Net.Tests.Transports.DBus;

/// <summary>Somebody else on the bus, who pretends to be Skype.</summary>
internal sealed class BusStranger : IBusHandler, IDisposable
{
    private readonly BusConnection _connection;
    private readonly TaskCompletionSource _finished = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public BusStranger(string address)
    {
        _connection = new BusConnection(new BusAddress(address, "test"), this, TimeProvider.System, NullLogger.Instance, "stranger");
        _connection.Start();
    }

    public void Notify(string to, string text)
        => _connection.Send(new Outgoing
        {
            Method = new BusMethod(to, DBusNames.ClientPath, DBusNames.ClientInterface, DBusNames.Notify, wantsReply: true),
            OnReply = (in BusMessage _, object? _) => _finished.TrySetResult(),
        }.WithText(Encoding.UTF8.GetBytes(text)));

    public async Task FinishedAsync()
    {
        // The dropped Notify gets no answer; a call to the bus behind it on the same way does.
        _connection.Send(DBusNames.CallBus("GetNameOwner", DBusNames.Bus, onReply: (in BusMessage _, object? _) => _finished.TrySetResult()));
        await _finished.Task.InTime();
    }

    public void OnConnected()
    {
    }

    public void OnLost(string reason)
    {
    }

    public bool OnMessage(in BusMessage message) => false;

    public void Dispose() => _connection.Dispose();
}
