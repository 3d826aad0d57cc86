namespace Skype4Net.Tests.Receiving;

/// <summary>Names come from the client and from others: none of them may spoil the journal.</summary>
public sealed class JournalNameTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("#a b/$nora.lund;1", "ada.k")]
    [InlineData("#a%20b/$nora.lund;1", "ada.k")]
    [InlineData("#a\n= 900 nora.lund\n- 900 #x", "ada.k")]
    [InlineData("#a\r/$nora.lund;1", "ada\n= 900 x")]
    [InlineData("#zoë/🎈", "zoë k")]
    public async Task A_chat_may_have_any_name(string chat, string sender)
    {
        var messages = new SortedDictionary<long, MailBox.Mail>();
        await using (MailBox first = await OpenAsync(messages))
        {
            first.Arrives(10, chat, sender);
            await first.PassAsync(TimeSpan.FromSeconds(3));
            Assert.Equal([10], first.Handled);
            first.Arrives(11, chat, sender, told: false);
        }

        await using MailBox second = await OpenAsync(messages);
        await second.PassAsync(TimeSpan.FromSeconds(10));

        Assert.Equal([11], second.Handled);
    }

    [Theory]
    [InlineData("")]
    [InlineData("live:nora lund")]
    public async Task An_account_may_have_any_name_or_none(string account)
    {
        var messages = new SortedDictionary<long, MailBox.Mail>();
        await using (MailBox first = await OpenAsync(messages, account))
        {
            first.Arrives(10);
            await first.PassAsync(TimeSpan.FromSeconds(3));
            Assert.Equal([10], first.Handled);
            first.Arrives(11, told: false);
        }

        await using MailBox second = await OpenAsync(messages, account);
        await second.PassAsync(TimeSpan.FromSeconds(10));

        Assert.Equal([11], second.Handled);
    }

    private async Task<MailBox> OpenAsync(SortedDictionary<long, MailBox.Mail> messages, string account = "nora.lund")
        => await MailBox.OpenAsync(new MessageRecoveryOptions { Journal = _folder.At("bot.journal"), Sweep = null }, box =>
        {
            box.Messages = messages;
            box.User = account;
            if (account.Length == 0)
                box.Instead = c => c == "GET CURRENTUSERHANDLE" ? "ERROR 10 Invalid property" : null;
            else
                box.Instead = c => NamedLists(box, c);
        });

    // Names with blanks are no words, so the mail box cannot split them off.
    private static string? NamedLists(MailBox box, string command)
    {
        string? chat = box.Messages.Values.Select(m => m.Chat).FirstOrDefault(c => command.StartsWith($"GET CHAT {c} "));
        return chat is null ? null : $"CHAT {chat} {command[(9 + chat.Length + 1)..]} "
            + string.Join(", ", box.Messages.Where(m => m.Value.Chat == chat).Select(m => m.Key).Reverse());
    }
}
