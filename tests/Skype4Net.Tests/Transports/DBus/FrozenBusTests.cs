using Skype4Net.Emulator;
using Skype4Net.Emulator.Hosts;
using Microsoft.Extensions.Logging.Abstractions;
using Skype4Net.Transports;
using Skype4Net.Transports.DBus;

namespace Skype4Net.Tests.Transports.DBus;

/// <summary>A bus that takes nothing any more: what waits for it has an end, and when it goes on, so does everybody.</summary>
public sealed class FrozenBusTests
{
    [SkippableFact]
    public async Task The_connection_to_a_frozen_bus_is_given_up_with_a_word_in_the_log_and_made_again()
    {
        using PrivateBus bus = PrivateBus.Start();
        var log = new RecordingLoggerFactory();
        await using var network = new SkypeNetwork(new SkypeNetworkOptions { LoggerFactory = log });
        EmulatedClient bot = network.LogIn("bot");
        await using DBusHost host = await DBusHost.StartAsync(bot, new DBusHostOptions { Address = bus.Address });
        await using ISkype skype = await Skype.AttachAsync(new SkypeOptions { Transport = new DBusTransport { Address = bus.Address } }).InTime();
        using var back = skype.Reattached.Record();
        string large = new('x', 1_000_000);

        bus.Freeze();
        try
        {
            for (int i = 0; i < 200; i++)
                bot.SetProfile("ABOUT", $"{i} {large}");
            using var limit = new CancellationTokenSource(Eventually.Limit);
            while (!log.Messages.Any(m => m.Contains("has not taken", StringComparison.Ordinal)))
            {
                limit.Token.ThrowIfCancellationRequested();
                await Task.Yield();
            }
        }
        finally
        {
            bus.GoOn();
        }

        Assert.Equal("bot", (await back.NextAsync()).CurrentUser);
    }

    [SkippableFact]
    public async Task What_waits_for_a_bus_that_has_gone_has_an_end()
    {
        using PrivateBus bus = PrivateBus.Start();
        var handler = new Loss();
        using var connection = new BusConnection(new BusAddress(bus.Address, "as given"), handler, TimeProvider.System, NullLogger.Instance, "test");
        connection.Start();
        bus.Kill();
        await handler.Lost.Task.InTime();

        for (int i = 0; i < 2 * BusConnection.MaxWaiting; i++)
            connection.Send(new Outgoing { Method = new BusMethod("com.Skype.API", "/", "com.Skype.API", "Invoke") });

        Assert.Equal(BusConnection.MaxWaiting, connection.Waiting);
    }

    private sealed class Loss : IBusHandler
    {
        public TaskCompletionSource Lost { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public void OnConnected()
        {
        }

        public void OnLost(string reason) => Lost.TrySetResult();

        public bool OnMessage(in BusMessage message) => false;
    }
}
