using Skype4Net.Receiving;

namespace Skype4Net.Tests.Receiving;

/// <summary>How much the client is asked at once, and how often.</summary>
public class PaceTests
{
    private const string ListOfAda = $"GET CHAT {MailBox.Ada} RECENTCHATMESSAGES";

    [Fact]
    public async Task Eight_commands_are_open_in_the_first_seconds_of_an_attachment_and_thirty_two_later()
    {
        await using MailBox box = await MailBox.OpenAsync();
        box.Instead = command => command.StartsWith("GET CHATMESSAGE ", StringComparison.Ordinal) ? "" : null;
        box.Client.Sent.Clear();

        for (int number = 1; number <= 100; number++)
            box.Arrives(number, $"#chat/${number}");
        await box.SettleAsync();
        Assert.Equal(8, box.Client.Sent.Count);

        await box.PassAsync(TimeSpan.FromSeconds(4));
        Assert.Equal(32, box.Client.Sent.Count);
    }

    [Theory]
    [InlineData(0.5, 5)]
    [InlineData(2, 10)]
    public async Task A_chat_with_a_long_list_rests_ten_times_as_long_as_the_list_took_and_ten_seconds_at_most(double took, double rest)
    {
        await using MailBox box = await MailBox.OpenAsync(prepare: b =>
        {
            for (int number = 1; number <= 1500; number++)
                b.Arrives(number, told: false);
        });
        await box.PassAsync(TimeSpan.FromSeconds(5));
        box.Client.Sent.Clear();
        box.Instead = command => command == ListOfAda ? "" : null;

        box.Arrives(2000);
        await box.PassAsync(TimeSpan.FromSeconds(took));
        box.Instead = _ => null;
        box.Client.Reply(ListOfAda, $"CHAT {MailBox.Ada} RECENTCHATMESSAGES {string.Join(", ", box.Messages.Keys.Reverse())}");
        await box.SettleAsync();
        Assert.Equal([2000], box.Handled);

        box.Arrives(2001);
        await box.PassAsync(TimeSpan.FromSeconds(rest - 0.1));
        Assert.Single(box.Client.Sent, ListOfAda);
        Assert.Equal([2000], box.Handled);

        await box.PassAsync(TimeSpan.FromSeconds(0.2));
        Assert.Equal(2, box.Client.Sent.Count(c => c == ListOfAda));
        Assert.Equal([2000, 2001], box.Handled);
    }

    [Fact]
    public void The_last_eight_accounts_are_remembered()
    {
        var store = new AccountStore(new CoreOptions());
        AccountState[] accounts = [.. Enumerable.Range(0, 9).Select(i => Visit(store, $"account{i}"))];

        Assert.NotSame(accounts[0], store.Enter("account0"));
        Assert.Same(accounts[1], store.Enter("account1"));
        Assert.Same(accounts[8], store.Enter("account8"));
    }

    private static AccountState Visit(AccountStore store, string name)
    {
        AccountState account = store.Enter(name);
        store.Leave(account);
        return account;
    }
}
