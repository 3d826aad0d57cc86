using Skype4Net.Emulator.Testing;
using System.Text;
using Skype4Net.Engine;
using Skype4Net.Tests;
using Skype4Net.Transports;

namespace Skype4Net.Chaos;

/// <summary>Lines of a client through parser, router, cache and handlers of a whole engine.</summary>
internal sealed class RouterTarget : IFuzzTarget
{
    private const int CacheCapacity = 500;

    public string Name => "lines";

    public void Run(Random random, int inputs)
    {
        var clock = new ManualTimeProvider();
        var work = new ActivityTracker();
        var client = new FuzzedClient();
        Skype skype = Skype.Create(
            new SkypeOptions { Transport = client, TimeProvider = clock, CacheCapacity = CacheCapacity, EventQueueCapacity = 1000,
                WorkTracker = work });
        try
        {
            skype.AttachAsync().GetAwaiter().GetResult();
            Listen(skype);
            var lines = new LineMaker(random);
            for (int i = 0; i < inputs; i++)
            {
                if (i % 100 == 0)
                {
                    _ = skype.User($"user{i}").FullName.GetAsync().AsTask();
                    clock.Advance(TimeSpan.FromSeconds(1));
                }

                client.Push(lines.Bytes(lines.Line));
            }

            SkypeEngine engine = work.Clients[0];

            // The router has a net under it; that anything fell into it is a defect of a parser.
            if (engine.UnreadableLines > 0)
                throw new InvalidDataException($"{engine.UnreadableLines} lines made the router throw.");
            if (engine.Cache.Count > CacheCapacity)
                throw new InvalidDataException($"The cache holds {engine.Cache.Count} objects, {CacheCapacity} are allowed.");
        }
        finally
        {
            skype.DisposeAsync().AsTask().GetAwaiter().GetResult();
        }
    }

    private static void Listen(ISkype skype)
    {
        skype.Notifications.Subscribe(_ => { });
        skype.Wire.Subscribe(_ => { });
        skype.Chats.MessageReceived.Subscribe(_ => { });
        skype.Chats.MessageStatusChanged.Subscribe(_ => { });
        skype.Contacts.OnlineStatusChanged.Subscribe(_ => { });
        skype.Calls.StatusChanged.Subscribe(_ => { });
        skype.User("anna").MoodText.Subscribe(_ => { });
        skype.User("anna").OnlineStatus.Subscribe(_ => { });
    }

    /// <summary>A client that answers what an attachment needs, and else says what the hunt says.</summary>
    private sealed class FuzzedClient : SkypeTransport, ITransport
    {
        private ITransportReceiver? _receiver;

        public override string Name => "fuzzed";

        public override string Target => "the fuzz";

        public AttachStyle AttachStyle => AttachStyle.ByName;

        public override ITransport Open(TransportContext context) => this;

        public void Start(ITransportReceiver receiver) => _receiver = receiver;

        public void RequestAttach() => _receiver!.OnPeer(AttachmentStatus.Available, "it is there");

        public void Send(ReadOnlySpan<byte> utf8)
        {
            string[] words = Encoding.UTF8.GetString(utf8).Split(' ', 3);
            string? reply = words[1] switch
            {
                "NAME" => "OK",
                "PROTOCOL" => "PROTOCOL 8",
                "GET" when words[2] == "CURRENTUSERHANDLE" => "CURRENTUSERHANDLE fuzz",
                _ => null,
            };
            if (reply is not null)
                Push(Encoding.UTF8.GetBytes($"{words[0]} {reply}"));
        }

        public void Push(ReadOnlySpan<byte> line) => _receiver!.OnLine(line);

        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }
}
