using Skype4Net;

namespace FriendsGreeting;

/// <summary>Greets every contact once, each by the means that reaches them.</summary>
internal sealed class Greeter(ISkype skype, TextWriter log)
{
    /// <summary>Greets all. One who cannot be greeted does not keep the others from it.</summary>
    /// <param name="text">The greeting; <c>{0}</c> stands for the name.</param>
    /// <param name="cancellationToken">Ends it.</param>
    public async Task GreetAsync(string text, CancellationToken cancellationToken)
    {
        foreach (User friend in await skype.Contacts.Friends)
        {
            string greeting = text.Replace("{0}", await friend.GetNameAsync(cancellationToken), StringComparison.Ordinal);
            try
            {
                await log.WriteLineAsync($"{friend.Handle}: {await GreetAsync(friend, greeting, cancellationToken)}");
            }
            catch (SkypeException exception)
            {
                await log.WriteLineAsync($"{friend.Handle}: not greeted. {exception.Message}");
            }
        }
    }

    private async Task<string> GreetAsync(User friend, string greeting, CancellationToken cancellationToken)
    {
        if (!friend.IsPhone)
        {
            await skype.Chats.SendAsync(friend.Handle, greeting, cancellationToken);
            return "greeted by chat";
        }

        SmsMessage sms = await skype.Sms.SendAsync(friend.Handle, greeting, cancellationToken);
        SmsStatus status = await sms.WhenDeliveredAsync(cancellationToken);
        return status == SmsStatus.Delivered ? "greeted by SMS" : $"the SMS did not arrive: {await sms.FailureReason}";
    }
}
