namespace Skype4Net.Tests.Receiving;

/// <summary>
/// Every message of others is handed over once and in order, whatever the client does with its notifications. Each story broke the library once.
/// </summary>
public class MessageReceivedTests
{
    private static readonly TimeSpan s_second = TimeSpan.FromSeconds(1);

    [Fact]
    public async Task A_message_is_handed_over_once_however_often_it_is_told()
    {
        await using MailBox box = await MailBox.OpenAsync();

        box.Arrives(10);
        box.Notify("CHATMESSAGE 10 STATUS RECEIVED");
        box.Notify("CHATMESSAGE 10 STATUS READ");
        box.Arrives(11);
        await box.PassAsync(s_second * 10);

        Assert.Equal([10, 11], box.Handled);
    }

    [Fact]
    public async Task A_message_that_is_not_told_is_found_a_second_after_its_chat_has_moved()
    {
        await using MailBox box = await MailBox.OpenAsync();

        box.Moves();
        box.Arrives(10, told: false);
        await box.PassAsync(s_second * 0.9);
        Assert.Empty(box.Handled);
        await box.PassAsync(s_second * 0.1);

        Assert.Equal([10], box.Handled);
    }

    [Fact]
    public async Task Two_of_the_lines_that_come_with_a_message_may_be_lost()
    {
        await using MailBox box = await MailBox.OpenAsync();

        box.Arrives(10, told: false);
        box.Notify($"CHAT {MailBox.Ada} FRIENDLYNAME Ada | hello");
        await box.PassAsync(s_second);
        box.Arrives(11, MailBox.Ben, "ben", told: false);
        box.Notify($"CHAT {MailBox.Ben} POSTERS ben");
        await box.PassAsync(s_second);

        Assert.Equal([10, 11], box.Handled);
    }

    [Fact]
    public async Task A_told_message_waits_for_the_untold_one_before_it()
    {
        await using MailBox box = await MailBox.OpenAsync();

        box.Arrives(10, told: false);
        box.Arrives(11);
        await box.SettleAsync();

        Assert.Equal([10, 11], box.Handled);
    }

    [Fact]
    public async Task A_message_told_after_it_was_found_does_not_come_again()
    {
        await using MailBox box = await MailBox.OpenAsync();

        box.Arrives(10, told: false);
        box.Moves();
        await box.PassAsync(s_second * 2);
        box.Notify("CHATMESSAGE 10 STATUS RECEIVED");
        await box.PassAsync(s_second * 2);

        Assert.Equal([10], box.Handled);
    }

    [Fact]
    public async Task A_message_read_in_the_open_window_before_it_was_told_is_handed_over()
    {
        await using MailBox box = await MailBox.OpenAsync();

        box.Arrives(10, status: "READ");
        await box.SettleAsync();

        Assert.Equal([10], box.Handled);
    }

    [Fact]
    public async Task Our_own_messages_and_old_ones_that_are_read_now_are_not()
    {
        await using MailBox box = await MailBox.OpenAsync(prepare: b => b.Arrives(8, told: false));

        box.Arrives(8, status: "READ");
        box.Arrives(9, from: "nora.lund", status: "SENT");
        box.Arrives(10, from: "nora.lund", status: "SENT", told: false);
        box.Arrives(11);
        await box.SettleAsync();

        Assert.Equal([11], box.Handled);
    }

    [Fact]
    public async Task Unread_messages_of_before_the_start_are_left_alone()
    {
        await using MailBox box = await MailBox.OpenAsync(prepare: b => b.Arrives(5, told: false));

        box.Arrives(10);
        await box.SettleAsync();

        Assert.Equal([10], box.Handled);
    }

    [Fact]
    public async Task Unless_the_options_want_them()
    {
        await using MailBox box = await MailBox.OpenAsync(new MessageRecoveryOptions { IncludeUnreadAtStart = true }, b =>
        {
            b.Arrives(4, status: "READ", told: false);
            b.Arrives(6, told: false);
            b.Arrives(5, told: false);
            b.Arrives(7, MailBox.Ben, "ben", told: false);
        });
        await box.PassAsync(s_second * 5);

        Assert.Equal([5, 6, 7], box.Handled.Order());
        Assert.True(box.Handled.IndexOf(5) < box.Handled.IndexOf(6));
    }

