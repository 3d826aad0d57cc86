namespace Skype4Net.Tests.Groups;

/// <summary>What the answers of different clients about groups mean.</summary>
public class GroupTests
{
    [Theory]
    [InlineData("DELETE GROUP 540")]
    [InlineData("DELETED GROUP 540")]
    public async Task A_group_is_deleted_whichever_words_the_client_answers_with(string reply)
    {
        await using ScriptedSkype scripted = await ScriptedSkype.AttachAsync();
        scripted.Client.Answer = command => command == "DELETE GROUP 540" ? reply : null;

        await scripted.Skype.Groups.Get(540).DeleteAsync().InTime();
    }

    [Fact]
    public async Task A_group_that_cannot_be_deleted_says_so()
    {
        await using ScriptedSkype scripted = await ScriptedSkype.AttachAsync();
        scripted.Client.Answer = command => command == "DELETE GROUP 540" ? "ERROR 538 DELETE GROUP: invalid group id" : null;

        var refused = await Assert.ThrowsAsync<SkypeCommandException>(() => scripted.Skype.Groups.Get(540).DeleteAsync().InTime());
        Assert.Equal(538, refused.Code);
    }

    [Fact]
    public async Task Whoever_has_a_presence_of_any_kind_counts_as_online()
    {
        Dictionary<string, string> presence = new()
        {
            ["a"] = "ONLINE", ["b"] = "AWAY", ["c"] = "NA", ["d"] = "DND", ["e"] = "SKYPEME", ["f"] = "INVISIBLE", ["g"] = "OFFLINE",
            ["h"] = "UNKNOWN", ["+3725550100"] = "SKYPEOUT",
        };
        await using ScriptedSkype scripted = await ScriptedSkype.AttachAsync();
        scripted.Client.Answer = command => command.Split(' ') switch
        {
            ["GET", "GROUP", "540", "USERS"] => $"GROUP 540 USERS {string.Join(", ", presence.Keys)}",
            ["GET", "USER", var handle, "ONLINESTATUS"] => $"USER {handle} ONLINESTATUS {presence[handle]}",
            _ => null,
        };

        IReadOnlyList<User> online = await scripted.Skype.Groups.Get(540).GetOnlineUsersAsync().InTime();

        Assert.Equal(["a", "b", "c", "d", "e", "f"], online.Select(u => u.Handle));
    }
}
