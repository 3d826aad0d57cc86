using Skype4Net.Transports;

namespace Skype4Net.Tool.Transports;

/// <summary>A transport around another one that tells at once that nobody is there, where the SDK would try again until its time is over.</summary>
/// <param name="inner">The transport.</param>
/// <param name="missing">Takes what was seen instead of a client. Any thread.</param>
internal sealed class ImpatientTransport(SkypeTransport inner, Action<string> missing) : SkypeTransport
{
    public override string Name => inner.Name;

    public override string Target => inner.Target;

    public override string Advice => inner.Advice;

    public override ITransport Open(TransportContext context) => new Connection(inner.Open(context), missing);

    private sealed class Connection(ITransport inner, Action<string> missing) : ITransport, ITransportReceiver
    {
        private ITransportReceiver? _receiver;
        private bool _wasThere;

        public AttachStyle AttachStyle => inner.AttachStyle;

        public bool CanSend => inner.CanSend;

        public long QueuedBytes => inner.QueuedBytes;

        public void Start(ITransportReceiver receiver)
        {
            _receiver = receiver;
            inner.Start(this);
        }

        public void RequestAttach() => inner.RequestAttach();

        public void Send(ReadOnlySpan<byte> utf8) => inner.Send(utf8);

        public ValueTask DisposeAsync() => inner.DisposeAsync();

        public void OnLine(ReadOnlySpan<byte> utf8) => _receiver!.OnLine(utf8);

        public void OnPeer(AttachmentStatus status, string detail)
        {
            _receiver!.OnPeer(status, detail);
            _wasThere |= status == AttachmentStatus.Available;
            if (status == AttachmentStatus.NotAvailable && !_wasThere && detail.Length > 0)
                missing(detail);
        }

        public void OnNotSignedIn(string detail) => _receiver!.OnNotSignedIn(detail);

        public void OnUndelivered(ReadOnlySpan<byte> line, SkypeTransportException reason) => _receiver!.OnUndelivered(line, reason);

        public void OnCanSend() => _receiver!.OnCanSend();
    }
}
