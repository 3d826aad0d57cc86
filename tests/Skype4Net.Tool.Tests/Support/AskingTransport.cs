using Skype4Net.Transports;

namespace Skype4Net.Tool.Tests;

/// <summary>A transport that asks for permission by itself, as those of Windows and macOS do, around one that does not.</summary>
internal sealed class AskingTransport(SkypeTransport inner) : SkypeTransport
{
    public override string Name => "asking";

    public override string Target => inner.Target;

    /// <summary>What the user answers.</summary>
    public AttachmentStatus Answer { get; set; } = AttachmentStatus.Success;

    public override ITransport Open(TransportContext context) => new Connection(this, inner.Open(context));

    private sealed class Connection(AskingTransport owner, ITransport inner) : ITransport, ITransportReceiver
    {
        private ITransportReceiver? _receiver;

        public AttachStyle AttachStyle => AttachStyle.ByTransport;

        public void Start(ITransportReceiver receiver)
        {
            _receiver = receiver;
            inner.Start(this);
        }

        public void RequestAttach() => inner.RequestAttach();

        public void Send(ReadOnlySpan<byte> utf8) => inner.Send(utf8);

        public ValueTask DisposeAsync() => inner.DisposeAsync();

        public void OnLine(ReadOnlySpan<byte> utf8)
        {
            // The client behind speaks to a program that it let in by name, of which this transport's programs know nothing.
            if (!utf8.StartsWith("#name "u8))
                _receiver!.OnLine(utf8);
        }

        public void OnPeer(AttachmentStatus status, string detail)
        {
            if (status != AttachmentStatus.Available)
            {
                _receiver!.OnPeer(status, detail);
                return;
            }

            inner.Send("#name NAME Asking"u8);
            _receiver!.OnPeer(AttachmentStatus.PendingAuthorization, detail);
            _receiver.OnPeer(owner.Answer, detail);

            // Another client has come; this one is still there.
            if (owner.Answer == AttachmentStatus.Success)
                _receiver.OnPeer(AttachmentStatus.Available, detail);
        }

        public void OnNotSignedIn(string detail) => _receiver!.OnNotSignedIn(detail);

        public void OnUndelivered(ReadOnlySpan<byte> line, SkypeTransportException reason) => _receiver!.OnUndelivered(line, reason);
    }
}
