namespace Skype4Net.Tests.Receiving;

/// <summary>A bot whose client listed nothing, or not all, when it began knows after a restart what it does not know, and answers no old
/// mail.</summary>
public sealed class JournalWithoutListsTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly SortedDictionary<long, MailBox.Mail> _messages = [];

    private string Journal => _folder.At("bot.journal");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Old_mail_of_a_client_without_lists_stays_old_after_a_restart()
    {
        await using (MailBox first = await OpenAsync(MailBox.WithoutLists, old: 5))
            await first.PassAsync(TimeSpan.FromMinutes(10));

        await using MailBox second = await OpenAsync(_ => null);
        await second.PassAsync(TimeSpan.FromMinutes(2));
        Assert.Empty(second.Handled);
        second.Arrives(7);
        await second.PassAsync(TimeSpan.FromSeconds(10));

        Assert.Equal([7], second.Handled);
    }

    [Fact]
    public async Task Old_mail_of_a_chat_that_could_not_be_listed_stays_old_after_a_restart()
    {
        Func<string, string?> withoutAda = c => c.StartsWith($"GET CHAT {MailBox.Ada} ") ? "ERROR 9901 Internal error" : null;
        _messages[1] = new MailBox.Mail(MailBox.Ben, "ben", "hello", "READ", DateTimeOffset.UnixEpoch.AddYears(56));
        await using (MailBox first = await OpenAsync(withoutAda, old: 5))
            await first.PassAsync(TimeSpan.FromMinutes(10));

        await using MailBox second = await OpenAsync(_ => null);
        await second.PassAsync(TimeSpan.FromMinutes(2));

        Assert.Empty(second.Handled);
    }

    [Fact]
    public async Task What_came_while_the_bot_was_down_is_handed_over_in_a_chat_that_was_listed_since()
    {
        await using (MailBox first = await OpenAsync(MailBox.WithoutLists, old: 5))
        {
            await first.PassAsync(TimeSpan.FromMinutes(10));
            first.Instead = _ => null;
            first.Moves();
            await first.PassAsync(TimeSpan.FromMinutes(1));
            Assert.Empty(first.Handled);
            first.Arrives(7, told: false);
        }

        await using MailBox second = await OpenAsync(_ => null);
        await second.PassAsync(TimeSpan.FromMinutes(2));

        Assert.Equal([7], second.Handled);
    }

    [Fact]
    public async Task And_in_a_chat_that_is_new_once_a_message_was_handed_over()
    {
        await using (MailBox first = await OpenAsync(MailBox.WithoutLists, old: 5))
        {
            await first.PassAsync(TimeSpan.FromMinutes(10));
            first.Arrives(7);
            await first.PassAsync(TimeSpan.FromMinutes(1));
            Assert.Equal([7], first.Handled);
            first.Arrives(8, MailBox.Ben, "ben", told: false);
        }

        await using MailBox second = await OpenAsync(_ => null);
        await second.PassAsync(TimeSpan.FromMinutes(2));

        Assert.Equal([8], second.Handled);
    }

    private async Task<MailBox> OpenAsync(Func<string, string?> instead, int old = 0)
        => await MailBox.OpenAsync(new MessageRecoveryOptions { Journal = Journal, Sweep = null }, box =>
        {
            box.Messages = _messages;
            box.Instead = instead;
            for (int number = 2; number <= old; number++)
                box.Arrives(number, status: "READ", told: false);
        });
}
