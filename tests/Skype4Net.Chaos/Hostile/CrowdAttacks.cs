using System.Text;
using System.Threading.Channels;
using Microsoft.Extensions.Logging.Abstractions;
using Skype4Net.Emulator;
using Skype4Net.Tests;
using Skype4Net.Tests.Transports.X11;
using Skype4Net.Transports;
using Skype4Net.Transports.DBus;

namespace Skype4Net.Chaos;

/// <summary>More of everything than a bus, a display or a chat usually has.</summary>
internal static class CrowdAttacks
{
    private const int MessagesBefore = 20_000;
    private const int MessagesAfter = 100;
    private static readonly TimeSpan s_limit = TimeSpan.FromSeconds(60);

    public static IEnumerable<Attack> All { get; } =
    [
        new("huge-argument", HugeArgumentAsync), new("senders-that-leave", SendersAsync), new("windows-that-leave", WindowsAsync),
        new("long-chat", LongChatAsync),
    ];

    // Below and above what the host takes, and below what the bus does.
    private static async Task HugeArgumentAsync(int scale)
    {
        using var transport = new TransportCase("dbus");
        await ServeAsync(transport, async () =>
        {
            using var stranger = new Stranger(transport.Address);
            foreach (int size in new[] { 1 << 20, 15 << 20, 17 << 20, 60 << 20 })
            {
                byte[] argument = new byte[size];
                Array.Fill(argument, (byte)'x');
                for (int i = 0; i < scale; i++)
                    await stranger.InvokeAsync(argument);
            }
        });
    }

    // Four times as many as may be attached; none says goodbye, and most are gone before the client knows of them.
    private static async Task SendersAsync(int scale)
    {
        using var transport = new TransportCase("dbus");
        await ServeAsync(transport, async () =>
        {
            for (int i = 0; i < 1000 * scale; i++)
            {
                using var stranger = new Stranger(transport.Address);
                await stranger.InvokeAndLeaveAsync("PING"u8.ToArray());
            }
        });
    }

    private static async Task WindowsAsync(int scale)
    {
        using var transport = new TransportCase("x11");
        await ServeAsync(transport, () =>
        {
            byte[] ping = Encoding.UTF8.GetBytes("PING\0");
            for (int i = 0; i < 1000 * scale; i++)
            {
                using var window = new RudeWindow(transport.Address);
                window.Send(window.Client, window.Begin, ping);
            }

            return Task.CompletedTask;
        });
    }

    // A chat whose list is a hundred thousand characters long, and messages that come faster than it can be asked for.
    private static async Task LongChatAsync(int scale)
    {
        await using var network = new SkypeNetwork();
        EmulatedClient bot = network.LogIn("bot"), anna = network.LogIn("anna");
        network.MakeContacts(bot, anna);
        for (int i = 0; i < MessagesBefore; i++)
            anna.Say(bot, $"old {i}");
        await using ISkype skype = await Skype.AttachAsync(new SkypeOptions { Transport = bot.Transport });
        Channel<string> handled = Channel.CreateUnbounded<string>();
        using IDisposable listening = skype.Chats.MessageReceived.Handle(
            async (message, token) => await handled.Writer.WriteAsync(await message.Body.GetAsync(token), token));
        await skype.PingAsync().InTime();
        int count = MessagesAfter * scale;
        for (int i = 0; i < count; i++)
            anna.Say(bot, $"new {i}");
        using var limit = new CancellationTokenSource(s_limit);
        for (int i = 0; i < count; i++)
        {
            string text = await handled.Reader.ReadAsync(limit.Token);
            if (text != $"new {i}")
                throw new BrokenPromiseException($"\"{text}\" came in the place of message {i}.");
        }
    }

    // After the attack a program attaches and is answered.
    private static async Task ServeAsync(TransportCase transport, Func<Task> attack)
    {
        await using var network = new SkypeNetwork();
        await using IAsyncDisposable host = await TransportCase.ServeAsync(transport.Name, transport.Address, network.LogIn("bot"));
        await attack();
        await using ISkype skype = await Skype.AttachAsync(new SkypeOptions
        {
            Transport = TransportCase.Open(transport.Name, transport.Address),
            AttachTimeout = TimeSpan.FromSeconds(20),
        });
        await skype.PingAsync().InTime();
    }

    // A program of the bus that is not the user's.
    private sealed class Stranger : IBusHandler, IDisposable
    {
        private readonly BusConnection _bus;

        public Stranger(string address)
        {
            _bus = new BusConnection(new BusAddress(address, "hunt"), this, TimeProvider.System, NullLogger.Instance, "stranger");
            _bus.Start();
        }

        /// <summary>Says a command and waits for whatever is answered.</summary>
        public Task InvokeAsync(byte[] command)
        {
            var answered = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            _bus.Send(Invocation(command, answered));
            return answered.Task.InTime();
        }

        /// <summary>Says a command and waits only until the bus has it.</summary>
        public Task InvokeAndLeaveAsync(byte[] command)
        {
            var taken = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            _bus.Send(Invocation(command, null));
            _bus.Send(DBusNames.CallBus("NameHasOwner", DBusNames.Service, number: null, OnReply, taken));
            return taken.Task.InTime();
        }

        public void OnConnected()
        {
        }

        public void OnLost(string reason)
        {
        }

        public bool OnMessage(in BusMessage message) => false;

        public void Dispose() => _bus.Dispose();

        private static Outgoing Invocation(byte[] command, TaskCompletionSource? answered)
            => new Outgoing
            {
                Method = new BusMethod(
                    DBusNames.Service, DBusNames.ServerPath, DBusNames.ServerInterface, DBusNames.Invoke, wantsReply: answered is not null),
                OnReply = answered is null ? null : OnReply, State = answered,
            }.WithText(command);

        private static void OnReply(in BusMessage reply, object? state) => ((TaskCompletionSource)state!).SetResult();
    }
}
