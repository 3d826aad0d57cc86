using System.Text;
using Skype4Net.Transports;

namespace Skype4Net.Tests.Engine;

/// <summary>A transport that sends several commands at once is given those that are asked for while it sends.</summary>
public class BufferedSendingTests
{
    [Fact]
    public async Task What_is_asked_for_while_something_goes_out_goes_out_together_afterwards()
    {
        // No time goes by, so that nothing but the end of the flush sends them.
        using var client = new BufferingClient();
        await using ISkype skype = await Skype.AttachAsync(new SkypeOptions { Transport = client, TimeProvider = new ManualTimeProvider() }).InTime();

        client.Holds = "FIRST";
        Task first = Task.Run(() => skype.SendAsync("FIRST"));
        await client.Flushing.InTime();
        Task second = skype.SendAsync("SECOND"), third = skype.SendAsync("THIRD");
        Assert.False(second.IsCompleted || third.IsCompleted);
        client.Release();
        await Task.WhenAll(first, second, third).InTime();

        Assert.Equal(["FIRST", "SECOND THIRD"], client.Flushed.SkipWhile(f => f != "FIRST").Take(2));
    }

    [Fact]
    public async Task A_transport_that_throws_where_it_must_not_keeps_nobody_from_sending()
    {
        using var client = new BufferingClient();
        await using ISkype skype = await Skype.AttachAsync(new SkypeOptions { Transport = client }).InTime();

        client.Throws = true;
        Task first = skype.SendAsync("FIRST");
        client.Throws = false;
        await skype.SendAsync("SECOND").InTime();

        await first.InTime();
        Assert.Contains("FIRST SECOND", client.Flushed);
    }

    /// <summary>Gives a scripted client what it has kept when it is flushed.</summary>
    private sealed class BufferingClient : SkypeTransport, ITransport, IDisposable
    {
        private readonly ScriptedTransport _client = new() { Answer = command => command is "FIRST" or "SECOND" or "THIRD" ? command : null };
        private readonly TaskCompletionSource _flushing = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private readonly ManualResetEventSlim _released = new();
        private readonly List<byte[]> _kept = [];

        public override string Name => "buffering";

        public override string Target => "a test";

        public AttachStyle AttachStyle => _client.AttachStyle;

        public bool Throws { get; set; }

        /// <summary>The flush with this command goes on when it is released.</summary>
        public string? Holds { get; set; }

        /// <summary>Ends when a flush is held.</summary>
        public Task Flushing => _flushing.Task;

        /// <summary>The commands of each flush, with blanks between them.</summary>
        public List<string> Flushed { get; } = [];

        public override ITransport Open(TransportContext context) => this;

        public void Start(ITransportReceiver receiver) => _client.Start(receiver);

        public void RequestAttach() => _client.RequestAttach();

        public void Send(ReadOnlySpan<byte> utf8) => _client.Send(utf8);

        public void SendBuffered(ReadOnlySpan<byte> utf8) => _kept.Add(utf8.ToArray());

        public void Flush()
        {
            if (Throws)
                throw new InvalidOperationException("The test says so.");
            byte[][] lines = [.. _kept];
            _kept.Clear();
            string commands = string.Join(' ', lines.Select(l => Encoding.UTF8.GetString(l).Split(' ', 2)[1]));
            Flushed.Add(commands);
            if (commands == Holds)
            {
                _flushing.SetResult();
                _released.Wait();
            }

            foreach (byte[] line in lines)
                _client.Send(line);
        }

        public void Release() => _released.Set();

        public void Dispose() => _released.Dispose();

        ValueTask IAsyncDisposable.DisposeAsync() => _client.DisposeAsync();
    }
}
