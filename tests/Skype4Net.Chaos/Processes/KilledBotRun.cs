using System.Diagnostics;
using System.Globalization;
using Skype4Net.Tests;

namespace Skype4Net.Chaos;

/// <summary>A bot with a journal in a process of its own is killed again and again while messages come, and started again.</summary>
internal sealed class KilledBotRun(TransportCase transport, int kills, int seed)
{
    private static readonly TimeSpan s_quietEnough = TimeSpan.FromSeconds(15);
    private readonly Random _random = new(seed);
    private readonly TemporaryFolder _folder = new();
    private readonly List<string> _problems = [];
    private int _said;

    public IReadOnlyList<string> Problems => _problems;

    /// <summary>Messages that came twice, and said so: they were in handling at a kill.</summary>
    public int Repeated { get; private set; }

    public async Task<LedgerCount> RunAsync()
    {
        string store = _folder.Write("store", []), handled = _folder.Write("handled", []), journal = _folder.At("journal");
        RunningProgram client = ClientProcess.Start(transport, store);
        await client.LineAsync(l => l == "ready");
        RunningProgram bot = await StartAsync(journal, handled);

        // What comes before the first bot has looked round is old mail.
        await Task.Delay(TimeSpan.FromSeconds(2));
        for (int kill = 0; kill < kills; kill++)
        {
            await SayForAWhileAsync(client);
            bot.Kill();
            bot.Dispose();
            for (int i = _random.Next(4); i > 0; i--)
                Say(client);
            bot = await StartAsync(journal, handled);
        }

        await UntilQuietAsync(store, handled);
        bot.Dispose();
        client.Dispose();
        LedgerCount count = Compare(StoredWorld.Read(store), BotProcess.Read(handled));
        _folder.Dispose();
        return count;
    }

    private async Task<RunningProgram> StartAsync(string journal, string handled)
    {
        RunningProgram bot = BotProcess.Start(transport, journal, handled);
        await bot.LineAsync(l => l == "ready");
        return bot;
    }

    private async Task SayForAWhileAsync(RunningProgram client)
    {
        long until = Stopwatch.GetTimestamp() + (long)(Stopwatch.Frequency * (0.1 + (_random.NextDouble() * 1.5)));
        while (Stopwatch.GetTimestamp() < until)
        {
            for (int i = _random.Next(4); i > 0; i--)
                Say(client);
            await Task.Delay(_random.Next(40));
        }
    }

    private void Say(RunningProgram client)
        => client.Write(string.Create(CultureInfo.InvariantCulture, $"{_random.Next(StoredWorld.Chats)} message {++_said}"));

    private async Task UntilQuietAsync(string store, string handled)
    {
        long since = Stopwatch.GetTimestamp();
        for (int before = -1; Stopwatch.GetElapsedTime(since) < s_quietEnough; await Task.Delay(200))
        {
            int now = BotProcess.Read(handled).DistinctBy(h => h.Text).Count();
            if (now != before)
                since = Stopwatch.GetTimestamp();
            before = now;
            IReadOnlyList<StoredMessage> said = StoredWorld.Read(store);
            if (said.Count == _said && now == _said)
                return;
        }
    }

    private LedgerCount Compare(IReadOnlyList<StoredMessage> said, IReadOnlyList<HandledLine> handled)
    {
        var count = new LedgerCount { Messages = said.Count };
        HashSet<string> known = [];
        Dictionary<string, long> highest = [];
        foreach (HandledLine line in handled)
        {
            if (line.Text.StartsWith("unreadable", StringComparison.Ordinal))
                Report(count with { Unreadable = count.Unreadable + 1 }, $"{line}");
            if (known.Add(line.Text))
            {
                if (!line.IsRepeated && line.Id < highest.GetValueOrDefault(line.Chat))
                    Report(count with { Disordered = count.Disordered + 1 }, $"out of order: {line}");
            }
            else if (line.IsRepeated)
                Repeated++;
            else
                Report(count with { Doubled = count.Doubled + 1 }, $"doubled without a word: {line}");
            highest[line.Chat] = Math.Max(highest.GetValueOrDefault(line.Chat), line.Id);
        }

        foreach (StoredMessage lost in said.Where(s => !known.Contains(s.Text)))
            Report(count with { Lost = count.Lost + 1 }, $"lost: {lost}");
        return count;

        void Report(LedgerCount counted, string problem)
        {
            count = counted;
            _problems.Add(problem);
        }
    }
}
