namespace SKYPE4COMLib;

/// <content>Chats and messages.</content>
public partial class SkypeClass
{
    public ChatCollection Chats => _session.Chats(c => c.All);

    public ChatCollection ActiveChats => _session.Chats(c => c.Active);

    public ChatCollection MissedChats => _session.Chats(c => c.Missed);

    public ChatCollection RecentChats => _session.Chats(c => c.Recent);

    public ChatCollection BookmarkedChats => _session.Chats(c => c.Bookmarked);

    public ChatMessageCollection MissedMessages => _session.Messages(_session.Get((sdk, ct) => sdk.Chats.MissedMessages.GetAsync(ct)));

    public ChatMessageCollection get_Messages(string Target = "")
        => _session.Messages(_session.Get((sdk, ct) => (string.IsNullOrEmpty(Target) ? sdk.Chats.Messages : sdk.Chats.MessagesWith(Target))
            .GetAsync(ct)));

    public ChatMessage get_Message(int Id = 0)
    {
        var message = new ChatMessageClass(_session, Words.Id(Id, nameof(Id)));
        _ = message.Status;
        return message;
    }

    public Chat get_Chat(string Name = "")
    {
        var chat = new ChatClass(_session, Name ?? "");
        _ = chat.Status;
        return chat;
    }

    public ChatMessage SendMessage(string Username, string Text)
        => new ChatMessageClass(_session, _session.Get(async (sdk, ct) =>
        {
            Words.Text(Text, nameof(Text));
            Sdk.Chat chat = await sdk.Chats.WithAsync(Username, ct).ConfigureAwait(false);
            return await chat.SendAsync(Text, ct).ConfigureAwait(false);
        }));

    public Chat CreateChatWith(string Username) => new ChatClass(_session, _session.Get((sdk, ct) => sdk.Chats.WithAsync(Username, ct)));

    public Chat CreateChatMultiple(UserCollection pMembers)
    {
        string[] handles = Lists.Handles(pMembers, nameof(pMembers));
        return new ChatClass(_session, _session.Get((sdk, ct) => sdk.Chats.CreateAsync(handles, ct)));
    }

    public Chat FindChatUsingBlob(string Blob) => new ChatClass(_session, _session.Get((sdk, ct) => sdk.Chats.FindUsingBlobAsync(Blob, ct)));

    public Chat CreateChatUsingBlob(string Blob) => new ChatClass(_session, _session.Get((sdk, ct) => sdk.Chats.CreateUsingBlobAsync(Blob, ct)));

    public void ClearChatHistory() => _session.Do((sdk, ct) => sdk.Client.ClearChatHistoryAsync(ct));
}
