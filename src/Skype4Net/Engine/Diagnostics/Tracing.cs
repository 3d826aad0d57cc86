using System.Diagnostics;
using Skype4Net.Protocol;
using Span = System.Diagnostics.Activity;

namespace Skype4Net.Engine;

/// <summary>
/// The activity source <c>Skype4Net</c>: a span for each command of the program, each event and each call of an asynchronous handler. Names and
/// tags are words of the protocol and of this library, never what people wrote or are called. Nothing is made while nobody listens.
/// </summary>
internal static class Tracing
{
    public const string SourceName = "Skype4Net";

    private static readonly ActivitySource s_source = new(SourceName, typeof(Tracing).Assembly.GetName().Version?.ToString());

    /// <summary>Whether anybody listens: to be asked before anything else is done for a span.</summary>
    public static bool IsOn => s_source.HasListeners();

    /// <summary>Begins the span of a command, beneath the span of the caller, which stays the current one.</summary>
    public static Span? StartCommand(string text)
    {
        Span? current = Span.Current;
        string name = CommandNames.Of(text);
        Span? command = s_source.StartActivity(name, ActivityKind.Client);
        Span.Current = current;
        return command?.SetTag(TraceTags.System, TraceTags.Skype).SetTag(TraceTags.Command, name);
    }

    /// <summary>Ends the span of a command with the command.</summary>
    public static async Task<T> EndWithAsync<T>(Span? command, Task<T> task)
    {
        try
        {
            return await task.ConfigureAwait(false);
        }
        catch (Exception exception)
        {
            Fail(command, exception);
            throw;
        }
        finally
        {
            command?.Dispose();
        }
    }

    /// <summary>Runs a command that blocks the calling thread, as a span.</summary>
    public static TResult Run<TState, TResult>(string text, TState state, Func<TState, TResult> run)
    {
        using Span? command = StartCommand(text);
        try
        {
            return run(state);
        }
        catch (Exception exception)
        {
            Fail(command, exception);
            throw;
        }
    }

    /// <summary>Begins the span of an event, which lasts as long as its synchronous handlers; it is current meanwhile.</summary>
    public static Span? StartEvent(string name)
        => s_source.StartActivity(name, ActivityKind.Consumer)?
            .SetTag(TraceTags.System, TraceTags.Skype).SetTag(TraceTags.Event, name).SetTag(TraceTags.OperationType, "receive");

    /// <summary>The event whose synchronous handlers run on this thread, for an asynchronous one that runs later.</summary>
    public static Span? CurrentEvent
        => Span.Current is { Kind: ActivityKind.Consumer } current && ReferenceEquals(current.Source, s_source) ? current : null;

    /// <summary>Begins the span of one call of an asynchronous handler, beneath that of its event; it is current meanwhile.</summary>
    public static Span? StartHandler(Span @event)
        => s_source.StartActivity($"handle {@event.OperationName}", ActivityKind.Internal, @event.Context)?
            .SetTag(TraceTags.System, TraceTags.Skype).SetTag(TraceTags.Event, @event.OperationName).SetTag(TraceTags.OperationType, "process");

    /// <summary>Notes why the work of a span failed: the kind of the failure alone, since its text may quote what people wrote.</summary>
    public static void Fail(Span? span, Exception reason)
    {
        if (span is null || reason is OperationCanceledException)
            return;
        string type = reason is SkypeCommandException refused
            ? string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{refused.Code}")
            : reason.GetType().FullName ?? reason.GetType().Name;
        span.SetTag(TraceTags.ErrorType, type).SetStatus(ActivityStatusCode.Error);
    }
}
