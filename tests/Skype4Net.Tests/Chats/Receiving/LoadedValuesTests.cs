namespace Skype4Net.Tests.Receiving;

/// <summary>What was read of a message before it was handed over can be read for ever; newer values count more.</summary>
public class LoadedValuesTests
{
    [Fact]
    public async Task Reading_it_takes_no_command()
    {
        await using MailBox box = await MailBox.OpenAsync();
        box.Arrives(10, body: "hello");
        await box.SettleAsync();
        ChatMessage message = Assert.Single(box.HandledMessages);
        box.Client.Sent.Clear();

        await ReadsAsync(message, "hello");

        Assert.Empty(box.Client.Sent);
    }

    [Fact]
    public async Task It_outlives_the_client()
    {
        await using MailBox box = await MailBox.OpenAsync();
        box.Arrives(10, body: "hello");
        await box.SettleAsync();

        await box.GoesAwayAsync();

        ChatMessage message = Assert.Single(box.HandledMessages);
        await ReadsAsync(message, "hello");
        box.Skype.ResetCache();
        Assert.True(message.Body.TryGetCached(out string? body));
        Assert.Equal("hello", body);
    }

    [Fact]
    public async Task An_edit_that_was_told_counts_more_also_after_a_loss()
    {
        await using MailBox box = await MailBox.OpenAsync();
        box.Arrives(10, body: "hello");
        await box.SettleAsync();
        ChatMessage message = Assert.Single(box.HandledMessages);
        Assert.Equal("hello", await message.Body);

        box.Notify("CHATMESSAGE 10 EDITED_BY ada.k");
        box.Notify("CHATMESSAGE 10 EDITED_TIMESTAMP 1774000000");
        box.Notify("CHATMESSAGE 10 BODY good bye");
        await box.GoesAwayAsync();

        Assert.Equal("good bye", await message.Body);
    }

    [Fact]
    public async Task An_edit_whose_text_was_not_told_is_asked_for()
    {
        await using MailBox box = await MailBox.OpenAsync();
        box.Arrives(10, body: "hello");
        await box.SettleAsync();
        ChatMessage message = Assert.Single(box.HandledMessages);

        box.Arrives(10, told: false, body: "good bye");
        box.Notify("CHATMESSAGE 10 EDITED_TIMESTAMP 1774000000");
        await box.SettleAsync();

        Assert.Equal("good bye", await message.Body);
    }

    [Fact]
    public async Task An_edit_whose_text_cannot_be_had_leaves_the_text_that_was_handed_over()
    {
        await using MailBox box = await MailBox.OpenAsync();
        box.Arrives(10, body: "hello");
        await box.SettleAsync();
        ChatMessage message = Assert.Single(box.HandledMessages);

        box.Notify("CHATMESSAGE 10 EDITED_TIMESTAMP 1774000000");
        await box.GoesAwayAsync();

        Assert.False(message.Body.TryGetCached(out _));
        Assert.Equal("hello", await message.Body);
        Assert.Equal("hello", message.Body.Value);
        await Assert.ThrowsAsync<SkypeTransportException>(() => message.Body.RefreshAsync().AsTask());
    }

    [Fact]
    public async Task Another_accounts_message_with_the_same_number_is_another_one()
    {
        await using MailBox box = await MailBox.OpenAsync();
        box.Arrives(10, body: "for Nora");
        await box.SettleAsync();
        ChatMessage ofNora = Assert.Single(box.HandledMessages);
        await box.GoesAwayAsync();
        Assert.Equal("for Nora", await ofNora.Body);

        box.User = "otto";
        box.Messages = [];
        await box.ComesBackAsync();
        box.Arrives(10, from: "ben", body: "for Otto");
        await box.SettleAsync();
        ChatMessage ofOtto = box.HandledMessages[1];

        Assert.Equal("for Otto", await ofOtto.Body);
        Assert.Equal("for Nora", await ofNora.Body);
        Assert.Equal("ben", await ofOtto.SenderHandle);
        Assert.Equal("ada.k", await ofNora.SenderHandle);
        Assert.Equal("for Otto", await box.Skype.Chats.GetMessage(10).Body);
    }

    private static async Task ReadsAsync(ChatMessage message, string body)
    {
        Assert.Equal(body, await message.Body);
        Assert.Equal(body, message.Body.Value);
        Assert.Equal("ada.k", await message.SenderHandle);
        Assert.Equal("ada.k", (await message.Sender)!.Handle);
        Assert.Equal(MailBox.Ada, (await message.Chat)!.Name);
        Assert.Equal(ChatMessageType.Said, await message.Type);
        Assert.NotNull(await message.Timestamp);
        Assert.Equal(ChatMessageType.Said, message.Type.Value);
    }
}
