using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace Skype4Net.Commands;

/// <summary>What everything about the commands of one bot shares: the client, the options, the open questions, what runs.</summary>
internal sealed class CommandSession
{
    private readonly Lock _gate = new();
    private readonly List<CommandContext> _running = [];

    public CommandSession(ISkype skype, CommandOptions options, CommandList list)
    {
        (Skype, Options, List) = (skype, options, list);
        Time = (skype as Skype)?.Engine.Time ?? TimeProvider.System;
        Log = (skype as Skype)?.Engine.Logger ?? NullLogger.Instance;
        State = options.State ?? new MemoryStateStore(timeProvider: Time);
        Guard = new LoopGuard(options, Time);
        Rates = new RateLimiter(Time);
        Slots = new RunningSlots(options.MaxRunning);
        Edits = new EditedMessages(this);
    }

    public ISkype Skype { get; }

    public CommandOptions Options { get; }

    public CommandList List { get; }

    public TimeProvider Time { get; }

    public ILogger Log { get; }

    public ICommandStateStore State { get; }

    public OpenQuestions Questions { get; } = new();

    public LoopGuard Guard { get; }

    public RateLimiter Rates { get; }

    public RunningSlots Slots { get; }

    public EditedMessages Edits { get; }

    /// <summary>Says something, divided where it is too long.</summary>
    public async Task SendAsync(Chat chat, string text, CancellationToken cancellationToken)
    {
        foreach (string part in ReplyDivider.Divide(text, Options.MaxReplyLength))
            await chat.SendAsync(part, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>The language in which the bot speaks to somebody.</summary>
    public async ValueTask<string> LanguageOfAsync(User person, CancellationToken cancellationToken)
    {
        if (Options.Language is { } given)
            return given.ToLowerInvariant();
        try
        {
            string code = (await person.Language.GetAsync(cancellationToken).ConfigureAwait(false)).Code;
            return code.Length >= 2 ? code[..2].ToLowerInvariant() : "en";
        }
        catch (SkypeCommandException)
        {
            // Some clients do not know it of strangers.
            return "en";
        }
    }

    public void Begin(CommandContext context)
    {
        lock (_gate)
            _running.Add(context);
    }

    public void End(CommandContext context)
    {
        lock (_gate)
            _running.Remove(context);
    }

    /// <summary>Cancels what runs for somebody who is not there any more.</summary>
    public void CancelFor(PersonInChat person)
    {
        Cancel(context => context.Work.Person.Equals(person));
        Questions.Close(person, AnswerKind.Cancelled);
    }

    /// <summary>Cancels what runs in a chat that the bot was put out of. No message tells it.</summary>
    public void OnMyStatus(ChatMyStatusChanged changed)
    {
        if (changed.Status is not (MyChatStatus.Kicked or MyChatStatus.Banned or MyChatStatus.ChatDisbanded or MyChatStatus.Unsubscribed))
            return;
        string chat = changed.Chat.Name;
        Cancel(context => context.Chat.Name == chat);
        Questions.CloseIn(chat);
    }

    // Before their questions are closed: a command must not go on with that as with an answer.
    private void Cancel(Func<CommandContext, bool> which)
    {
        CommandContext[] cancelled;
        lock (_gate)
            cancelled = [.. _running.Where(which)];
        foreach (CommandContext context in cancelled)
            context.Limit.Cancel();
    }
}
