using ServerBot.Access;
using ServerBot.Standby;
using Skype4Net;
using Skype4Net.Commands;

namespace ServerBot;

/// <summary>Answers requests in dialogs while this instance is the active one, and keeps them in mind while it is not.</summary>
internal sealed class Server(ISkype skype, Answers answers, AccessGuard guard, TimeProvider time, Action<string> notify)
    : IDisposable, IServiceProvider
{
    private const int MaxWaiting = 1000;
    private readonly Lock _gate = new();
    private readonly Queue<(ChatMessage Message, DateTimeOffset At)> _waiting = new();
    private BotCommands? _commands;
    private StandbyRole _role = null!;

    public void Start(StandbyRole role)
    {
        _role = role;
        _commands = skype.UseCommands(list => list.Add<RateCommands>(), new CommandOptions
        {
            Places = CommandPlaces.Dialogs,
            HelpName = "",
            Language = "en",
            Texts = new ServerTexts(),
            Services = this,
            Filter = message => ValueTask.FromResult(IsOurs(message)),
            Late = LateCommands.Run,

            // Read means done. It comes last, so that what a crash leaves half done is answered by the other instance.
            MarkSeen = MarkSeen.All,
            MarkSeenAfterRun = true,
        });
    }

    public void Dispose() => _commands?.Dispose();

    /// <summary>Answers what the other instance heard too, and left unanswered when it went silent.</summary>
    public async Task TakeOverAsync()
    {
        try
        {
            while (Next() is { } message)
            {
                if (await message.Status.RefreshAsync() != ChatMessageStatus.Read)
                    _commands?.Submit(message);
            }
        }
        catch (SkypeException exception)
        {
            notify($"standby: a message could not be answered: {exception.Message}");
        }
    }

    object? IServiceProvider.GetService(Type serviceType)
        => serviceType == typeof(Answers) ? answers : serviceType == typeof(AccessGuard) ? guard : null;

    private bool IsOurs(ChatMessage message)
    {
        if (_role.IsOn)
            return true;
        lock (_gate)
        {
            _waiting.Enqueue((message, time.GetUtcNow()));
            while (_waiting.Count > MaxWaiting || !IsRecent(_waiting.Peek().At))
                _waiting.Dequeue();
        }

        return false;
    }

    private ChatMessage? Next()
    {
        lock (_gate)
        {
            while (_waiting.TryDequeue(out (ChatMessage Message, DateTimeOffset At) kept))
            {
                if (IsRecent(kept.At))
                    return kept.Message;
            }
        }

        return null;
    }

    // Older ones were answered: the other one was still there.
    private bool IsRecent(DateTimeOffset at) => time.GetUtcNow() - at <= _role.LongestSilence;
}
