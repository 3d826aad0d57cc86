using System.Diagnostics;
using System.Globalization;
using System.Threading.Channels;
using Skype4Net.Tests;

namespace Skype4Net.Chaos;

/// <summary>A program is attached to a client in another process, which is killed again and again while messages come.</summary>
internal sealed class KilledClientRun(TransportCase transport, int kills, int seed)
{
    private static readonly TimeSpan s_notBackAfter = TimeSpan.FromSeconds(20);
    private static readonly TimeSpan s_quietEnough = TimeSpan.FromSeconds(10);
    private readonly Random _random = new(seed);
    private readonly string _store = Path.GetTempFileName();
    private readonly HandledMessages _handled = new();
    private readonly Channel<long> _back = Channel.CreateUnbounded<long>();
    private readonly List<double> _backAfter = [];
    private readonly List<string> _problems = [];
    private int _said;
    private int _notBack;

    public IReadOnlyList<string> Problems => _problems;

    /// <summary>After how many seconds the program was attached again, counted from the moment the client was ready; in order of size.</summary>
    public IReadOnlyList<double> BackAfter => [.. _backAfter.Order()];

    public async Task<LedgerCount> RunAsync()
    {
        try
        {
            RunningProgram client = await StartAsync();
            var options = new SkypeOptions { FriendlyName = "ledger", Transport = TransportCase.Open(transport.Name, transport.Address) };
            await using (ISkype skype = await Skype.AttachAsync(options))
            {
                using IDisposable handling = skype.Chats.MessageReceived.Handle(_handled.OnMessageAsync);
                using IDisposable watching = skype.Reattached.Subscribe(_ => _back.Writer.TryWrite(Stopwatch.GetTimestamp()));
                await Task.Delay(TimeSpan.FromSeconds(1));
                for (int kill = 0; kill < kills; kill++)
                    client = await KillAsync(client);
                for (int chat = 0; chat < StoredWorld.Chats; chat++)
                    Say(client, chat);
                await UntilQuietAsync();
            }

            client.Dispose();
            return _handled.Compare(StoredWorld.Read(_store), _problems) with { Stuck = _notBack };
        }
        finally
        {
            File.Delete(_store);
        }
    }

    private async Task<RunningProgram> KillAsync(RunningProgram client)
    {
        await SayForAWhileAsync(client);
        client.Kill();
        client.Dispose();
        for (int i = _random.Next(4); i > 0; i--)
            StoredWorld.Append(_store, _random.Next(StoredWorld.Chats), Next());
        await Task.Delay(TimeSpan.FromMilliseconds(_random.Next(500)));
        while (_back.Reader.TryRead(out _))
        {
            // Of an attachment before this kill.
        }

        RunningProgram again = await StartAsync();
        if (_random.Next(4) == 0)
        {
            // Now and then it dies while the program is about to attach, or to ask what it has missed.
            await Task.Delay(TimeSpan.FromMilliseconds(_random.Next(1500)));
            return again;
        }

        long ready = Stopwatch.GetTimestamp();
        using var limit = new CancellationTokenSource(s_notBackAfter);
        try
        {
            _backAfter.Add(Math.Max(0, Stopwatch.GetElapsedTime(ready, await _back.Reader.ReadAsync(limit.Token)).TotalSeconds));
        }
        catch (OperationCanceledException)
        {
            _notBack++;
            _problems.Add($"not attached {s_notBackAfter.TotalSeconds} s after the client was ready for the {_backAfter.Count + _notBack}th time");
        }

        return again;
    }

    private async Task SayForAWhileAsync(RunningProgram client)
    {
        long until = Stopwatch.GetTimestamp() + (long)(Stopwatch.Frequency * (0.1 + (_random.NextDouble() * 0.9)));
        while (Stopwatch.GetTimestamp() < until)
        {
            for (int i = _random.Next(4); i > 0; i--)
                Say(client, _random.Next(StoredWorld.Chats));
            await Task.Delay(_random.Next(60));
        }
    }

    // Until all is handled, or nothing more comes.
    private async Task UntilQuietAsync()
    {
        int before = -1;
        long since = Stopwatch.GetTimestamp();
        while (!HasAll() && Stopwatch.GetElapsedTime(since) < s_quietEnough)
        {
            if (_handled.Count != before)
                since = Stopwatch.GetTimestamp();
            before = _handled.Count;
            await Task.Delay(100);
        }

        // What would come twice needs a moment, too.
        await Task.Delay(TimeSpan.FromSeconds(2));

        bool HasAll()
        {
            IReadOnlyList<StoredMessage> said = StoredWorld.Read(_store);
            return said[^1].Text == Text(_said) && _handled.Count >= said.Count;
        }
    }

    private async Task<RunningProgram> StartAsync()
    {
        RunningProgram client = ClientProcess.Start(transport, _store);
        await client.LineAsync(l => l == "ready");
        return client;
    }

    private void Say(RunningProgram client, int chat) => client.Write($"{chat} {Next()}");

    private string Next() => Text(++_said);

    private static string Text(int number) => string.Create(CultureInfo.InvariantCulture, $"message {number}");
}
