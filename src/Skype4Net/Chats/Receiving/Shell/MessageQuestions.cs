using System.Globalization;
using Skype4Net.Engine;
using Skype4Net.Protocol;

namespace Skype4Net.Receiving;

/// <summary>
/// Asks the client what the core wants to know, by commands of its own: a lost reply must not hold up the program's reads, nor theirs the core.
/// </summary>
internal sealed class MessageQuestions(SkypeEngine engine, MessageEdits edits, Action<CoreInput> feed)
{
    private static readonly TimeSpan s_limit = TimeSpan.FromSeconds(5);

    // Lists of a whole history take a client some time.
    private static readonly TimeSpan s_longLimit = TimeSpan.FromMinutes(1);
    private readonly List<PendingCommand> _commands = [];

    /// <summary>Sends what was asked for since the last time, all at once.</summary>
    public void Send()
    {
        if (_commands.Count == 0)
            return;
        engine.Submit(_commands);
        _commands.Clear();
    }

    /// <summary>Asks something with the next <see cref="Send"/>.</summary>
    public void Ask(CoreAction.Ask ask)
    {
        string number = ask.Number.ToString(CultureInfo.InvariantCulture);
        switch (ask.Kind)
        {
            case QuestionKind.Missed:
                Search(ask, ChatCommands.SearchMissedMessages, s_limit, list => NumberList.Read(list, ask.Above));
                break;
            case QuestionKind.AllMessages:
                Search(ask, ChatCommands.SearchMessages, s_longLimit, list => NumberList.Read(list, ask.Above));
                break;
            case QuestionKind.RecentChats:
                Search(ask, ChatCommands.SearchRecentChats, s_limit, Chats);
                break;
            case QuestionKind.Recent:
                Get(ChatProperties.RecentChatMessages, ask.Chat, s_limit, list => NumberList.Read(list, ask.Above), AnswerTo(ask));
                break;
            case QuestionKind.History:
                Get(ChatProperties.ChatMessages, ask.Chat, s_longLimit, list => NumberList.Read(list, ask.Above), AnswerTo(ask));
                break;
            case QuestionKind.Place:
                Get(ChatMessageProperties.ChatName, number, s_limit, value => new Answer.ChatName(WordComparer.Text(value).Trim()), AnswerTo(ask));
                break;
            default:
                new Reading(this, ask, number).Begin();
                break;
        }
    }

    private static Answer.Chats? Chats(ReadOnlySpan<byte> list)
        => Codecs.CommaList.TryDecode(list, out IReadOnlyList<string> names) ? new Answer.Chats(names) : null;

    private Action<Answer?, Failure> AnswerTo(CoreAction.Ask ask)
        => (answer, failure) => feed(new CoreInput.Answered(ask.Token, answer ?? new Answer.Failed(failure)));

    // The first word of the reply is the plural of what was found; older clients say MESSAGES.
    private void Search(CoreAction.Ask ask, CommandDefinition search, TimeSpan limit, ReplyReader<Answer> read)
    {
        string plural = ask.Kind == QuestionKind.RecentChats ? "CHATS" : "MESSAGES";
        Post(search.With(), search.Since, "", limit, AnswerTo(ask), reply =>
        {
            var words = new Words(reply);
            string word = WordComparer.Text(words.Next());
            return word.EndsWith(plural, StringComparison.OrdinalIgnoreCase) ? read(words.Rest) : null;
        });
    }

    private void Get<T>(PropertyDefinition property, string id, TimeSpan limit, ReplyReader<T> read, Action<T?, Failure> answered)
        where T : class
    {
        var command = Command.Get(property, id);
        Post(command, property.Since, command.Expected, limit, answered, read);
    }

    private void Post<T>(Command command, int since, string expected, TimeSpan limit, Action<T?, Failure> answered, ReplyReader<T> read)
        where T : class
    {
        if (engine.Protocol < since)
            answered(null, Failure.Refused);
        else
            _commands.Add(new PendingAnswer<T>(command, expected, read, answered) { Timeout = limit });
    }

    /// <summary>Reads the properties of a message, all at once; the answer is one.</summary>
    private sealed class Reading(MessageQuestions questions, CoreAction.Ask ask, string number)
    {
        private readonly Lock _gate = new();
        private MessageValues _values = new() { Edits = questions.Edits };
        private Failure _failure;
        private int _left = System.Numerics.BitOperations.PopCount((uint)ask.Parts);

        public void Begin()
        {
            Read(MessageParts.Sender, ChatMessageProperties.FromHandle, text => new MessageValues { Sender = text.Trim() });
            Read(MessageParts.Body, ChatMessageProperties.Body, text => new MessageValues { Body = text, Edits = _values.Edits });
            Read(MessageParts.Type, ChatMessageProperties.Type, text => new MessageValues { Type = text });
            Read(MessageParts.Time, ChatMessageProperties.Timestamp, text => new MessageValues { Time = text.Trim() });
            Read(MessageParts.Status, ChatMessageProperties.Status, text => new MessageValues { Status = text.Trim() });
        }

        private void Read(MessageParts part, PropertyDefinition property, Func<string, MessageValues> make)
        {
            if (ask.Parts.HasFlag(part))
                questions.Get(property, number, s_limit, value => make(WordComparer.Text(value)), Add);
        }

        private void Add(MessageValues? values, Failure failure)
        {
            lock (_gate)
            {
                if (values is not null)
                    _values = _values.With(values);

                // That it is gone is known for sure; what may pass is worth another try.
                if (failure == Failure.Gone || (failure != Failure.None && _failure != Failure.Gone && _failure != Failure.Passing))
                    _failure = failure;
                if (--_left > 0)
                    return;
            }

            questions.Feed(new CoreInput.Answered(ask.Token, new Answer.Message(_values, _failure)));
        }
    }

    private long Edits => edits.Count;

    private void Feed(CoreInput input) => feed(input);
}
