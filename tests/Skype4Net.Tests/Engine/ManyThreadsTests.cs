using System.Collections.Concurrent;
using System.Text;
using Skype4Net.Transports;

namespace Skype4Net.Tests.Engine;

/// <summary>
/// Many threads send at once over a transport that takes a few commands at a time: none is forgotten, and none is sent before its turn.
/// </summary>
public class ManyThreadsTests
{
    private const int Threads = 8;
    private const int Each = 2_000;

    [Fact]
    public async Task Every_command_of_many_threads_is_answered_and_those_of_one_keep_their_order()
    {
        using var client = new NarrowClient();
        await using var skype = Skype.Create(new SkypeOptions { Transport = client, CommandTimeout = Timeout.InfiniteTimeSpan });
        await skype.AttachAsync().InTime();

        // Every third is given up at once: some before they are sent, some after.
        Task[] all = [.. Enumerable.Range(0, Threads)
            .Select(thread => Task.Factory.StartNew(() => Send(skype, thread), TaskCreationOptions.LongRunning).Unwrap())];
        await Task.WhenAll(all).InTime();

        Assert.Equal(0, skype.Engine.Outstanding);
        Assert.Equal(0, skype.Engine.CommandsWaiting);
        string[][] commands = [.. client.Commands.Select(c => c.Split(' ')).Where(w => w[0] == "COMMAND")];
        foreach (IGrouping<string, int> sent in commands.GroupBy(w => w[1], w => int.Parse(w[2])))
            Assert.Equal(sent.Order(), sent);
    }

    private static async Task Send(Skype skype, int thread)
    {
        using var cancel = new CancellationTokenSource();
        var wanted = new List<Task>();
        for (int i = 0; i < Each; i++)
        {
            if (i % 3 != 0)
            {
                wanted.Add(skype.SendAsync($"COMMAND {thread} {i}"));
                continue;
            }

            using var once = CancellationTokenSource.CreateLinkedTokenSource(cancel.Token);
            Task unwanted = skype.SendAsync($"COMMAND {thread} {i}", once.Token);
            await once.CancelAsync();

            // Cancelled, or answered just before: both are an end.
            await unwanted.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            Assert.False(unwanted.IsFaulted);
        }

        await Task.WhenAll(wanted);
    }

    /// <summary>Answers from a thread of its own, and takes ten commands at a time.</summary>
    private sealed class NarrowClient : SkypeTransport, ITransport, IDisposable
    {
        private const int Width = 10;
        private readonly BlockingCollection<string> _lines = [];
        private ITransportReceiver? _receiver;
        private int _open;

        public override string Name => "narrow";

        public override string Target => "a test";

        public AttachStyle AttachStyle => AttachStyle.ByConnection;

        public bool CanSend => Volatile.Read(ref _open) < Width;

        public ConcurrentQueue<string> Commands { get; } = [];

        public override ITransport Open(TransportContext context) => this;

        public void Start(ITransportReceiver receiver)
        {
            _receiver = receiver;
            new Thread(Answer) { IsBackground = true }.Start();
        }

        public void RequestAttach() => _receiver!.OnPeer(AttachmentStatus.Available, "it is there");

        public void Send(ReadOnlySpan<byte> utf8)
        {
            Interlocked.Increment(ref _open);
            _lines.Add(Encoding.UTF8.GetString(utf8));
        }

        public ValueTask DisposeAsync()
        {
            _lines.CompleteAdding();
            return ValueTask.CompletedTask;
        }

        public void Dispose() => _lines.Dispose();

        private void Answer()
        {
            foreach (string line in _lines.GetConsumingEnumerable())
            {
                string[] words = line.Split(' ', 2);
                Commands.Enqueue(words[1]);
                Interlocked.Decrement(ref _open);
                string reply = words[1] switch
                {
                    "GET CURRENTUSERHANDLE" => "CURRENTUSERHANDLE bot",
                    _ => words[1],
                };
                _receiver!.OnLine(Encoding.UTF8.GetBytes($"{words[0]} {reply}"));
                _receiver.OnCanSend();
            }
        }
    }
}
