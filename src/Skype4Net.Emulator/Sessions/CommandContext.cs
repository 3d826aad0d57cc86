using System.Globalization;
using System.Text;
using Skype4Net.Emulator.Network;
using Skype4Net.Protocol;

namespace Skype4Net.Emulator.Sessions;

/// <summary>One command under way: what was said, by whom, and the one reply it gets.</summary>
internal sealed class CommandContext(ApiSession session, CommandReply reply)
{
    private bool _replied;

    public ApiSession Session => session;

    /// <summary>The command without its id, as spelled by the application, without blanks at the end.</summary>
    public string Text { get; } = reply.Command.Text.TrimEnd(' ');

    public CommandWords Words { get; } = new(reply.Command.Text);

    /// <summary>Whether the reply comes later: the user is asked, for example.</summary>
    public bool IsDeferred { get; set; }

    public bool IsReplied => _replied;

    /// <summary>Answers. Only the first answer counts: exactly one line is tagged.</summary>
    public void Reply(string body) => Reply(body, "", "");

    /// <summary>Answers with the whole command.</summary>
    public void Echo() => Reply(Text);

    /// <summary>Answers a GET: the words of the command without GET, in the application's own spelling, and the value.</summary>
    public void ReplyValue(string value) => Reply(Text.AsSpan(Text.IndexOf(' ', StringComparison.Ordinal) + 1), " ", value);

    /// <summary>Answers a GET of a property in the words of the session's version.</summary>
    public void ReplyProperty(PropertyDefinition property, string value) => ReplyValue(ProtocolWords.Value(Session.Protocol, property, value));

    /// <summary>Answers a search: a noun, a blank even when the list is empty, and the list.</summary>
    public void ReplyList(string noun, IEnumerable<string> items)
    {
        if (_replied)
            return;
        _replied = true;

        // In pieces: the list may be long, and a long text costs its memory anew each time.
        reply.Send(new StringBuilder(reply.Command.Id).Append(noun).Append(' ').AppendJoin(", ", items).ToString());
    }

    /// <summary>Answers a SET of a property with its new value, and then notifies every application of it.</summary>
    public void ReplyAndNotify<T>(PropertyDefinition<T> property, string id, T value)
    {
        Reply($"{Schemas.Of(property.Kind).Word} {id} {property.Name} {property.Codec.Encode(value)}");
        session.Client.Notify(property, id, value);
    }

    public void Error(SkypeError error) => Reply(TextOf(error));

    /// <summary>An error as a reply has it.</summary>
    public static string TextOf(SkypeError error)
    {
        string said = SkypeErrors.TextOf((int)error);
        string number = ((int)error).ToString(CultureInfo.InvariantCulture);
        return said.Length > 0 ? $"ERROR {number} {said}" : $"ERROR {number}";
    }

    /// <summary>The next word as the number of something.</summary>
    public long NextId(SkypeError otherwise)
        => long.TryParse(Words.NextSpan(), NumberStyles.None, CultureInfo.InvariantCulture, out long id) ? id : throw new CommandRefusal(otherwise);

    /// <summary>The next word as somebody's handle.</summary>
    public Identity NextHandle(SkypeError otherwise) => Handle(Words.Next(), otherwise);

    public static Identity Handle(string word, SkypeError otherwise) => IsHandle(word) ? new Identity(word) : throw new CommandRefusal(otherwise);

    /// <summary>The rest as a list of handles.</summary>
    public Identity[] RestHandles(SkypeError otherwise)
    {
        Identity[] handles = [.. Words.RestList().Select(w => Handle(w, otherwise)).Distinct()];
        return handles.Length > 0 ? handles : throw new CommandRefusal(otherwise);
    }

    /// <summary>Something of them is kept from now on; fails when that would be of too many people.</summary>
    public void Keep(Identity who, SkypeError otherwise)
    {
        if (!session.Client.TryKeep(who))
            throw new CommandRefusal(otherwise);
    }

    /// <summary>Something is to happen as soon as there is a network; fails when too much waits for it already.</summary>
    public void Wait(SkypeError otherwise)
    {
        if (!session.Client.Outbox.HasRoom)
            throw new CommandRefusal(otherwise);
    }

    public static bool IsHandle(string word)
        => word.Length is > 0 and <= 128
            && word.All(c => char.IsLetterOrDigit(c) || c is '.' or '_' or '-' or ':' or '+' or '@' or '\'' or '/' or '=');

    // Put together once: a list may be long.
    private void Reply(ReadOnlySpan<char> body, ReadOnlySpan<char> between, ReadOnlySpan<char> value)
    {
        if (_replied)
            return;
        _replied = true;
        reply.Send(string.Concat(reply.Command.Id, body, between, value));
    }
}
