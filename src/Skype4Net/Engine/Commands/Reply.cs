using System.Globalization;
using Skype4Net.Protocol;

namespace Skype4Net.Engine;

/// <summary>What the client answered.</summary>
/// <param name="Text">The whole reply without its number.</param>
/// <param name="Value">What follows the words that were expected.</param>
internal readonly record struct Reply(string Text, string Value)
{
    /// <summary>
    /// The number of the object that the reply speaks of, as in <c>CALL 651 STATUS UNPLACED</c>: word 2, whatever property follows, because
    /// that differs between clients. Null where the reply names none, as a bare <c>OK</c>.
    /// </summary>
    public long? ObjectId
        => Text.Split(' ', 3, StringSplitOptions.RemoveEmptyEntries) is [_, var word, ..]
            && long.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out long id) ? id : null;

    /// <exception cref="SkypeProtocolException">The reply names no object.</exception>
    public long RequireObjectId(Command command)
        => ObjectId ?? throw new SkypeProtocolException(command.Text, Text,
            $"Skype answered \"{Text}\" to {command.Text.Split(' ')[0]}, which names no object.");
}
