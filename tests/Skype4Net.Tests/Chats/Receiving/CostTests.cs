namespace Skype4Net.Tests.Receiving;

/// <summary>Looking costs what is new, not what there is.</summary>
public class CostTests
{
    [Fact]
    public async Task Attaching_to_a_hundred_thousand_unread_messages_takes_few_commands()
    {
        await using var box = new MailBox();
        for (int number = 1; number <= 100_000; number++)
            box.Arrives(number, $"#chat/${number % 100}", told: false);
        box.Recent = 10;
        await box.StartAsync();
        await box.PassAsync(TimeSpan.FromSeconds(5));
        Assert.InRange(box.Client.Sent.Count, 1, 300);

        box.Client.Sent.Clear();
        await box.GoesAwayAsync();
        box.Arrives(100_001, "#chat/$1", told: false);
        await box.ComesBackAsync();
        Assert.InRange(box.Client.Sent.Count, 1, 300);
        Assert.Equal([100_001], box.Handled);

        box.Client.Sent.Clear();
        box.Arrives(100_002, "#chat/$2");
        await box.PassAsync(TimeSpan.FromSeconds(5));
        Assert.Equal(6, box.Client.Sent.Count);
        Assert.Equal([100_001, 100_002], box.Handled);
    }

    [Fact]
    public async Task A_message_alone_costs_these_commands()
    {
        await using MailBox box = await MailBox.OpenAsync(prepare: b => b.Arrives(5, told: false));
        box.Client.Sent.Clear();

        box.Moves();
        box.Arrives(10);
        await box.PassAsync(TimeSpan.FromSeconds(5));

        Assert.Equal(
            [
                "GET CHATMESSAGE 10 CHATNAME", $"GET CHAT {MailBox.Ada} RECENTCHATMESSAGES",
                "GET CHATMESSAGE 10 FROM_HANDLE", "GET CHATMESSAGE 10 BODY", "GET CHATMESSAGE 10 TYPE", "GET CHATMESSAGE 10 TIMESTAMP",
                $"GET CHAT {MailBox.Ada} RECENTCHATMESSAGES",
            ],
            box.Client.Sent);
    }

    [Fact]
    public async Task A_recent_list_that_reaches_back_to_an_earlier_one_needs_no_history()
    {
        await using MailBox box = await MailBox.OpenAsync(prepare: b => b.Recent = 5);
        box.Arrives(1);
        await box.PassAsync(TimeSpan.FromSeconds(5));
        box.Client.Sent.Clear();
        box.Instead = command => command.EndsWith(" BODY", StringComparison.Ordinal) ? "" : null;

        box.Arrives(2);
        box.Arrives(3);
        await box.SettleAsync();
        for (int number = 4; number <= 7; number++)
            box.Arrives(number);
        await box.SettleAsync();

        Assert.True(box.Client.Sent.Count(c => c == $"GET CHAT {MailBox.Ada} RECENTCHATMESSAGES") > 1);
        Assert.DoesNotContain($"GET CHAT {MailBox.Ada} CHATMESSAGES", box.Client.Sent);
        Assert.Equal([1], box.Handled);
        box.Instead = _ => null;
        await box.PassAsync(TimeSpan.FromSeconds(10));
        Assert.Equal([1, 2, 3, 4, 5, 6, 7], box.Handled);
    }

    [Fact]
    public async Task Messages_of_two_thousand_chats_at_once_cost_as_much_each_as_one()
    {
        await using MailBox box = await MailBox.OpenAsync();
        box.Arrives(1, MailBox.Ada);
        await box.PassAsync(TimeSpan.FromSeconds(5));
        box.Client.Sent.Clear();

        for (int number = 10; number < 2010; number++)
            box.Arrives(number, $"#chat/${number}");
        await box.PassAsync(TimeSpan.FromSeconds(5));

        Assert.Equal(2001, box.Handled.Count);
        Assert.InRange(box.Client.Sent.Count, 2000, 2000 * 7);
    }

    [Fact]
    public async Task However_many_there_were_none_comes_again()
    {
        const int count = 20_050;
        await using MailBox box = await MailBox.OpenAsync(prepare: b => b.Recent = 300);
        for (int number = 1; number <= count; number++)
        {
            box.Arrives(number);
            if (number % 200 == 0)
                await box.SettleAsync();
        }

        await box.SettleAsync();
        Assert.Equal(count, box.Handled.Count);
        for (int number = 1; number <= count; number++)
            box.Notify($"CHATMESSAGE {number} STATUS RECEIVED");
        await box.SettleAsync();

        Assert.Equal(Enumerable.Range(1, count).Select(n => (long)n), box.Handled);
    }
}
