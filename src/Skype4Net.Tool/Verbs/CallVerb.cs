using System.CommandLine;
using System.Threading.Channels;
using Skype4Net.Tool.Errors;
using Skype4Net.Tool.Options;
using Skype4Net.Tool.Output;
using Skype4Net.Tool.Rows;
using Skype4Net.Tool.Running;

namespace Skype4Net.Tool.Verbs;

internal sealed class CallVerb : SkypeVerb
{
    // Ctrl+C ends the call as well, and may not take for ever over it.
    private static readonly TimeSpan s_hangUp = TimeSpan.FromSeconds(5);

    private const int MaxStates = 100;
    private readonly Argument<string[]> _who = new("who")
    {
        Description = "Contacts, by handle or name, or telephone numbers; several make a conference.",
        Arity = ArgumentArity.ZeroOrMore,
    };
    private readonly Option<string?> _input = SoundDevice.Option("--input", "Where the sound comes from that the other side hears");
    private readonly Option<string?> _output = SoundDevice.Option("--output", "Where the sound of the other side goes");
    private readonly Option<double?> _limit = new("--limit") { HelpName = "SECONDS", Description = "Hang up after so long." };

    public CallVerb(ToolEnvironment environment)
        : base(environment, "call", "Calls somebody and follows the call to its end; Ctrl+C hangs up. Exit code 1 if nobody talked.")
    {
        Arguments.Add(_who);
        Options.Add(_input);
        Options.Add(_output);
        Options.Add(_limit);
        Options.Add(Recipients.Stranger);
    }

    protected override void Check(ParseResult parsed)
    {
        // A client on another machine has other files.
        bool isHere = !(parsed.GetValue(AttachOptions.Transport) ?? "").Contains("://", StringComparison.Ordinal);
        SoundDevice.Check(parsed, _input, isHere);
        SoundDevice.Check(parsed, _output, isHere: false);
    }

    protected override async Task<ExitCode> RunAsync(SkypeRun run, CancellationToken cancellationToken)
    {
        double? limit = run.Parsed.GetValue(_limit);
        if (limit is <= 0 or > 1_000_000)
            throw new UsageException($"--limit {limit}: give a number of seconds above 0.");
        string[] given = run.Parsed.GetValue(_who) ?? [];
        string[] who = given.Length == 0
            ? [await run.ContactAsync(null, "Whom to call?", cancellationToken).ConfigureAwait(false)]
            : await HandlesAsync(run, given, cancellationToken).ConfigureAwait(false);
        CallDevices? input = await SoundDevice.ReadAsync(run, _input, cancellationToken).ConfigureAwait(false);
        CallDevices? output = await SoundDevice.ReadAsync(run, _output, cancellationToken).ConfigureAwait(false);
        Call call = await run.Skype.Calls.PlaceAsync(who, cancellationToken).ConfigureAwait(false);
        try
        {
            using CancellationTokenSource over =
                new(limit is { } seconds ? TimeSpan.FromSeconds(seconds) : Timeout.InfiniteTimeSpan, Environment.Time);
            using CancellationTokenRegistration end = over.Token.Register(() => _ = HangUpAsync(call));
            return await FollowAsync(run, call, string.Join(", ", who), input, output, cancellationToken).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            await HangUpAsync(call).ConfigureAwait(false);
            throw;
        }
    }

    private static async Task<string[]> HandlesAsync(SkypeRun run, string[] given, CancellationToken cancellationToken)
    {
        string[] handles = new string[given.Length];
        for (int i = 0; i < given.Length; i++)
            handles[i] = await run.HandleAsync(given[i], cancellationToken).ConfigureAwait(false);
        return handles;
    }

    private static async Task<ExitCode> FollowAsync(
        SkypeRun run, Call call, string who, CallDevices? input, CallDevices? output, CancellationToken cancellationToken)
    {
        // The last one ends it, so that one must be among them.
        var states = Channel.CreateBounded<CallStatus>(new BoundedChannelOptions(MaxStates) { FullMode = BoundedChannelFullMode.DropOldest });
        using IDisposable watch = call.Status.Subscribe(status => states.Writer.TryWrite(status));
        states.Writer.TryWrite(await call.Status.RefreshAsync(cancellationToken).ConfigureAwait(false));
        CallStatus last = CallStatus.Unknown;
        bool talked = false;
        await foreach (CallStatus status in states.Reader.ReadAllAsync(cancellationToken).ConfigureAwait(false))
        {
            if (status == last)
                continue;
            last = status;
            if (status == CallStatus.InProgress && !talked)
            {
                talked = true;
                await ConnectAsync(call, input, output, cancellationToken).ConfigureAwait(false);
            }

            run.Results.Line(await RowAsync(call, who, status, cancellationToken).ConfigureAwait(false), ToolJson.Readable.CallRow, Text);
            if (status.IsFinal())
                return status == CallStatus.Finished && talked ? ExitCode.Done : ExitCode.Failed;
        }

        return ExitCode.Failed;
    }

    private static async Task ConnectAsync(Call call, CallDevices? input, CallDevices? output, CancellationToken cancellationToken)
    {
        if (input is not null)
            await call.Input.SetAsync(input, cancellationToken).ConfigureAwait(false);
        if (output is not null)
            await call.Output.SetAsync(output, cancellationToken).ConfigureAwait(false);
    }

    private static async Task<CallRow> RowAsync(Call call, string who, CallStatus status, CancellationToken cancellationToken)
    {
        TimeSpan duration = status.IsFinal() ? await call.Duration.RefreshAsync(cancellationToken).ConfigureAwait(false) : TimeSpan.Zero;
        CallFailureReason? reason =
            status == CallStatus.Failed ? await call.FailureReason.GetAsync(cancellationToken).ConfigureAwait(false) : null;
        return new CallRow(call.Id, who, status, duration.TotalSeconds, reason);
    }

    private static string Text(CallRow row)
        => $"call {row.Id} to {row.Partner}: {row.Status}{(row.Reason is null ? "" : $" ({row.Reason})")}{(
            row.Status == CallStatus.Finished ? $" after {row.Seconds:0} s" : "")}";

    private static async Task HangUpAsync(Call call)
    {
        using var limit = new CancellationTokenSource(s_hangUp);
        try
        {
            await call.HangUpAsync(limit.Token).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is SkypeException or OperationCanceledException)
        {
            // It is over already.
        }
    }
}
