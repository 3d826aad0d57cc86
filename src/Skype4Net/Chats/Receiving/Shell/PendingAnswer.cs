using System.Buffers;
using System.Text;
using Skype4Net.Engine;
using Skype4Net.Protocol;

namespace Skype4Net.Receiving;

/// <summary>Reads the value of a reply.</summary>
/// <param name="value">What follows the expected words.</param>
/// <returns>Null if it is no value of the kind.</returns>
internal delegate T? ReplyReader<T>(ReadOnlySpan<byte> value)
    where T : class;

/// <summary>A command of the core's. Its reply is read on the receive path, and so in its place among the lines.</summary>
internal sealed class PendingAnswer<T>(Command command, string expected, ReplyReader<T> read, Action<T?, Failure> answered) : PendingCommand
    where T : class
{
    private readonly byte[] _expected = Encoding.UTF8.GetBytes(expected);

    public override string Text => command.Text;

    public override void Write(IBufferWriter<byte> to) => Encoding.UTF8.GetBytes(command.Text, to);

    public override void Complete(ReadOnlySpan<byte> reply)
    {
        if (ErrorLine.TryParse(reply, out ErrorLine error))
            answered(null, FailureOf((SkypeError)error.Code));
        else if (WordComparer.TrySkip(reply, _expected, out ReadOnlySpan<byte> value) && read(value) is { } result)
            answered(result, Failure.None);
        else
            answered(null, Failure.Passing);
    }

    public override void Fail(Exception reason) => answered(null, Failure.Passing);

    // Only what speaks of the thing asked for is an answer; all else is the trouble of the moment.
    private static Failure FailureOf(SkypeError error) => error switch
    {
        SkypeError.GetInvalidMessageId or SkypeError.GetUnknownMessage => Failure.Gone,
        SkypeError.InvalidChatName or SkypeError.InvalidChatProperty or SkypeError.InvalidMessageProperty or SkypeError.InvalidProperty
            or SkypeError.GetInvalidWhat or SkypeError.SearchUnknownWhat or SkypeError.UnknownCommand
            or SkypeError.GeneralSyntaxError => Failure.Refused,
        _ => Failure.Passing,
    };
}
