namespace Skype4Net.Tests.Receiving;

/// <summary>Messages are found again after losses, errors and lost replies. Each of these broke the library once.</summary>
public class MessageRecoveryTests
{
    private static readonly TimeSpan s_second = TimeSpan.FromSeconds(1);

    [Fact]
    public async Task What_came_while_there_was_no_attachment_is_handed_over_in_order_when_it_is_back()
    {
        await using MailBox box = await MailBox.OpenAsync();
        box.Arrives(10);
        await box.SettleAsync();

        await box.GoesAwayAsync();
        box.Arrives(11, status: "READ", told: false);
        box.Arrives(12, told: false);
        await box.ComesBackAsync();

        Assert.Equal([10, 11, 12], box.Handled);
    }

    [Fact]
    public async Task What_is_told_after_a_loss_does_not_overtake_what_is_found()
    {
        await using MailBox box = await MailBox.OpenAsync(prepare: b => b.Arrives(5, told: false));
        await box.GoesAwayAsync();
        box.Arrives(10, told: false);
        box.Instead = command => command == "SEARCH RECENTCHATS" ? "" : null;
        await box.ComesBackAsync();
        box.Arrives(11);
        await box.SettleAsync();

        Assert.Equal([10, 11], box.Handled);
    }

    [Fact]
    public async Task A_second_loss_during_recovery_loses_nothing()
    {
        await using MailBox box = await MailBox.OpenAsync(prepare: b => b.Arrives(5, told: false));
        await box.GoesAwayAsync();
        box.Arrives(10, told: false);
        box.Instead = command => command.StartsWith("GET CHATMESSAGE 10 ") ? "" : null;
        await box.ComesBackAsync();
        await box.GoesAwayAsync();
        box.Instead = _ => null;
        await box.ComesBackAsync();

        Assert.Equal([10], box.Handled);
    }

    [Fact]
    public async Task A_sweep_finds_what_had_no_sign_at_all()
    {
        await using MailBox box = await MailBox.OpenAsync(new MessageRecoveryOptions { Sweep = s_second * 10 });

        box.Arrives(10, told: false);
        await box.PassAsync(s_second * 10);

        Assert.Equal([10], box.Handled);
    }

    [Theory]
    [InlineData("GET CHATMESSAGE 10 FROM_HANDLE", "ERROR 9901 Internal error")]
    [InlineData("GET CHATMESSAGE 10 BODY", "")]
    [InlineData("GET CHATMESSAGE 10 TIMESTAMP", "ERROR 15")]
    [InlineData("GET CHATMESSAGE 10 CHATNAME", "")]
    [InlineData("GET CHATMESSAGE 10 CHATNAME", "CHATMESSAGE 12 CHATNAME #other/$1")]
    [InlineData($"GET CHAT {MailBox.Ada} RECENTCHATMESSAGES", "ERROR 105 Invalid chat name")]
    [InlineData($"GET CHAT {MailBox.Ada} RECENTCHATMESSAGES", "ERROR 9901 Internal error")]
    public async Task An_error_and_a_lost_reply_are_asked_again(string command, string reply)
    {
        await using MailBox box = await MailBox.OpenAsync(prepare: b => b.Arrives(5, told: false));
        int failures = 0;
        box.Instead = c => c == command && failures++ == 0 ? reply : null;

        box.Arrives(9, told: false);
        box.Arrives(10);
        await box.PassAsync(s_second * 10);

        Assert.True(failures > 1);
        Assert.Equal([9, 10], box.Handled);
    }

    [Fact]
    public async Task A_search_that_fails_is_repeated()
    {
        await using MailBox box = await MailBox.OpenAsync(prepare: b => b.Arrives(5, told: false));
        await box.GoesAwayAsync();
        box.Arrives(10, MailBox.Ben, "ben", told: false);
        int failures = 3;
        box.Instead = command => command.StartsWith("SEARCH ") && failures-- > 0 ? "ERROR 9901 Internal error" : null;
        await box.ComesBackAsync();
        await box.PassAsync(s_second * 5);

        Assert.Equal([10], box.Handled);
    }

    [Fact]
    public async Task A_lost_reply_holds_up_its_own_chat_alone()
    {
        await using MailBox box = await MailBox.OpenAsync();
        box.Instead = command => command.Contains(MailBox.Ada) || command.Contains(" 10 ") ? "" : null;

        box.Arrives(10);
        box.Arrives(11, MailBox.Ben, "ben");
        await box.SettleAsync();
        Assert.Equal([11], box.Handled);
        box.Instead = _ => null;
        await box.PassAsync(s_second * 10);

        Assert.Equal([11, 10], box.Handled);
    }

    [Fact]
    public async Task What_cannot_be_had_for_a_minute_is_handed_over_without_it_and_a_warning_names_it()
    {
        await using MailBox box = await MailBox.OpenAsync();
        box.Instead = command => command == "GET CHATMESSAGE 10 BODY" ? "" : null;

        box.Arrives(10);
        box.Arrives(11);
        await box.PassAsync(TimeSpan.FromMinutes(2));

        Assert.Equal([10, 11], box.Handled);
        Assert.Contains(box.Log.Messages, line => line.Contains("Message 10 of the chat"));
    }

    [Fact]
    public async Task Another_account_may_have_the_same_numbers()
    {
        await using MailBox box = await MailBox.OpenAsync();
        box.Arrives(10);
        box.Arrives(11);
        await box.SettleAsync();

        await box.GoesAwayAsync();
        SortedDictionary<long, MailBox.Mail> ofNora = box.Messages;
        box.User = "otto";
        box.Messages = [];
        await box.ComesBackAsync();
        box.Arrives(10);
        box.Arrives(11);
        await box.SettleAsync();
        await box.GoesAwayAsync();
        box.User = "nora.lund";
        box.Messages = ofNora;
        box.Arrives(12, told: false);
        await box.ComesBackAsync();

        Assert.Equal([10, 11, 10, 11, 12], box.Handled);
    }

    [Fact]
    public async Task A_client_that_was_installed_anew_may_give_the_same_numbers_again()
    {
        await using MailBox box = await MailBox.OpenAsync();
        box.Arrives(10);
        await box.PassAsync(s_second * 2);

        await box.GoesAwayAsync();
        box.Messages = [];
        box.Arrives(9, told: false);
        box.Arrives(10, told: false);
        await box.ComesBackAsync();
        box.Arrives(11);
        await box.SettleAsync();

        Assert.Equal([10, 9, 10, 11], box.Handled);
        Assert.Contains(box.Log.Messages, line => line.Contains("numbers its messages anew"));
    }

    [Fact]
    public async Task Recent_messages_that_do_not_reach_back_are_made_up_for_by_the_history()
    {
        await using MailBox box = await MailBox.OpenAsync(prepare: b => b.Recent = 2);

        for (int number = 10; number < 20; number++)
            box.Arrives(number, told: number == 19);
        await box.SettleAsync();

        Assert.Equal(Enumerable.Range(10, 10).Select(n => (long)n), box.Handled);
    }
}
