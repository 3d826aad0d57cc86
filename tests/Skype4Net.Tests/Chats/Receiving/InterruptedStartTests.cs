namespace Skype4Net.Tests.Receiving;

/// <summary>A client that dies before it has answered the lists of the start: what comes after the first handler is no old mail.</summary>
public class InterruptedStartTests
{
    private static readonly TimeSpan s_second = TimeSpan.FromSeconds(1);

    [Fact]
    public async Task What_came_after_the_first_handler_is_handed_over_though_the_lists_came_only_in_the_next_attachment()
    {
        await using MailBox box = await OpenUnansweredAsync();
        await box.PassAsync(s_second);
        await box.GoesAwayAsync();
        box.Arrives(10, told: false);
        box.Arrives(11, MailBox.Ben, "ben", told: false);
        box.Instead = _ => null;
        await box.ComesBackAsync();
        box.Arrives(12);
        await box.PassAsync(s_second * 5);

        Assert.Equal([10, 11, 12], box.Handled.Order());
    }

    [Fact]
    public async Task What_was_unread_before_it_stays_old_mail()
    {
        await using MailBox box = await OpenUnansweredAsync(b =>
        {
            b.Skew = -s_second;
            for (int old = 1; old < 6; old++)
                b.Arrives(old, told: false);
            b.Skew = TimeSpan.Zero;
        });
        await box.PassAsync(s_second);
        await box.GoesAwayAsync();
        box.Arrives(10, told: false);
        await box.ComesBackAsync();
        await box.GoesAwayAsync();
        box.Instead = _ => null;
        await box.ComesBackAsync();

        Assert.Equal([10], box.Handled);
    }

    private static Task<MailBox> OpenUnansweredAsync(Action<MailBox>? prepare = null) => MailBox.OpenAsync(prepare: b =>
    {
        prepare?.Invoke(b);
        b.Instead = command => command.StartsWith("SEARCH ", StringComparison.Ordinal) ? "" : null;
    });
}
