using System.Net;
using System.Net.Sockets;
using System.Text;
using Microsoft.Extensions.Logging.Abstractions;
using Skype4Net.Emulator;
using Skype4Net.Tests;
using Skype4Net.Tests.Transports.X11;
using Skype4Net.Transports;
using Skype4Net.Transports.DBus;

namespace Skype4Net.Chaos;

/// <summary>What strangers on the same bus or display can do to both ends, and a hostile server to a program.</summary>
internal static class StrangerAttacks
{
    private const string Forged = "CHATMESSAGE 4711 STATUS RECEIVED";

    public static IEnumerable<Attack> All { get; } =
    [
        new("forged-notify", ForgedNotifyAsync), new("windows-of-strangers", StrangeWindowsAsync), new("file-offered-and-reset", OfferAndResetAsync),
    ];

    private static async Task ForgedNotifyAsync(int scale)
    {
        using var transport = new TransportCase("dbus");
        await WithProgramAsync(transport, async skype =>
        {
            using var stranger = new BusConnection(new BusAddress(transport.Address, "hunt"), new Mute(), TimeProvider.System,
                NullLogger.Instance, "stranger");
            stranger.Start();
            for (int i = 0; i < 2_000 * scale; i++)
            {
                // Whichever of these names is the program's.
                stranger.Send(new Outgoing
                {
                    Method = new BusMethod($":1.{i % 8}", DBusNames.ClientPath, DBusNames.ClientInterface, DBusNames.Notify),
                }.WithText(Encoding.UTF8.GetBytes(Forged)));
            }

            for (int i = 0; i < 10; i++)
                await skype.PingAsync().InTime();
        });
    }

    private static async Task StrangeWindowsAsync(int scale)
    {
        using var transport = new TransportCase("x11");
        await WithProgramAsync(transport, async skype =>
        {
            using var rude = new RudeWindow(transport.Address);
            byte[] chunk = Encoding.ASCII.GetBytes("xxxxxxxxxxxxxxxxxxxx"), forged = Encoding.UTF8.GetBytes(Forged[..19] + "\0");
            for (uint i = 0; i < 2_000 * (uint)scale; i++)
            {
                rude.Send(rude.Client, rude.Begin, chunk, from: 0x0F00_0000 + i);
                rude.Send(((i % 31) + 1) << 21, rude.Begin, forged);
                rude.Send(((i % 31) + 1) << 21, rude.More, chunk, from: rude.Client);
            }

            for (int i = 0; i < 10; i++)
                await skype.PingAsync().InTime();
        });
    }

    // The server answers what an attachment needs, offers a file, and resets the connection in the middle of it.
    private static async Task OfferAndResetAsync(int scale)
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        int port = ((IPEndPoint)listener.LocalEndpoint).Port;
        await using ISkype skype = Skype.Create(new SkypeOptions
        {
            Transport = new TcpTransport("127.0.0.1", port) { TakesFiles = true },
            AttachTimeout = TimeSpan.FromSeconds(60),
        });
        Task attaching = skype.AttachAsync();
        for (int i = 0; i < 3 * scale; i++)
        {
            using Socket server = await listener.AcceptSocketAsync();
            byte[] asked = new byte[5];
            await server.ReceiveAsync(asked);
            await server.SendAsync(new byte[] { 2 });
            await server.ReceiveAsync(new byte[100]);
            byte[] offer = Convert.FromHexString("0000000004020061000000000004020061000000000005010100000041");
            await server.SendAsync(offer);
            server.LingerState = new LingerOption(true, 0);
            server.Close();
        }

        listener.Stop();
        await skype.DisposeAsync();
        await Task.WhenAny(attaching);
    }

    // A program that must hear nothing of what is forged.
    private static async Task WithProgramAsync(TransportCase transport, Func<ISkype, Task> attack)
    {
        await using var network = new SkypeNetwork();
        EmulatedClient bot = network.LogIn("bot");
        await using IAsyncDisposable host = await TransportCase.ServeAsync(transport.Name, transport.Address, bot);
        await using ISkype skype = await Skype.AttachAsync(new SkypeOptions { Transport = TransportCase.Open(transport.Name, transport.Address) });
        int believed = 0;
        using IDisposable listening = skype.Notifications.Subscribe(
            line => believed += line.Contains("CHATMESSAGE", StringComparison.Ordinal) ? 1 : 0);
        await attack(skype);
        if (believed > 0)
            throw new BrokenPromiseException($"{believed} forged lines were believed.");
        if (skype.AttachmentStatus != AttachmentStatus.Success)
            throw new BrokenPromiseException($"The program is {skype.AttachmentStatus}.");
    }

    private sealed class Mute : IBusHandler
    {
        public void OnConnected()
        {
        }

        public void OnLost(string reason)
        {
        }

        public bool OnMessage(in BusMessage message) => false;
    }
}
