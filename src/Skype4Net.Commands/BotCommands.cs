using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using System.Reactive.Linq;
using System.Reactive.Subjects;
using Skype4Net.Engine;

namespace Skype4Net.Commands;

/// <summary>The commands of a bot, listened to from <see cref="CommandExtensions.UseCommands"/> on until this is disposed.</summary>
public sealed class BotCommands : IHandlerSubscription
{
    private readonly CommandSession _session;
    private readonly Subject<CommandOutcome> _outcomes = new();
    private readonly ConcurrentDictionary<long, CommandWork> _routed = new();
    private readonly Lock _telling = new();
    private readonly Subject<ChatMessage> _submitted = new();
    private readonly CommandTelemetry _telemetry;
    private readonly IDisposable _standing;
    private readonly KeyedHandler<ChatMessage, string> _listening;

    internal BotCommands(CommandSession session)
    {
        _session = session;
        var router = new CommandRouter(session);
        _telemetry = new CommandTelemetry(session, router);
        var runner = new CommandRunner(session, router, _telemetry, Notify);
        Outcomes = _outcomes.AsObservable();

        // All by the name of the stream that nearly all of them come from.
        _listening = new KeyedHandler<ChatMessage, string>(
            async message => await DecideAsync(router, message).ConfigureAwait(false),
            (message, turn, cancellationToken)
                => _routed.TryRemove(message.Id, out CommandWork? work) ? runner.RunAsync(work, turn, cancellationToken) : default,
            "Chats.MessageReceived");
        _listening.Start(session.Skype.Chats.MessageReceived, session.Edits.Corrected, _submitted);
        _standing = session.Skype.Chats.MyStatusChanged.Subscribe(session.OnMyStatus);
        Log.Started(session.Log, session.List.All.Count);
    }

    /// <summary>What became of each command, one value each, in the order in which they ended.</summary>
    public IObservable<CommandOutcome> Outcomes { get; }

    /// <summary>All commands.</summary>
    public IReadOnlyList<CommandDefinition> Commands => _session.List.Commands;

    /// <summary>
    /// Takes a message as if it had just come: one that another instance of the bot has left unread, for example. It is late by its own time
    /// (<see cref="CommandOptions.LateAfter"/>).
    /// </summary>
    /// <param name="message">The message.</param>
    public void Submit(ChatMessage message)
    {
        ArgumentNullException.ThrowIfNull(message);
        _submitted.OnNext(message);
    }

    /// <summary>Stops gracefully: no command begins any more, and the task ends when those that run have ended.</summary>
    /// <param name="cancellationToken">Ends the wait, not the commands: dispose to cancel them.</param>
    public Task StopAsync(CancellationToken cancellationToken = default) => _listening.StopAsync(cancellationToken);

    /// <summary>Stops: no command begins any more, and those that run are cancelled.</summary>
    public void Dispose()
    {
        _listening.Dispose();
        _standing.Dispose();
        _session.Edits.Dispose();
        _telemetry.Dispose();
        lock (_telling)
            _outcomes.OnCompleted();
    }

    // The key decides with what the work waits in line; the handler finds the work by its message.
    private async ValueTask<string> DecideAsync(CommandRouter router, ChatMessage message)
    {
        if (await router.RouteAsync(message).ConfigureAwait(false) is not { } work)
            return "nothing";
        _routed[message.Id] = work;
        return work.Key;
    }

    [SuppressMessage("Design", "CA1031", Justification = "Who watches the outcomes must not change them.")]
    private void Notify(CommandOutcome outcome)
    {
        lock (_telling)
        {
            try
            {
                _outcomes.OnNext(outcome);
            }
            catch (Exception exception)
            {
                Log.ObserverFailed(_session.Log, exception);
            }
        }
    }
}
