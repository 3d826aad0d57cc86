using System.Text;
using Skype4Net.Emulator;
using Skype4Net.Emulator.Sessions;
using Skype4Net.Tests;

namespace Skype4Net.Chaos;

/// <summary>Commands of programs to an emulated client: each gets exactly one reply, none fails inside.</summary>
internal sealed class CommandTarget : IFuzzTarget
{
    public string Name => "commands";

    public void Run(Random random, int inputs)
    {
        var clock = new ManualTimeProvider();
        using var log = new FailureLog();
        using var folder = new TemporaryFolder();
        Environment.CurrentDirectory = folder.At("");
        var network = new SkypeNetwork(new SkypeNetworkOptions { TimeProvider = clock, LoggerFactory = log });
        EmulatedClient client = network.LogIn("fuzz"), anna = network.LogIn("anna");
        network.MakeContacts(client, anna);
        anna.Say(client, "hello");
        IApiSession session = client.Server.OpenSession(TransportTraits.InProcess, new Ignored());
        session.Submit("NAME fuzz", _ => { });
        session.Submit("PROTOCOL 8", _ => { });
        var lines = new LineMaker(random);
        for (int i = 0; i < inputs; i++)
        {
            string command = Encoding.UTF8.GetString(lines.Bytes(lines.Command));

            // Files of this machine are not the hunt's.
            if (command.Contains('/', StringComparison.Ordinal) || command.Contains("PORT", StringComparison.OrdinalIgnoreCase))
                continue;
            int replies = 0;
            session.Submit($"#{i} {command}", _ => replies++);
            if (replies > 1)
                throw new InvalidDataException($"\"{command}\" got {replies} replies.");
            if (i % 500 == 0)
                clock.Advance(TimeSpan.FromSeconds(10));
        }

        session.Dispose();
        network.DisposeAsync().AsTask().GetAwaiter().GetResult();
        if (log.Failure is { } failure)
            throw new InvalidDataException("A command failed inside.", failure);
    }

    private sealed class Ignored : ISessionOutput
    {
        public void Push(string line)
        {
        }
    }
}
