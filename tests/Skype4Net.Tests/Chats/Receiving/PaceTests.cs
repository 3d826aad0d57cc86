using Skype4Net.Receiving;

namespace Skype4Net.Tests.Receiving;

/// <summary>How much the client is asked at once, and how often.</summary>
public class PaceTests
{
    private const string ListOfAda = $"GET CHAT {MailBox.Ada} RECENTCHATMESSAGES";
    private const string HistoryOfAda = $"GET CHAT {MailBox.Ada} CHATMESSAGES";

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
    public async Task After_a_long_history_the_recent_messages_are_asked_at_once_as_long_as_they_reach_back()
    {
        await using MailBox box = await OpenWithHistoryAsync();
        await HistoryTakesAsync(box, TimeSpan.FromSeconds(0.5));

        box.Arrives(2200);
        await box.SettleAsync();

        Assert.Equal(2200, box.Handled[^1]);
        Assert.Single(box.Client.Sent, HistoryOfAda);
    }

    [Fact]
    public async Task A_history_is_asked_for_again_when_ten_times_its_time_has_passed_and_nothing_is_handed_over_before()
    {
        await using MailBox box = await OpenWithHistoryAsync();
        await HistoryTakesAsync(box, TimeSpan.FromSeconds(0.5));
        int handled = box.Handled.Count;

        for (int number = 3000; number < 3150; number++)
            box.Arrives(number, told: number == 3149);
        await box.PassAsync(TimeSpan.FromSeconds(4.9));
        Assert.Equal(handled, box.Handled.Count);
        Assert.Single(box.Client.Sent, HistoryOfAda);

        await box.PassAsync(TimeSpan.FromSeconds(0.2));
        Assert.Equal(Enumerable.Range(3000, 150).Select(n => (long)n), box.Handled.Skip(handled));
        Assert.Equal(2, box.Client.Sent.Count(c => c == HistoryOfAda));
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

    // More messages than a long list has, of which a hundred are recent.
    private static async Task<MailBox> OpenWithHistoryAsync()
    {
        MailBox box = await MailBox.OpenAsync(prepare: b =>
        {
            b.Recent = 100;
            for (int number = 1; number <= 1500; number++)
                b.Arrives(number, told: false);
        });
        await box.PassAsync(TimeSpan.FromSeconds(5));
        box.Client.Sent.Clear();
        return box;
    }

    // So many messages come that the recent ones do not reach back.
    private static async Task HistoryTakesAsync(MailBox box, TimeSpan took)
    {
        box.Instead = command => command == HistoryOfAda ? "" : null;
        for (int number = 2000; number < 2150; number++)
            box.Arrives(number, told: number == 2149);
        await box.PassAsync(took);
        box.Instead = _ => null;
        box.Client.Reply(HistoryOfAda, $"CHAT {MailBox.Ada} CHATMESSAGES {string.Join(", ", box.Messages.Keys.Reverse())}");
        await box.SettleAsync();
        Assert.Equal(150, box.Handled.Count);
    }

    private static AccountState Visit(AccountStore store, string name)
    {
        AccountState account = store.Enter(name);
        store.Leave(account);
        return account;
    }
}
