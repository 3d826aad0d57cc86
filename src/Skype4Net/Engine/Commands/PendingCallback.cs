using System.Buffers;
using System.Text;

namespace Skype4Net.Engine;

/// <summary>A command of the attachment itself, whose answer of any kind goes to the engine's own code on the receive path.</summary>
internal sealed class PendingCallback(string text, Action<string?, Exception?> answered) : PendingCommand
{
    public override string Text => text;

    public override void Write(IBufferWriter<byte> to) => Encoding.UTF8.GetBytes(text, to);

    public override void Complete(ReadOnlySpan<byte> reply) => answered(Protocol.WordComparer.Text(reply), null);

    public override void Fail(Exception reason) => answered(null, reason);
}
