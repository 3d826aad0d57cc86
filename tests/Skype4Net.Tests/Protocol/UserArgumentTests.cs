namespace Skype4Net.Tests.Protocol;

/// <summary>Where a handle is taken, a user is taken too, and the same is sent.</summary>
public class UserArgumentTests
{
    public static TheoryData<string> Cases => [.. s_calls.Keys];

    private static readonly Dictionary<string, Func<Skype, User, Task>> s_calls = new()
    {
        ["MESSAGE anna hi you"] = (s, anna) => s.Chats.SendAsync(anna, "hi you"),
        ["CHAT CREATE anna"] = (s, anna) => s.Chats.WithAsync(anna),
        ["CHAT CREATE anna, ben"] = (s, anna) => s.Chats.CreateAsync([anna, s.User("ben")]),
        ["SEARCH CHATMESSAGES anna"] = (s, anna) => s.Chats.MessagesWith(anna).GetAsync(),
        ["ALTER CHAT #a/$b;1 ADDMEMBERS anna"] = (s, anna) => s.Chats.Get("#a/$b;1").AddMembersAsync([anna]),
        ["ALTER CHAT #a/$b;1 KICK anna"] = (s, anna) => s.Chats.Get("#a/$b;1").KickAsync([anna]),
        ["ALTER CHAT #a/$b;1 KICKBAN anna"] = (s, anna) => s.Chats.Get("#a/$b;1").KickBanAsync([anna]),
        ["CALL anna"] = (s, anna) => s.Calls.PlaceAsync(anna),
        ["CALL anna, ben"] = (s, anna) => s.Calls.PlaceAsync([anna, s.User("ben")]),
        ["SEARCH CALLS anna"] = (s, anna) => s.Calls.With(anna).GetAsync(),
        ["ALTER CALL 5 TRANSFER anna"] = (s, anna) => s.Calls.Get(5).TransferAsync([anna]),
        ["FILE anna \"/a.txt\""] = (s, anna) => s.FileTransfers.SendAsync(anna, "/a.txt"),
        ["ALTER GROUP 5 ADDUSER anna"] = (s, anna) => s.Groups.Get(5).AddUserAsync(anna),
        ["ALTER GROUP 5 REMOVEUSER anna"] = (s, anna) => s.Groups.Get(5).RemoveUserAsync(anna),
        ["ALTER APPLICATION chess CONNECT anna"] = (s, anna) => s.Applications.Get("chess").ConnectAsync(anna),

        // Single members reached by what the wire knows them by.
        ["GET CHATMEMBER 7 ROLE"] = (s, _) => s.Chats.GetMember(7).Role.GetAsync().AsTask(),
        ["GET CALL 5 CONF_PARTICIPANT 2"] = (s, _) => s.Calls.Get(5).GetParticipantAsync(2),
        ["GET SMS 5 CHUNK 1"] = (s, _) => s.Sms.Get(5).GetChunkAsync(1),
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task A_user_is_sent_as_their_handle(string expected)
    {
        await using ScriptedSkype scripted = await ScriptedSkype.AttachAsync(client: new ScriptedTransport
        {
            Answer = command => command.StartsWith("GET APPLICATION", StringComparison.Ordinal) ? $"{command[4..]} " : null,
        });
        using var sent = scripted.Skype.Wire.Record();

        Task call = s_calls[expected](scripted.Skype, scripted.Skype.User("anna"));

        await sent.NextAsync(m => m.Direction == WireDirection.Sent && m.Line.EndsWith(" " + expected, StringComparison.Ordinal));
        await scripted.DisposeAsync();
        await Assert.ThrowsAnyAsync<Exception>(() => call);
    }

    [Fact]
    public async Task No_user_is_an_error_of_the_caller()
    {
        await using ScriptedSkype scripted = await ScriptedSkype.AttachAsync();

        await Assert.ThrowsAnyAsync<ArgumentNullException>(() => scripted.Skype.Chats.SendAsync((User)null!, "hi"));
        await Assert.ThrowsAnyAsync<ArgumentNullException>(() => scripted.Skype.Calls.PlaceAsync((IEnumerable<User>)null!));
    }

    [Fact]
    public async Task A_place_that_cannot_be_is_refused()
    {
        await using ScriptedSkype scripted = await ScriptedSkype.AttachAsync();

        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => scripted.Skype.Calls.Get(5).GetParticipantAsync(0));
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => scripted.Skype.Sms.Get(5).GetChunkAsync(-1));
    }
}
