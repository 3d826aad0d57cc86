using Skype4Net;

namespace HostedBot;

/// <summary>Answers what people say in dialogs. There is a new object of it for each message, with the services of a scope of its own.</summary>
public sealed class Bot(Answers answers) : SkypeEventHandler
{
    public override async ValueTask OnMessageReceivedAsync(ChatMessage message, CancellationToken cancellationToken = default)
    {
        if (await message.Type != ChatMessageType.Said)
            return;
        await message.MarkSeenAsync(cancellationToken);
        await foreach (string answer in answers.ToAsync(await message.Body, message.MayBeRepeated, cancellationToken))
            await message.ReplyAsync(answer, cancellationToken);
    }
}