    [Fact]
    public async Task Changes_of_topics_do_not_hide_the_next_untold_message()
    {
        await using MailBox box = await MailBox.OpenAsync();
        for (int number = 10; number < 15; number++)
            box.Arrives(number, status: "READ");
        await box.PassAsync(s_second * 3);

        box.Moves();
        box.Arrives(20, told: false);
        await box.PassAsync(s_second);

        Assert.Equal(20, box.Handled[^1]);
    }

    [Theory]
    [InlineData(-60)]
    [InlineData(600)]
    public async Task The_clocks_of_client_and_program_need_not_agree(int seconds)
    {
        await using MailBox box = await MailBox.OpenAsync(prepare: b => b.Skew = TimeSpan.FromSeconds(seconds));

        box.Arrives(10, told: false);
        box.Moves();
        await box.PassAsync(s_second);
        await box.GoesAwayAsync();
        box.Arrives(11, told: false);
        await box.ComesBackAsync();

        Assert.Equal([10, 11], box.Handled);
    }

    [Fact]
    public async Task Messages_of_a_chat_that_the_client_does_not_serve_come_as_they_are_told()
    {
        const string cloud = "19:cloud@thread.skype";
        await using MailBox box = await MailBox.OpenAsync();
        box.Instead = command => command.StartsWith($"GET CHAT {cloud} ") ? "ERROR 105 Invalid chat name" : null;

        box.Arrives(10, cloud);
        await box.PassAsync(s_second);
        box.Arrives(12, cloud);
        await box.SettleAsync();
        box.Arrives(11, cloud);
        box.Notify("CHATMESSAGE 12 STATUS RECEIVED");
        await box.SettleAsync();

        Assert.Equal([10, 12, 11], box.Handled);
    }

    [Fact]
    public async Task A_message_that_is_gone_before_it_was_read_holds_nothing_up()
    {
        await using MailBox box = await MailBox.OpenAsync();
        box.Instead = command => command.StartsWith("GET CHATMESSAGE 10 ") && !command.EndsWith("CHATNAME") ? "ERROR 15" : null;

        box.Arrives(10);
        box.Arrives(11);
        await box.PassAsync(s_second);

        Assert.Equal([11], box.Handled);
    }

    [Fact]
    public async Task The_first_command_of_a_handler_works()
    {
        await using var box = new MailBox();
        var failures = new List<Exception>();
        await box.StartAsync(observe: messages => messages.Handle(async message =>
        {
            try
            {
                await message.MarkSeenAsync();
                box.Note(message);
            }
            catch (SkypeException exception)
            {
                failures.Add(exception);
            }
        }));
        box.Instead = command => command.StartsWith("SET CHATMESSAGE ") ? $"CHATMESSAGE {command.Split(' ')[2]} STATUS READ" : null;

        await box.GoesAwayAsync();
        box.Arrives(10, told: false);
        await box.ComesBackAsync();
        await box.UntilHandledAsync(1);

        Assert.Empty(failures);
        Assert.Equal([10], box.Handled);
    }

    [Fact]
    public async Task Without_lists_a_message_comes_once_and_as_told()
    {
        await using MailBox box = await MailBox.OpenAsync(new MessageRecoveryOptions { Enabled = false });

        box.Arrives(8, status: "READ");
        box.Arrives(12);
        box.Arrives(11);
        box.Notify("CHATMESSAGE 12 STATUS RECEIVED");
        box.Arrives(13, status: "READ");
        box.Moves();
        await box.PassAsync(s_second * 90);

        Assert.Equal([12, 11, 13], box.Handled);
        Assert.DoesNotContain(box.Client.Sent, command => command.StartsWith("SEARCH ") || command.StartsWith("GET CHAT "));
    }

    [Fact]
    public async Task When_the_last_observer_has_gone_nothing_is_asked()
    {
        await using var box = new MailBox();
        IDisposable? subscription = null;
        await box.StartAsync(observe: messages => subscription = messages.Subscribe(box.Note));
        subscription!.Dispose();
        box.Client.Sent.Clear();

        box.Arrives(10);
        await box.PassAsync(TimeSpan.FromMinutes(2));
        Assert.Empty(box.Client.Sent);
        using IDisposable again = box.Skype.Chats.MessageReceived.Subscribe(box.Note);
        await box.SettleAsync();
        box.Arrives(11);
        await box.SettleAsync();

        Assert.Equal([11], box.Handled);
    }
}
