using System.Text;
using System.Threading.Channels;
using Skype4Net.Emulator.Sessions;
using Skype4Net.Transports;
using Skype4Net.Transports.DBus;

namespace Skype4Net.Tests.Transports.DBus;

/// <summary>What the transport hands over, to be taken one by one.</summary>
internal sealed class DBusTestReceiver : ITransportReceiver
{
    private readonly Channel<string> _lines = Channel.CreateUnbounded<string>();
    private readonly Channel<AttachmentStatus> _peers = Channel.CreateUnbounded<AttachmentStatus>();

    public Action? OnEachLine { get; set; }

    public bool HasPeer => _peers.Reader.Count > 0;

    public void OnLine(ReadOnlySpan<byte> utf8)
    {
        _lines.Writer.TryWrite(Encoding.UTF8.GetString(utf8));
        OnEachLine?.Invoke();
    }

    public void OnPeer(AttachmentStatus status, string detail) => _peers.Writer.TryWrite(status);

    public void OnNotSignedIn(string detail) => throw new InvalidOperationException("D-Bus says so by the answer to NAME.");

    public void OnUndelivered(ReadOnlySpan<byte> line, SkypeTransportException reason)
        => _lines.Writer.TryWrite($"undelivered {Encoding.UTF8.GetString(line)}");

    public Task<string> LineAsync() => _lines.Reader.ReadAsync().AsTask().InTime();

    public Task<AttachmentStatus> PeerAsync() => _peers.Reader.ReadAsync().AsTask().InTime();
}
