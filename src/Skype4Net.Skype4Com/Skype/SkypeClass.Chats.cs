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

    public ChatMessageCollection get_Messages(string target = "") => _session.Messages(_session.Get((sdk, ct) => sdk.Chats.Messages(target ?? "").GetAsync(ct)));

    public ChatMessage get_Message(int id = 0)
    {
        var message = new ChatMessageClass(_session, Words.Id(id, nameof(id)));
        _ = message.Status;
        return message;
    }

    public Chat get_Chat(string name = "")
    {
        var chat = new ChatClass(_session, name ?? "");
        _ = chat.Status;
        return chat;
    }

    public ChatMessage SendMessage(string username, string text)
        => new ChatMessageClass(_session, _session.Get(async (sdk, ct) =>
        {
            Words.Text(text, nameof(text));
            Sdk.Chat chat = await sdk.Chats.WithAsync(username, ct).ConfigureAwait(false);
            return await chat.SendAsync(text, ct).ConfigureAwait(false);
        }));

    public Chat CreateChatWith(string username) => new ChatClass(_session, _session.Get((sdk, ct) => sdk.Chats.WithAsync(username, ct)));

    public Chat CreateChatMultiple(UserCollection members)
    {
        string[] handles = Lists.Handles(members, nameof(members));
        return new ChatClass(_session, _session.Get((sdk, ct) => sdk.Chats.CreateAsync(handles, ct)));
    }

    public Chat FindChatUsingBlob(string blob) => new ChatClass(_session, _session.Get((sdk, ct) => sdk.Chats.FindUsingBlobAsync(blob, ct)));

    public Chat CreateChatUsingBlob(string blob) => new ChatClass(_session, _session.Get((sdk, ct) => sdk.Chats.CreateUsingBlobAsync(blob, ct)));

    public void ClearChatHistory() => _session.Do((sdk, ct) => sdk.Client.ClearChatHistoryAsync(ct));
}
