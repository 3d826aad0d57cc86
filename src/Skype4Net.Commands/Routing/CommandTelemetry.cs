using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace Skype4Net.Commands;

/// <summary>
/// The meter and the activity source <c>Skype4Net.Commands</c>. Tags are names of commands, outcomes and kinds of chats: never what people wrote or
/// are called, and no word that is no command.
/// </summary>
internal sealed class CommandTelemetry : IDisposable
{
    public const string Name = "Skype4Net.Commands";

    private const string Unknown = "(unknown)";
    private static readonly ActivitySource s_source = new(Name, typeof(CommandTelemetry).Assembly.GetName().Version?.ToString());
    private readonly Meter _meter = new(Name);
    private readonly Histogram<double> _duration;

    public CommandTelemetry(CommandSession session, CommandRouter router)
    {
        _duration = _meter.CreateHistogram<double>("skype4net.command.duration", "s", "From the beginning of a command's turn to its outcome");
        _meter.CreateObservableGauge("skype4net.command.running", () => session.Slots.Running, "{command}", "Commands that run");
        _meter.CreateObservableGauge("skype4net.command.waiting", () => router.Waiting + session.Slots.Waiting, "{command}",
            "Commands that wait for others of their chat, or for a place among those that may run");
        _meter.CreateObservableGauge("skype4net.command.asking", () => session.Questions.Count, "{command}",
            "Commands that wait for the answer to a question");
    }

    /// <summary>Begins the span of a command, beneath that of the handler; null while nobody listens.</summary>
    public static Activity? StartSpan(CommandWork work)
    {
        if (!s_source.HasListeners())
            return null;
        string command = work.Command?.Name ?? Unknown;
        return s_source.StartActivity($"process {command}", ActivityKind.Consumer)?
            .SetTag("messaging.system", "skype").SetTag("messaging.operation.type", "process")
            .SetTag("skype4net.command.name", command).SetTag("skype4net.chat.kind", KindOf(work));
    }

    /// <summary>Ends the span of a command.</summary>
    public static void EndSpan(Activity? span, CommandOutcome outcome)
    {
        if (span is null)
            return;
        span.SetTag("skype4net.command.outcome", outcome.Kind.ToString());

        // A command that was cancelled, refused or not understood is no error of the program.
        if (outcome is { Kind: OutcomeKind.Failed or OutcomeKind.TimedOut })
            span.SetTag("error.type", outcome.Exception?.GetType().FullName ?? "timeout").SetStatus(ActivityStatusCode.Error);
        span.Dispose();
    }

    /// <summary>Counts an outcome.</summary>
    public void Record(CommandWork work, CommandOutcome outcome)
    {
        if (!_duration.Enabled)
            return;
        _duration.Record(
            outcome.Duration.TotalSeconds,
            new KeyValuePair<string, object?>("skype4net.command.name", work.Command?.Name ?? Unknown),
            new KeyValuePair<string, object?>("skype4net.command.outcome", outcome.Kind.ToString()),
            new KeyValuePair<string, object?>("skype4net.chat.kind", KindOf(work)));
    }

    public void Dispose() => _meter.Dispose();

    private static string KindOf(CommandWork work) => work.IsDialog ? "dialog" : "group";
}
