using System.Buffers;
using System.Text;
using Skype4Net.Protocol;

namespace Skype4Net.Engine;

/// <summary>A command whose reply is wanted as text.</summary>
internal sealed class PendingReply(Command command) : PendingCommand
{
    private readonly TaskCompletionSource<Reply> _source = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly byte[] _expected = Encoding.UTF8.GetBytes(command.Expected);

    public Task<Reply> Task => _source.Task;

    public override string Text => command.Text;

    public override void Write(IBufferWriter<byte> to) => Encoding.UTF8.GetBytes(command.Text, to);

    public override void Complete(ReadOnlySpan<byte> reply)
    {
        if (ErrorLine.TryParse(reply, out ErrorLine error))
            Fail(new SkypeCommandException(error.Code, WordComparer.Text(error.Text), Text));
        else if (WordComparer.TrySkip(reply, _expected, out ReadOnlySpan<byte> value))
            _source.TrySetResult(new Reply(WordComparer.Text(reply), WordComparer.Text(value)));
        else if (!command.HasValue && WordComparer.Equal(reply.Trim((byte)' '), "OK"u8))
            _source.TrySetResult(new Reply("OK", ""));
        else
            Fail(Errors.UnexpectedReply(Text, command.Expected, reply));
    }

    public override void Fail(Exception reason) => _source.TrySetException(reason);
}
