namespace Skype4Net.Commands;

/// <summary>Does what the router has decided. Each command gets exactly one outcome, told in one place.</summary>
internal sealed class CommandRunner(CommandSession session, CommandRouter router, CommandTelemetry telemetry, Action<CommandOutcome> notify)
{
    // Without what belongs to a command: timers of it do not look as if the command waited for them.
    private readonly ExecutionContext? _flow = ExecutionContext.Capture();

    private CommandOptions Options => session.Options;

    public async ValueTask RunAsync(CommandWork work, HandlerTurn turn, CancellationToken cancellationToken)
    {
        router.OnBegun(work);
        if (work is { IsDeleted: true, Kind: WorkKind.Run })
        {
            Notify(work, OutcomeKind.Cancelled);
            return;
        }

        if (!Options.MarkSeenAfterRun || work.Kind != WorkKind.Run)
            await MarkSeenAsync(work, cancellationToken).ConfigureAwait(false);
        switch (work.Kind)
        {
            case WorkKind.Run:
                await session.Slots.EnterAsync().ConfigureAwait(false);
                try
                {
                    await RunCommandAsync(work, turn, cancellationToken).ConfigureAwait(false);
                }
                finally
                {
                    session.Slots.Leave();
                }

                break;
            case WorkKind.Unknown:
                await NotifyUnknownAsync(work, cancellationToken).ConfigureAwait(false);
                break;
            case WorkKind.Busy:
                Log.Busy(session.Log, work.Word);
                Notify(work, OutcomeKind.Busy);
                await SendTextAsync(work, CommandText.Busy, cancellationToken, work.Word).ConfigureAwait(false);
                break;
            case WorkKind.Late:
                await NotifyLateAsync(work, cancellationToken).ConfigureAwait(false);
                break;
            default:
                break;
        }

        if (Options.MarkSeenAfterRun && work.Kind == WorkKind.Run)
            await MarkSeenAsync(work, cancellationToken).ConfigureAwait(false);
    }

    private async Task RunCommandAsync(CommandWork work, HandlerTurn turn, CancellationToken cancellationToken)
    {
        CommandDefinition command = work.Command!;
        long start = session.Time.GetTimestamp();
        System.Diagnostics.Activity? span = CommandTelemetry.StartSpan(work);
        string language = await session.LanguageOfAsync(work.Sender, cancellationToken).ConfigureAwait(false);
        var limit = new RunLimit(command.TimeLimit ?? Options.TimeLimit, Options.Grace, session.Time, _flow, cancellationToken);
        ICommandScope? scope = Options.OpenScope?.Invoke();
        var context = new CommandContext(session, work, turn, limit, scope?.Services ?? Options.Services, language);
        var execution = new CommandExecution(session, context, scope);
        session.Begin(context);
        Task<CommandOutcome> run = execution.RunAsync(start);
        await Task.WhenAny(run, limit.GivenUp).ConfigureAwait(false);
        CommandOutcome outcome;
        if (run.IsCompleted)
        {
            outcome = await run.ConfigureAwait(false);
        }
        else
        {
            // Its work is looked after until it ends, whenever that is.
            _ = ObserveAsync(run, context);
            Log.GivenUp(session.Log, command.Name, context.Reference);
            outcome = execution.Outcome(OutcomeKind.TimedOut, start);
        }

        CommandTelemetry.EndSpan(span, outcome);
        Notify(work, outcome);
        await ReplyAsync(context, outcome, cancellationToken).ConfigureAwait(false);

        // Broken off by the end of the bot, it is not done: a journal brings its message again.
        if (outcome.Kind == OutcomeKind.Cancelled)
            cancellationToken.ThrowIfCancellationRequested();
        if (outcome is { Kind: OutcomeKind.Failed, Exception: { } exception and not CommandException })
            throw new CommandFailedException(command.Name, context.Reference, exception);
    }

    private async Task ReplyAsync(CommandContext context, CommandOutcome outcome, CancellationToken cancellationToken)
    {
        string text = outcome switch
        {
            { Kind: OutcomeKind.Failed, Exception: CommandException told } => told.Message,
            { Kind: OutcomeKind.Failed } => context.GetText(CommandText.Failed, context.Reference),
            { Kind: OutcomeKind.TimedOut } => context.GetText(CommandText.TimedOut, context.Work.Word),
            _ => "",
        };
        if (outcome.Kind == OutcomeKind.TimedOut)
            Log.TimedOut(session.Log, context.Command.Name, outcome.Duration.TotalSeconds, context.Reference);

        // What failed for want of the client would fail again here, and hide why.
        if (text.Length > 0 && outcome.Exception is not SkypeTransportException)
            await session.SendAsync(context.Chat, text, cancellationToken).ConfigureAwait(false);
    }

    private async Task ObserveAsync(Task<CommandOutcome> run, CommandContext context)
    {
        CommandOutcome late = await run.ConfigureAwait(false);
        if (late.Exception is { } exception and not OperationCanceledException)
            Log.FailedLate(session.Log, context.Command.Name, context.Reference, exception);
    }

    private async Task NotifyUnknownAsync(CommandWork work, CancellationToken cancellationToken)
    {
        Notify(work, OutcomeKind.Unknown);
        string help = work.Prefix + Options.HelpName;
        IEnumerable<string> names = session.List.Commands.Where(c => c is { IsHidden: false, IsFallback: false }).SelectMany(c => c.Names);
        if (NearestName.Find(work.Word, names) is { } nearest)
            await SendTextAsync(work, CommandText.UnknownNearest, cancellationToken, work.Word, help, work.Prefix + nearest).ConfigureAwait(false);
        else
            await SendTextAsync(work, CommandText.Unknown, cancellationToken, work.Word, help).ConfigureAwait(false);
    }

    private async Task NotifyLateAsync(CommandWork work, CancellationToken cancellationToken)
    {
        Notify(work, OutcomeKind.TooLate);
        IReadOnlyList<string> names = router.RemoveLate(work.Chat);
        if (names.Count == 0)
            return;
        Log.Late(session.Log, names.Count);
        await SendTextAsync(work, CommandText.Late, cancellationToken, string.Join(", ", names)).ConfigureAwait(false);
    }

    private async Task SendTextAsync(CommandWork work, CommandText key, CancellationToken cancellationToken, params string[] arguments)
    {
        string language = await session.LanguageOfAsync(work.Sender, cancellationToken).ConfigureAwait(false);
        await session.SendAsync(work.Chat, Options.Texts.Format(key, language, arguments), cancellationToken).ConfigureAwait(false);
    }

    private async Task MarkSeenAsync(CommandWork work, CancellationToken cancellationToken)
    {
        if (Options.MarkSeen != MarkSeen.None)
            await work.Message.MarkSeenAsync(cancellationToken).ConfigureAwait(false);
    }

    private void Notify(CommandWork work, OutcomeKind kind) => Notify(work, new CommandOutcome(kind, work.Word, work.Message, TimeSpan.Zero));

    private void Notify(CommandWork work, CommandOutcome outcome)
    {
        session.Guard.Note(work.Person, outcome.Kind == OutcomeKind.Ran);
        session.Edits.OnEnded(work, outcome.Kind);
        telemetry.Record(work, outcome);
        Log.Outcome(session.Log, work.Command?.Name ?? "(unknown)", outcome.Kind, outcome.Duration.TotalSeconds);
        notify(outcome);
    }
}
