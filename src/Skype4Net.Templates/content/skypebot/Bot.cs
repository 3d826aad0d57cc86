using Skype4Net;

namespace SkypeBot;

/// <summary>What the bot does. There is a new object of it for each event; its constructor may ask for any service.</summary>
public sealed class Bot : SkypeEventHandler
{
    public override async ValueTask OnMessageReceivedAsync(ChatMessage message, CancellationToken cancellationToken = default)
    {
        if (await message.Type != ChatMessageType.Said)
            return;
        await message.MarkSeenAsync(cancellationToken);
        await message.ReplyAsync($"You said: {await message.Body}", cancellationToken);
    }
}
