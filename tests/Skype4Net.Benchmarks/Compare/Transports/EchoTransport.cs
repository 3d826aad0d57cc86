using Skype4Net.Transports;

namespace Skype4Net.Benchmarks.Compare.Transports;

/// <summary>A client that answers within Send.</summary>
internal sealed class EchoTransport : SkypeTransport, ITransport
{
    private readonly byte[] _reply = new byte[256];
    private ITransportReceiver _receiver = null!;

    public override string Name => "echo";

    public override string Target => "a benchmark";

    public AttachStyle AttachStyle => AttachStyle.ByName;

    public override ITransport Open(TransportContext context) => this;

    public void Start(ITransportReceiver receiver) => _receiver = receiver;

    public void RequestAttach() => _receiver.OnPeer(AttachmentStatus.Available, "here");

    public void Push(ReadOnlySpan<byte> line) => _receiver.OnLine(line);

    public void Send(ReadOnlySpan<byte> utf8)
    {
        int blank = utf8.IndexOf((byte)' ') + 1;
        ReadOnlySpan<byte> command = utf8[blank..];
        utf8[..blank].CopyTo(_reply);
        int length = blank + (command.StartsWith("NAME"u8) ? Write("OK"u8, blank)
            : command.StartsWith("GET "u8) ? Write(command[4..], blank) + Write(" value"u8, blank + command.Length - 4)
            : Write(command, blank));
        _receiver.OnLine(_reply.AsSpan(0, length));
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    private int Write(ReadOnlySpan<byte> text, int at)
    {
        text.CopyTo(_reply.AsSpan(at));
        return text.Length;
    }
}
