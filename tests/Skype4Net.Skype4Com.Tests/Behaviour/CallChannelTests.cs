using Skype4Net.Emulator;
using SKYPE4COMLib;

namespace Skype4Net.Skype4Com.Tests;

/// <summary>Both ends of a call have a channel of data beside it.</summary>
public sealed class CallChannelTests : IAsyncDisposable
{
    private readonly SkypeNetwork _network = new();

    [Theory]
    [InlineData(TCallChannelType.cctReliable)]
    [InlineData(TCallChannelType.cctDatagram)]
    public async Task What_one_end_sends_the_other_receives(TCallChannelType type)
    {
        EmulatedClient anna = _network.LogIn("anna"), ben = _network.LogIn("ben");
        _network.MakeContacts(anna, ben);
        using var one = new End(anna, type);
        using var other = new End(ben, type);

        SKYPE4COMLib.Call call = one.Skype.PlaceCall("ben");
        CallChannel channel = await one.Opened.NextAsync(c => c.Stream is not null);
        await other.Opened.NextAsync(c => c.Stream is not null);
        channel.SendTextMessage("e2 e4");

        Assert.Equal("e2 e4", await other.Texts.NextAsync());
        Assert.Equal(call.Id, channel.Call.Id);
        Assert.Same(one.Manager, channel.Manager);
        call.Finish();
        await one.Counts.NextAsync(count => count == 0);
    }

    [Fact]
    public void A_manager_needs_a_Skype_object_first()
    {
        Assert.Throws<System.Runtime.InteropServices.COMException>(() => new CallChannelManager().CreateApplication());
        Assert.Throws<System.Runtime.InteropServices.COMException>(() => new CallChannel().SendTextMessage("hello"));
    }

    public ValueTask DisposeAsync() => _network.DisposeAsync();

    private sealed class End : IDisposable
    {
        private readonly Signals<CallChannel> _opened = new();
        private readonly Signals<string> _texts = new();
        private readonly Signals<int> _counts = new();
        private readonly Signals<bool> _created = new();

        public End(EmulatedClient client, TCallChannelType type)
        {
            (Opened, Texts, Counts) = (_opened.Record(), _texts.Record(), _counts.Record());
            Skype = new SkypeClass(new SkypeOptions { Transport = client.Transport });
            Skype.Attach(8, true);
            Manager.ChannelType = type;
            ((_ICallChannelManagerEvents_Event)Manager).Channels += (_, channels) =>
            {
                _counts.Publish(channels.Count);
                foreach (CallChannel channel in channels)
                    _opened.Publish(channel);
            };
            Manager.Message += (_, _, message) => _texts.Publish(message.Text);
            ((_ICallChannelManagerEvents_Event)Manager).Created += () => _created.Publish(true);
            Manager.Connect(Skype);
            Manager.CreateApplication("chess");
            Assert.True(((ICallChannelManager)Manager).Created);
        }

        public SkypeClass Skype { get; }

        public CallChannelManager Manager { get; } = new CallChannelManager();

        public Recorder<CallChannel> Opened { get; }

        public Recorder<string> Texts { get; }

        public Recorder<int> Counts { get; }

        public void Dispose()
        {
            Manager.Disconnect();
            Skype.Dispose();
        }
    }

    private sealed class Signals<T> : IObservable<T>
    {
        private IObserver<T>? _observer;

        public void Publish(T value) => _observer?.OnNext(value);

        public IDisposable Subscribe(IObserver<T> observer)
        {
            _observer = observer;
            return System.Reactive.Disposables.Disposable.Empty;
        }
    }
}
