namespace Skype4Net.Commands;

/// <summary>One call of a command: who said what, where, and how to answer.</summary>
public sealed class CommandContext
{
    private readonly CommandSession _session;
    private readonly SenderFacts _facts;

    internal CommandContext(CommandSession session, CommandWork work, HandlerTurn turn, RunLimit limit, IServiceProvider? services, string language)
    {
        _session = session;
        Work = work;
        Turn = turn;
        Limit = limit;
        Services = services ?? EmptyServices.Instance;
        Language = language;
        Command = work.Command!;
        _facts = new SenderFacts(Sender);
    }

    /// <summary>The client.</summary>
    public ISkype Skype => _session.Skype;

    /// <summary>The chat in which the command was said.</summary>
    public Chat Chat => Work.Chat;

    /// <summary>Who said it.</summary>
    public User Sender => Work.Sender;

    /// <summary>The message.</summary>
    public ChatMessage Message => Work.Message;

    /// <summary>What stands behind the command's name, as it was typed when the message came; later edits do not change it.</summary>
    public string Words => Work.Arguments;

    /// <summary>The command.</summary>
    public CommandDefinition Command { get; }

    /// <summary>Whether the person and the bot are alone in the chat.</summary>
    public bool IsDialog => Work.IsDialog;

    /// <summary>The language in which the bot speaks to the person, two letters: <c>en</c>.</summary>
    public string Language { get; }

    /// <summary>The time, by the clock of the client, in UTC.</summary>
    public DateTimeOffset Now => _session.Time.GetUtcNow();

    /// <summary>The clock of the client: <c>Task.Delay(time, context.TimeProvider, context.CancellationToken)</c>.</summary>
    public TimeProvider TimeProvider => _session.Time;

    /// <summary>Ends when the command's time is over, the person has left, or the bot ends.</summary>
    public CancellationToken CancellationToken => Limit.Token;

    /// <summary>The services of the scope of this command; without services, none.</summary>
    public IServiceProvider Services { get; }

    /// <summary>The short code by which a failure of this call is found in the log.</summary>
    public string Reference { get; } = Guid.NewGuid().ToString("N")[..6];

    /// <summary>What is kept for the chat.</summary>
    public CommandState ChatState => new(this, Chat.Name);

    /// <summary>What is kept for the person in this chat.</summary>
    public CommandState PersonState => new(this, $"{Chat.Name} {Sender.Handle.ToUpperInvariant()}");

    /// <summary>How the bot behaves.</summary>
    internal CommandOptions Options => _session.Options;

    internal ICommandStateStore StateStore => _session.State;

    internal CommandWork Work { get; }

    internal HandlerTurn Turn { get; }

    internal RunLimit Limit { get; }

    /// <summary>Says something in the chat; a long text in several messages.</summary>
    /// <param name="text">The text; nothing is said when it is empty.</param>
    /// <exception cref="SkypeException">The client refused, did not answer, or is not there.</exception>
    public Task ReplyAsync(string text) => _session.SendAsync(Chat, text, CancellationToken);

    /// <summary>
    /// Asks the person, and waits for the next message here. Others' commands in the chat run meanwhile, and the command's own time stands
    /// still.
    /// </summary>
    /// <param name="question">The question.</param>
    /// <param name="within">How long to wait; positive.</param>
    /// <param name="anybody">Whether anybody in the chat may answer.</param>
    /// <returns>What was said, or why nothing was.</returns>
    /// <exception cref="SkypeException">The question could not be sent.</exception>
    public Task<Answer<string>> AskAsync(string question, TimeSpan within, bool anybody = false)
        => _session.Questions.AskAsync(this, question, within, anybody);

    /// <summary>
    /// Asks for a value, and asks again, up to three times in all, as long as the answer cannot be read: <c>context.AskAsync("How many?",
    /// within, r => r.Number("count", 1, 9))</c>.
    /// </summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="question">The question.</param>
    /// <param name="within">How long to wait for each answer; positive.</param>
    /// <param name="read">Reads the value.</param>
    /// <returns>The value, or why there is none.</returns>
    /// <exception cref="SkypeException">The question could not be sent.</exception>
    public async Task<Answer<T>> AskAsync<T>(string question, TimeSpan within, Func<ArgumentReader, T> read)
    {
        ArgumentNullException.ThrowIfNull(read);
        const int MaxTries = 3;
        for (int tries = 1; ; tries++)
        {
            Answer<string> answer = await AskAsync(question, within).ConfigureAwait(false);
            if (!answer.IsAnswered)
                return new Answer<T>(answer.Kind, default!);
            var reader = new ArgumentReader(answer.Value, this);
            T value = read(reader);
            reader.End();
            if (reader.Problem is not { } problem)
                return new Answer<T>(AnswerKind.Answered, value);
            if (tries == MaxTries)
                return new Answer<T>(AnswerKind.Cancelled, default!);
            question = GetText(problem);
        }
    }

    /// <summary>Asks a question to be answered by yes or no.</summary>
    /// <param name="question">The question.</param>
    /// <param name="within">How long to wait for each answer; positive.</param>
    /// <returns>Whether the answer was yes; no answer is no.</returns>
    /// <exception cref="SkypeException">The question could not be sent.</exception>
    public async Task<bool> ConfirmAsync(string question, TimeSpan within)
        => await AskAsync(question, within, static reader => reader.Flag("")).ConfigureAwait(false) is { IsAnswered: true, Value: true };

    /// <summary>A length of time as <c>1h30m</c>.</summary>
    /// <param name="time">The time.</param>
    [System.Diagnostics.CodeAnalysis.SuppressMessage("Performance", "CA1822", Justification = "It belongs to what a command says.")]
    public string Text(TimeSpan time) => TimeReader.Write(time);

    /// <summary>A text of the bot's own in the language of the person.</summary>
    /// <param name="key">Which text.</param>
    /// <param name="arguments">What is put into it.</param>
    public string GetText(CommandText key, params ReadOnlySpan<string> arguments) => Options.Texts.Format(key, Language, arguments);

    /// <summary>What is wrong with the arguments, in the language of the person.</summary>
    internal string GetText(CommandProblem problem)
        => GetText(problem.Key, [.. problem.Arguments.Select(a => Options.Texts.FormatList(a, Language))]);

    /// <summary>Lets other commands of the chat, and of all chats, go first while something is waited for.</summary>
    internal async Task<T> YieldAsync<T>(Func<Task<T>> wait)
    {
        _session.Slots.Leave();
        try
        {
            return await Turn.YieldAsync(wait, CancellationToken).ConfigureAwait(false);
        }
        finally
        {
            await _session.Slots.EnterAsync().ConfigureAwait(false);
        }
    }

    /// <summary>How the person stands with the bot, asked once for all preconditions of this call.</summary>
    internal ValueTask<BuddyStatus> BuddyStatusAsync() => _facts.BuddyStatusAsync(CancellationToken);

    /// <summary>The same call as if it were of another command, to see whether that may run.</summary>
    internal CommandContext For(CommandDefinition other) => new(this, other);

    private CommandContext(CommandContext original, CommandDefinition command)
        : this(original._session, original.Work, original.Turn, original.Limit, original.Services, original.Language)
    {
        Command = command;
        _facts = original._facts;
    }
}
