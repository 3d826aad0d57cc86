using System.Text;
using Skype4Net.Emulator;
using Skype4Net.Transports;

namespace Skype4Net.Tests.Receiving;

/// <summary>What the library asks for because of a message goes out together.</summary>
public class TogetherTests
{
    [Fact]
    public async Task What_a_message_is_loaded_with_is_asked_for_in_one_go()
    {
        await using var network = new SkypeNetwork();
        EmulatedClient bot = network.LogIn("bot"), anna = network.LogIn("anna");
        network.MakeContacts(anna, bot);
        var transport = new NotingTransport(bot.Transport);
        await using ISkype skype = await Skype.AttachAsync(new SkypeOptions { Transport = transport }).InTime();
        var received = new TaskCompletionSource<ChatMessage>(TaskCreationOptions.RunContinuationsAsynchronously);
        using IDisposable listening = skype.Chats.MessageReceived.Subscribe(received.SetResult);

        anna.Say(bot, "Hello");
        ChatMessage message = await received.Task.InTime();

        string body = $"GET CHATMESSAGE {message.Id} BODY";
        string[] together = transport.Flushed.First(f => f.Any(c => c.EndsWith(body)));
        Assert.Equal(["FROM_HANDLE", "BODY", "TYPE", "TIMESTAMP"], together.Where(c => c.Contains($" {message.Id} ")).Select(c => c.Split(' ')[^1]));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Who_hands_over_a_line_asks_about_its_message_as_well_unless_something_has_to_be_written(bool hasJournal)
    {
        using var folder = new TemporaryFolder();
        await using MailBox box = await MailBox.OpenAsync(
            new MessageRecoveryOptions { Journal = hasJournal ? folder.At("bot.journal") : null, Sweep = null });
        int? askedBy = null;
        box.Instead = command =>
        {
            if (command == "GET CHATMESSAGE 117 CHATNAME")
                askedBy = Environment.CurrentManagedThreadId;
            return null;
        };

        int here = Environment.CurrentManagedThreadId;
        using (WorkSignal.HoldBack())
            box.Arrives(117);
        await box.SettleAsync();

        Assert.Equal(!hasJournal, askedBy == here);
        Assert.Equal([117], box.Handled);
    }

    /// <summary>Keeps what is to be sent until the flush, as a connection does, and notes it.</summary>
    private sealed class NotingTransport(SkypeTransport inner) : SkypeTransport
    {
        private readonly Lock _gate = new();
        private readonly List<string[]> _flushed = [];

        public override string Name => inner.Name;

        public override string Target => inner.Target;

        public string[][] Flushed
        {
            get
            {
                lock (_gate)
                    return [.. _flushed];
            }
        }

        public override ITransport Open(TransportContext context) => new Connection(this, inner.Open(context));

        private void Note(List<string> flushed)
        {
            lock (_gate)
                _flushed.Add([.. flushed]);
        }

        private sealed class Connection(NotingTransport owner, ITransport inner) : ITransport
        {
            private readonly List<string> _kept = [];

            public AttachStyle AttachStyle => inner.AttachStyle;

            public void Start(ITransportReceiver receiver) => inner.Start(receiver);

            public void RequestAttach() => inner.RequestAttach();

            public void Send(ReadOnlySpan<byte> utf8) => inner.Send(utf8);

            // One thread sends at a time.
            public void SendBuffered(ReadOnlySpan<byte> utf8) => _kept.Add(Encoding.UTF8.GetString(utf8));

            public void Flush()
            {
                string[] now = [.. _kept];
                owner.Note(_kept);
                _kept.Clear();
                foreach (string line in now)
                    inner.Send(Encoding.UTF8.GetBytes(line));
            }

            public ValueTask DisposeAsync() => inner.DisposeAsync();
        }
    }
}
