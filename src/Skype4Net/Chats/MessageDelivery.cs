namespace Skype4Net;

/// <summary>What became of a message that was sent, and why.</summary>
/// <param name="Outcome">What became of it.</param>
/// <param name="Reason">Why, for people to read; empty when it was sent.</param>
public sealed record MessageDelivery(DeliveryOutcome Outcome, string Reason)
{
    internal static async Task<MessageDelivery> OfAsync(ChatMessage message, TimeSpan timeout)
    {
        using var limit = new CancellationTokenSource(timeout, message.Engine.Time);
        try
        {
            ChatMessageStatus status = await message.Status
                .WhenAsync(static s => s is ChatMessageStatus.Sent or ChatMessageStatus.Read or ChatMessageStatus.Received
                        or ChatMessageStatus.Failed,
                    limit.Token)
                .ConfigureAwait(false);
            return status == ChatMessageStatus.Failed
                ? new MessageDelivery(DeliveryOutcome.Failed, "The client could not deliver it: the chat is closed to us, or its members are gone.")
                : new MessageDelivery(DeliveryOutcome.Sent, "");
        }
        catch (OperationCanceledException)
        {
            return new MessageDelivery(DeliveryOutcome.TimedOut, $"It was not delivered within {timeout.TotalSeconds:0.#} s. The other side is " +
                "offline, perhaps; the client delivers it when both are online.");
        }
        catch (SkypeException exception)
        {
            return new MessageDelivery(DeliveryOutcome.Unknown, exception.Message);
        }
    }
}
