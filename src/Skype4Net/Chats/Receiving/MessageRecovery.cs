namespace Skype4Net;

/// <summary>Asks the client for messages that it may not have told of.</summary>
internal sealed class MessageRecovery(ChatService chats, MessageLedger ledger, MessageRecoveryOptions options)
{
    /// <summary>Unread messages of others, sent since a time, that nobody has handled, oldest first.</summary>
    public async Task<IReadOnlyList<ChatMessage>> FindMissedAsync(string me, DateTimeOffset since)
        => await OnlyNewAsync(await chats.MissedMessages.GetAsync().ConfigureAwait(false), me, since).ConfigureAwait(false);

    /// <summary>The same among the recent messages of some chats: they may have been read in the window already.</summary>
    public async Task<IReadOnlyList<ChatMessage>> FindRecentAsync(IEnumerable<Chat> of, string me, DateTimeOffset since)
    {
        IReadOnlyList<ChatMessage>[] lists = await Task.WhenAll(of.Take(options.MaxRecentChats).Select(RecentOfAsync)).ConfigureAwait(false);
        return await OnlyNewAsync(lists.SelectMany(l => l), me, since).ConfigureAwait(false);
    }

    /// <summary>Chats in which something may have been missed while there was no attachment.</summary>
    public async Task<IReadOnlyList<Chat>> RecentChatsAsync() => await chats.Recent.GetAsync().ConfigureAwait(false);

    /// <summary>Whether a message is from somebody else and was sent since a time. What is not, is entered as known, so that it is asked about once.</summary>
    public async Task<bool> IsNewAsync(ChatMessage message, string me, DateTimeOffset since)
    {
        try
        {
            ValueTask<string> sender = message.SenderHandle.GetAsync();
            ValueTask<DateTimeOffset?> sent = message.Timestamp.GetAsync();
            ValueTask<ChatMessageStatus> status = message.Status.GetAsync();
            bool isMine = string.Equals(await sender.ConfigureAwait(false), me, StringComparison.OrdinalIgnoreCase);
            bool isOld = await sent.ConfigureAwait(false) < since;
            bool isIncoming = await status.ConfigureAwait(false) is ChatMessageStatus.Received or ChatMessageStatus.Read;
            if (!isMine && !isOld && isIncoming)
                return true;
        }
        catch (SkypeCommandException)
        {
            // Gone, or in a chat that is not served: nothing to handle.
        }

        ledger.TryAdd(message.Id);
        return false;
    }

    private static async Task<IReadOnlyList<ChatMessage>> RecentOfAsync(Chat chat)
    {
        try
        {
            return await chat.RecentMessages.GetAsync().ConfigureAwait(false);
        }
        catch (SkypeCommandException)
        {
            // A cloud chat (error 105), or one that has gone.
            return [];
        }
    }

    // Numbers grow with time, so their order is that of the messages.
    private async Task<IReadOnlyList<ChatMessage>> OnlyNewAsync(IEnumerable<ChatMessage> messages, string me, DateTimeOffset since)
    {
        ChatMessage[] unknown = [.. messages.Where(m => !ledger.Contains(m.Id)).DistinctBy(m => m.Id).OrderBy(m => m.Id)];
        bool[] wanted = await Task.WhenAll(unknown.Select(m => IsNewAsync(m, me, since))).ConfigureAwait(false);
        return [.. unknown.Where((_, i) => wanted[i])];
    }
}
