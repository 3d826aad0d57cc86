using System.Text;
using Skype4Net.Transports;

namespace Skype4Net.Chaos;

/// <summary>Another transport, and a look at every message that goes out by it, as bytes make it.</summary>
internal sealed class RecordingTransport(SkypeTransport to, Action<string> onSent) : SkypeTransport
{
    public override string Name => to.Name;

    public override string Target => to.Target;

    public override ITransport Open(TransportContext context) => new Connection(to.Open(context), onSent);

    private sealed class Connection(ITransport inner, Action<string> onSent) : ITransport
    {
        public AttachStyle AttachStyle => inner.AttachStyle;

        public void Start(ITransportReceiver receiver) => inner.Start(receiver);

        public void RequestAttach() => inner.RequestAttach();

        public void Send(ReadOnlySpan<byte> utf8)
        {
            onSent(Encoding.UTF8.GetString(utf8));
            inner.Send(utf8);
        }

        public ValueTask DisposeAsync() => inner.DisposeAsync();
    }
}
