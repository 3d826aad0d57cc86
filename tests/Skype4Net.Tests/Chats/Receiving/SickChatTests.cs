namespace Skype4Net.Tests.Receiving;

/// <summary>What a client cannot answer for long at the start, or when it is back, holds up nothing else.</summary>
public class SickChatTests
{
    private const string Sick = "#cyd/$nora.lund;3";

    [Theory]
    [InlineData("ERROR 9901 Internal error")]
    [InlineData("")]
    public async Task One_chat_that_is_never_listed_does_not_keep_the_others_from_beginning(string reply)
    {
        await using MailBox box = await MailBox.OpenAsync(prepare: b =>
        {
            for (int old = 1; old < 6; old++)
                b.Arrives(old, Sick, "cyd", "READ", told: false);
            b.Instead = c => c.StartsWith($"GET CHAT {Sick} ") ? reply : null;
        });
        box.Arrives(10);
        await box.PassAsync(TimeSpan.FromMinutes(2));

        Assert.Equal([10], box.Handled);
    }

    [Fact]
    public async Task Its_old_mail_stays_old_when_it_is_well_again()
    {
        await using MailBox box = await MailBox.OpenAsync(prepare: b =>
        {
            for (int old = 1; old < 6; old++)
                b.Arrives(old, Sick, "cyd", "READ", told: false);
            b.Instead = c => c.StartsWith($"GET CHAT {Sick} ") ? "ERROR 9901 Internal error" : null;
        });
        await box.PassAsync(TimeSpan.FromMinutes(2));

        box.Instead = _ => null;
        box.Arrives(8, Sick, "cyd", told: false);
        box.Arrives(7, Sick, "cyd");
        await box.PassAsync(TimeSpan.FromMinutes(2));

        Assert.Equal([7, 8], box.Handled);
    }

    [Fact]
    public async Task Where_no_chats_are_listed_the_first_message_of_a_chat_does_not_bring_its_whole_past()
    {
        await using MailBox box = await MailBox.OpenAsync(prepare: b =>
        {
            for (int old = 1; old < 6; old++)
                b.Arrives(old, status: "READ", told: false);
            b.Instead = c => c == "SEARCH RECENTCHATS" ? "ERROR 2 Unknown command" : null;
        });
        await box.PassAsync(TimeSpan.FromSeconds(10));
        box.Arrives(7);
        await box.PassAsync(TimeSpan.FromSeconds(10));

        Assert.Equal([7], box.Handled);
    }

    [Fact]
    public async Task Old_mail_that_could_not_be_listed_stays_old_when_the_client_comes_back_and_lists_it()
    {
        await using MailBox box = await MailBox.OpenAsync(prepare: b =>
        {
            for (int old = 1; old < 6; old++)
                b.Arrives(old, status: old < 4 ? "READ" : "RECEIVED", told: false);
            b.Instead = MailBox.WithoutLists;
        });
        await box.PassAsync(TimeSpan.FromMinutes(10));
        await box.GoesAwayAsync();
        box.Instead = _ => null;
        await box.ComesBackAsync();
        await box.PassAsync(TimeSpan.FromMinutes(2));
        Assert.Empty(box.Handled);

        box.Arrives(7);
        await box.PassAsync(TimeSpan.FromSeconds(10));

        Assert.Equal([7], box.Handled);
    }

    [Fact]
    public async Task A_message_that_the_client_cannot_read_any_more_does_not_keep_it_from_going_on()
    {
        await using MailBox box = await MailBox.OpenAsync();
        box.Arrives(10);
        await box.PassAsync(TimeSpan.FromSeconds(3));
        box.Instead = c => c.StartsWith("GET CHATMESSAGE 10 ") ? "ERROR 9901 Internal error" : null;
        await box.GoesAwayAsync();
        box.Arrives(11, told: false);
        await box.ComesBackAsync();

        await box.PassAsync(TimeSpan.FromMinutes(10));

        Assert.Equal([10, 11], box.Handled);
    }
}
