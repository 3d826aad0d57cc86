namespace SKYPE4COMLib;

/// <summary>Lists of the SDK as collections.</summary>
internal static class Lists
{
    public static UserCollection Users(this SkypeSession session, IEnumerable<Sdk.User> users)
        => new UserCollectionClass(users.Select(u => new UserClass(session, u)));

    public static UserCollection Users(this SkypeSession session, IEnumerable<string> handles)
        => new UserCollectionClass(handles.Select(h => new UserClass(session, h)));

    public static ChatCollection Chats(this SkypeSession session, Func<Sdk.ChatService, Sdk.SkypeQuery<Sdk.Chat>> query)
        => new ChatCollectionClass(session.Get((sdk, ct) => query(sdk.Chats).GetAsync(ct)).Select(c => new ChatClass(session, c)));

    public static ChatMessageCollection Messages(this SkypeSession session, IEnumerable<Sdk.ChatMessage> messages)
        => new ChatMessageCollectionClass(messages.Select(m => new ChatMessageClass(session, m)));

    public static CallCollection Calls(this SkypeSession session, IEnumerable<Sdk.Call> calls)
        => new CallCollectionClass(calls.Select(c => new CallClass(session, c)));

    public static GroupCollection Groups(this SkypeSession session, Func<Sdk.GroupService, Sdk.SkypeQuery<Sdk.ContactGroup>> query)
        => new GroupCollectionClass(session.Get((sdk, ct) => query(sdk.Groups).GetAsync(ct)).Select(g => new GroupClass(session, g)));

    public static VoicemailCollection Voicemails(this SkypeSession session, Func<Sdk.VoicemailService, Sdk.SkypeQuery<Sdk.Voicemail>> query)
        => new VoicemailCollectionClass(session.Get((sdk, ct) => query(sdk.Voicemails).GetAsync(ct)).Select(v => new VoicemailClass(session, v)));

    public static SmsMessageCollection Smss(this SkypeSession session, Func<Sdk.SmsService, Sdk.SkypeQuery<Sdk.SmsMessage>> query)
        => new SmsMessageCollectionClass(session.Get((sdk, ct) => query(sdk.Sms).GetAsync(ct)).Select(s => new SmsMessageClass(session, s)));

    public static IFileTransferCollection Transfers(this SkypeSession session, Func<Sdk.FileTransferService, Sdk.SkypeQuery<Sdk.FileTransfer>> query)
        => new FileTransferCollection(session.Get((sdk, ct) => query(sdk.FileTransfers).GetAsync(ct))
            .Select(f => new FileTransferObject(session, f)));

    /// <summary>The handles of a collection that a program gives, whoever made its items.</summary>
    public static string[] Handles(UserCollection? users, string parameter)
    {
        if (users is null)
            throw ComErrors.BadArgument($"{parameter} is nothing.");
        return [.. users.Cast<IUser>().Select(u => Words.One(u.Handle, parameter))];
    }
}
