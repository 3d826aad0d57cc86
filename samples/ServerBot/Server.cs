using ServerBot.Access;
using ServerBot.Standby;
using Skype4Net;

namespace ServerBot;

/// <summary>Answers lines in dialogs, from whom the policy allows, while this instance is the active one.</summary>
internal sealed class Server(ISkype skype, Answers answers, IAccessPolicy access, string refusal, TimeProvider time, Action<string> notify) : IDisposable
{
    private const int MaxWaiting = 1000;
    private readonly Queue<(ChatMessage Message, DateTimeOffset At)> _waiting = new();
    private readonly SemaphoreSlim _one = new(1);
    private IDisposable? _listening;
    private StandbyRole _role = null!;

    public void Start(StandbyRole role)
    {
        _role = role;
        _listening = skype.Chats.MessageReceived.Handle(HandleAsync);
    }

    public void Dispose() => _listening?.Dispose();

    /// <summary>Answers what the other instance heard too, and left unanswered when it went silent.</summary>
    public async Task TakeOverAsync()
    {
        await _one.WaitAsync();
        try
        {
            while (_waiting.TryDequeue(out (ChatMessage Message, DateTimeOffset At) item))
            {
                if (IsRecent(item.At) && await item.Message.Status.RefreshAsync() != ChatMessageStatus.Read)
                    await AnswerAsync(item.Message, CancellationToken.None);
            }
        }
        catch (SkypeException exception)
        {
            notify($"standby: a message could not be answered: {exception.Message}");
        }
        finally
        {
            _one.Release();
        }
    }

    private async ValueTask HandleAsync(ChatMessage message, CancellationToken cancellationToken)
    {
        await _one.WaitAsync(cancellationToken);
        try
        {
            if (_role.IsOn)
                await AnswerAsync(message, cancellationToken);
            else
                Keep(message);
        }
        finally
        {
            _one.Release();
        }
    }

    private void Keep(ChatMessage message)
    {
        _waiting.Enqueue((message, time.GetUtcNow()));
        while (_waiting.Count > MaxWaiting || !IsRecent(_waiting.Peek().At))
            _waiting.Dequeue();
    }

    // Older ones were answered: the other one was still there.
    private bool IsRecent(DateTimeOffset at) => time.GetUtcNow() - at <= _role.LongestSilence;

    private async Task AnswerAsync(ChatMessage message, CancellationToken cancellationToken)
    {
        Chat? chat = await message.Chat;
        User? sender = await message.Sender;
        if (chat is null || sender is null || await chat.Status != ChatStatus.Dialog || await message.Type != ChatMessageType.Said)
            return;
        string text = (await message.Body).Trim();
        string? answer = await access.AllowsAsync(sender, cancellationToken) ? answers.To(text) : Refused(sender);
        if (answer is { Length: > 0 })
            await chat.SendAsync(answer, cancellationToken);

        // Read means done. It comes last, so that what a crash leaves half done is answered by the other instance.
        await message.MarkSeenAsync(cancellationToken);
    }

    private string Refused(User sender)
    {
        notify($"access: {sender.Handle} was refused");
        return refusal;
    }
}
