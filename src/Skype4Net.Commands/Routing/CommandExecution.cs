using System.Diagnostics.CodeAnalysis;

namespace Skype4Net.Commands;

/// <summary>One command from its arguments to its end: read, check, count, run, reply. Its scope lives as long as its work.</summary>
internal sealed class CommandExecution(CommandSession session, CommandContext context, ICommandScope? scope)
{
    private CommandDefinition Command => context.Command;

    public CommandOutcome Outcome(OutcomeKind kind, long start)
        => new(kind, context.Work.Word, context.Message, session.Time.GetElapsedTime(start)) { Reference = kind == OutcomeKind.Failed
            ? context.Reference : "" };

    /// <summary>Runs it. Never throws: what was thrown is in the outcome.</summary>
    [SuppressMessage("Design", "CA1031", Justification = "A command may throw anything; it becomes its outcome.")]
    public async Task<CommandOutcome> RunAsync(long start)
    {
        CommandOutcome outcome;
        try
        {
            outcome = await CheckAndRunAsync(start).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (context.Limit.Token.IsCancellationRequested)
        {
            outcome = Outcome(context.Limit.IsOver ? OutcomeKind.TimedOut : OutcomeKind.Cancelled, start);
        }
        catch (Exception exception)
        {
            outcome = Outcome(OutcomeKind.Failed, start) with { Exception = exception };
        }

        try
        {
            if (scope is not null)
                await scope.DisposeAsync().ConfigureAwait(false);
        }
        catch (Exception exception)
        {
            outcome = outcome.Exception is null ? Outcome(OutcomeKind.Failed, start) with { Exception = exception } : outcome;
        }

        session.End(context);
        context.Limit.Dispose();
        return outcome;
    }

    private async Task<CommandOutcome> CheckAndRunAsync(long start)
    {
        var reader = new ArgumentReader(context.Words, context);
        CommandCall call = await Command.Bind(context, reader).ConfigureAwait(false);

        // Before anything is said: a stranger who is to hear nothing hears of no mistake either.
        foreach (PreconditionAttribute precondition in Command.Preconditions)
        {
            if (await precondition.CheckAsync(context).ConfigureAwait(false) is not { } refusal)
                continue;
            if (refusal.Text is { } text && (!refusal.IsForStrangers || context.Options.NotifyStrangers))
                await context.ReplyAsync(text).ConfigureAwait(false);
            return Outcome(OutcomeKind.Refused, start) with { Refusal = refusal };
        }

        if (reader.Problem is { } problem)
        {
            string usage = Command.Usage(context.Work.Prefix);
            await context.ReplyAsync(context.GetText(CommandText.NotUnderstood, context.GetText(problem), usage)).ConfigureAwait(false);
            return Outcome(OutcomeKind.NotUnderstood, start);
        }

        if (!session.Rates.TryCount(Command, context.Work.Person, out TimeSpan wait))
        {
            await context.ReplyAsync(context.GetText(CommandText.TooOften, context.Work.Word, TimeReader.Write(RoundUp(wait)))).ConfigureAwait(false);
            return Outcome(OutcomeKind.TooOften, start);
        }

        if (await call().ConfigureAwait(false) is { Length: > 0 } reply)
            await context.ReplyAsync(reply).ConfigureAwait(false);
        return Outcome(OutcomeKind.Ran, start);
    }

    private static TimeSpan RoundUp(TimeSpan time) => TimeSpan.FromSeconds(Math.Ceiling(time.TotalSeconds));
}
