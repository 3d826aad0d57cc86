using System.Net;
using System.Net.Sockets;
using System.Text;
using Skype4Net;
using Skype4Net.Emulator;

namespace Tunnel;

/// <summary>Both ends on an emulated Skype in this process: anna reaches a service of bob's that only bob's machine can reach.</summary>
internal static class EmbeddedTunnel
{
    private static readonly TimeSpan s_limit = TimeSpan.FromSeconds(20);

    public static async Task<int> RunAsync(string name)
    {
        await using var network = new SkypeNetwork();
        EmulatedClient annas = network.LogIn("anna", "Anna B."), bobs = network.LogIn("bob", "Bob");
        network.MakeContacts(annas, bobs);
        await using ISkype anna = await Skype.AttachAsync(new SkypeOptions { FriendlyName = "Tunnel", Transport = annas.Transport });
        await using ISkype bob = await Skype.AttachAsync(new SkypeOptions { FriendlyName = "Tunnel", Transport = bobs.Transport });
        Application listens = await anna.Applications.CreateAsync(name), connects = await bob.Applications.CreateAsync(name);

        using var service = new TcpListener(IPAddress.Loopback, 0);
        service.Start();
        _ = CountAsync(service);
        await using var far = new ConnectEnd(connects, ["anna"], "127.0.0.1", ((IPEndPoint)service.LocalEndpoint).Port, 32, line
            => Console.WriteLine($"bob's end: {line}"));
        far.Start();
        await using var near = new ListenEnd(listens, "bob", 0, 32, line => Console.WriteLine($"anna's end: {line}"));
        near.Start();

        string[] answers = await Task.WhenAll(AskAsync(near.Port, "hello"), AskAsync(near.Port, new string('x', 1_000_000))).WaitAsync(s_limit);
        foreach (string answer in answers)
            Console.WriteLine($"the service at bob's says: {answer}");
        return 0;
    }

    // Sends all, ends its direction, and reads the answer: the end must travel too.
    private static async Task<string> AskAsync(int port, string text)
    {
        using var client = new TcpClient();
        await client.ConnectAsync(IPAddress.Loopback, port);
        NetworkStream stream = client.GetStream();
        await stream.WriteAsync(Encoding.UTF8.GetBytes(text));
        client.Client.Shutdown(SocketShutdown.Send);
        using var reader = new StreamReader(stream);
        return await reader.ReadToEndAsync();
    }

    // A service that answers when it has everything.
    private static async Task CountAsync(TcpListener service)
    {
        try
        {
            while (true)
                _ = AnswerAsync(await service.AcceptTcpClientAsync());
        }
        catch (Exception exception) when (exception is SocketException or ObjectDisposedException)
        {
            // The end.
        }
    }

    private static async Task AnswerAsync(TcpClient client)
    {
        using (client)
        {
            var all = new MemoryStream();
            await client.GetStream().CopyToAsync(all);
            await client.GetStream().WriteAsync(Encoding.UTF8.GetBytes($"{all.Length} bytes"));
        }
    }
}
