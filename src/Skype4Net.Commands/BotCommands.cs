using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using System.Reactive.Linq;
using System.Reactive.Subjects;

namespace Skype4Net.Commands;

/// <summary>The commands of a bot, listened to from <see cref="CommandExtensions.UseCommands"/> on until this is disposed.</summary>
public sealed class BotCommands : IDisposable
{
    private readonly CommandSession _session;
    private readonly Subject<CommandOutcome> _outcomes = new();
    private readonly ConcurrentDictionary<long, CommandWork> _routed = new();
    private readonly Lock _telling = new();
    private readonly IDisposable _listening;

    internal BotCommands(CommandSession session)
    {
        _session = session;
        var router = new CommandRouter(session);
        var runner = new CommandRunner(session, router, Notify);
        Outcomes = _outcomes.AsObservable();
        _listening = session.Skype.Chats.MessageReceived.Handle(
            async message => await DecideAsync(router, message).ConfigureAwait(false),
            (message, turn, cancellationToken)
                => _routed.TryRemove(message.Id, out CommandWork? work) ? runner.RunAsync(work, turn, cancellationToken) : default);
        Log.Started(session.Log, session.List.All.Count);
    }

    /// <summary>What became of each command, one value each, in the order in which they ended.</summary>
    public IObservable<CommandOutcome> Outcomes { get; }

    /// <summary>All commands.</summary>
    public IReadOnlyList<CommandDefinition> Commands => _session.List.Commands;

    /// <summary>Stops: no command begins any more, and those that run are cancelled.</summary>
    public void Dispose()
    {
        _listening.Dispose();
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
