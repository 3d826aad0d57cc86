using System.Diagnostics;
using System.Globalization;
using Microsoft.Extensions.Logging;
using Skype4Net.Emulator;
using Skype4Net.Emulator.Client;
using Skype4Net.Emulator.Sessions;
using Skype4Net.Tests;

namespace Skype4Net.Chaos;

/// <summary>One world that ten programs have no mercy with.</summary>
internal sealed class EmulatorRun(int seed, ClientLimits limits)
{
    private const int Slices = 10;
    private const int Programs = 10;
    private const int HighestProtocol = 8;
    private const int CommandsPerSecond = 100;

    // Three accounts, with the sound of their voicemails.
    private const long HeapOfWorld = 48 * 1024 * 1024;
    private const long HeapOfObject = 512;

    // Clients with something of each kind, and what belongs to each: the members of a chat, the places of a contact.
    private const int Accounts = 4;
    private const int ObjectsOfThing = 8;
    private const double MaxSlower = 4;
    private const double MaxLarger = 3;

    // Of fewer the time says nothing.
    private const int MeasuredCommands = 100_000;
    private const int MaxProblems = 20;
    private static readonly TransportTraits[] s_transports =
        [TransportTraits.Tcp, TransportTraits.DBus, TransportTraits.X11, TransportTraits.InProcess];
    private readonly List<string> _problems = [];
    private readonly CommandMix _mix = new(seed);
    private readonly CommandCosts _costs = new();

    /// <summary>Lets the programs speak.</summary>
    /// <param name="commands">How many commands.</param>
    /// <param name="costs">Whether to print what the commands of each tenth cost, by their first words.</param>
    /// <returns>What did not hold.</returns>
    public string[] Run(int commands, bool costs)
    {
        var clock = new ManualTimeProvider();
        using var log = new FailureLog();
        using var folder = new TemporaryFolder();
        Environment.CurrentDirectory = folder.At("");
        var network = new SkypeNetwork(new SkypeNetworkOptions { TimeProvider = clock, LoggerFactory = log, Limits = limits });
        using IDisposable watch = network.Failures.Subscribe(new Watcher(failure => Problem($"thrown: {failure}")));
        EmulatedClient client = network.LogIn("nora.lund");
        foreach (string other in new[] { "ben_o", "ada.k" })
            network.MakeContacts(client, network.LogIn(other));
        client.SetCredit(1_000_000);
        client.SetPrivilege(Privilege.Voicemail);
        IApiSession[] programs = [.. Enumerable.Range(0, Programs).Select(i => Attach(client, i))];
        var random = new Random(seed);
        var table = new ResultTable("commands", "objects", "of messages", "heap MiB", "µs of processor each", "bytes allocated each");
        List<double> microseconds = [], bytes = [];
        for (int slice = 0; slice < Slices; slice++)
        {
            TimeSpan processor = Process.GetCurrentProcess().TotalProcessorTime;
            long allocated = GC.GetAllocatedBytesForCurrentThread();
            int count = commands / Slices;
            for (int i = 0; i < count && _problems.Count < MaxProblems; i++)
            {
                (IApiSession program, string command) = (programs[random.Next(Programs)], _mix.Next());
                if (costs)
                    _costs.Run(command, () => Say(program, command));
                else
                    Say(program, command);
                if (i % CommandsPerSecond == 0)
                    clock.Advance(TimeSpan.FromSeconds(1));
            }

            if (costs)
                Console.WriteLine(_costs);

            microseconds.Add((Process.GetCurrentProcess().TotalProcessorTime - processor).TotalMicroseconds / count);
            bytes.Add((GC.GetAllocatedBytesForCurrentThread() - allocated) / (double)count);
            long heap = GC.GetTotalMemory(forceFullCollection: true);
            var kept = KeptObjects.Of(network);
            if (heap > HeapOfWorld + (kept.Count * HeapOfObject))
                Problem($"{heap >> 20} MiB for {kept.Count} objects");
            if (kept.Count - kept.OfMessages > MaxOthers)
                Problem($"{kept.Count - kept.OfMessages} objects that are not of messages:\n{kept}");
            table.Add((slice + 1) * count, kept.Count, kept.OfMessages, heap >> 20, Math.Round(microseconds[^1], 1), Math.Round(bytes[^1]));
            if (costs)
                Console.WriteLine(kept);
        }

        // The first slices find the client empty.
        if (bytes[^1] > MaxLarger * bytes[Slices / 2])
            Problem($"the last commands allocated {bytes[^1]:F0} bytes each, those before {bytes[Slices / 2]:F0}");
        if (commands / Slices >= MeasuredCommands && microseconds[^1] > MaxSlower * microseconds[Slices / 2])
            Problem($"the last commands took {microseconds[^1]:F0} µs each, those before {microseconds[Slices / 2]:F0}");
        Console.WriteLine(table);
        foreach (IApiSession program in programs)
            program.Dispose();
        network.DisposeAsync().AsTask().GetAwaiter().GetResult();
        if (log.Failure is { } logged)
            Problem($"logged: {logged}");
        return [.. _problems];
    }

    private long MaxOthers
        => 10_000 + (ObjectsOfThing * Accounts * ((long)limits.Calls + limits.Transfers + limits.Sms + limits.Voicemails + limits.Groups
            + limits.People
            + limits.Chats + limits.Telephones + limits.Waiting + (Programs * (limits.Applications + limits.PluginItems))));

    private IApiSession Attach(EmulatedClient client, int number)
    {
        IApiSession session = client.Server.OpenSession(s_transports[number % s_transports.Length], new ReceivedLines(this));
        session.Submit($"NAME program{number}", _ => { });
        session.Submit(string.Create(CultureInfo.InvariantCulture, $"PROTOCOL {1 + (number % HighestProtocol)}"), _ => { });
        return session;
    }

    private void Say(IApiSession program, string command)
    {
        int replies = 0;
        string? failed = null;
        program.Submit(command, reply =>
        {
            replies++;
            failed = reply.StartsWith("ERROR 9901", StringComparison.Ordinal) ? reply : null;
            HeardLine(reply);
        });
        if (replies != 1 || failed is not null)
            Problem($"{command}: {replies} replies, {failed}");
    }

    private void HeardLine(string line)
    {
        _mix.OnLine(line);
        _costs.Heard(line);
    }

    private void Problem(string what)
    {
        if (_problems.Count < MaxProblems)
            _problems.Add(what);
    }

    private sealed class ReceivedLines(EmulatorRun run) : ISessionOutput
    {
        public void Push(string line) => run.HeardLine(line);
    }

    private sealed class Watcher(Action<Exception> failed) : IObserver<Exception>
    {
        public void OnCompleted()
        {
        }

        public void OnError(Exception error)
        {
        }

        public void OnNext(Exception value) => failed(value);
    }
}
