namespace Skype4Net.Tests.Users;

/// <summary>What is told of contacts, once each.</summary>
public class ContactEventTests
{
    [Fact]
    public async Task A_mood_told_with_formatting_alone_is_heard_without_it()
    {
        await using ScriptedSkype scripted = await ScriptedSkype.AttachAsync();
        using var moods = scripted.Skype.Contacts.MoodChanged.Record();

        scripted.Client.Push("USER anna RICH_MOOD_TEXT <b>salt</b> &amp; <i>pepper</i>");

        Assert.Equal(new MoodChanged(scripted.Skype.User("anna"), "salt & pepper"), await moods.NextAsync());
    }

    [Theory]
    [InlineData("MOOD_TEXT a < b", "RICH_MOOD_TEXT a &lt; <b>b</b>")]
    [InlineData("RICH_MOOD_TEXT a &lt; <b>b</b>", "MOOD_TEXT a < b")]
    [InlineData("MOOD_TEXT a < b", "MOOD_TEXT a < b")]
    public async Task A_mood_told_twice_is_one_change(string first, string second)
    {
        await using ScriptedSkype scripted = await ScriptedSkype.AttachAsync();
        using var moods = scripted.Skype.Contacts.MoodChanged.Record();

        scripted.Client.Push($"USER anna {first}");
        scripted.Client.Push($"USER bert {first}");
        scripted.Client.Push($"USER Anna {second}");
        scripted.Client.Push("USER anna MOOD_TEXT ");

        Assert.Equal(new MoodChanged(scripted.Skype.User("anna"), "a < b"), await moods.NextAsync());
        Assert.Equal(new MoodChanged(scripted.Skype.User("bert"), "a < b"), await moods.NextAsync());
        Assert.Equal(new MoodChanged(scripted.Skype.User("anna"), ""), await moods.NextAsync());
        Assert.True(moods.IsEmpty);
    }

    [Fact]
    public async Task A_mood_that_comes_back_is_a_change_each_time()
    {
        await using ScriptedSkype scripted = await ScriptedSkype.AttachAsync();
        using var moods = scripted.Skype.Contacts.MoodChanged.Record();

        foreach (string mood in new[] { "in", "out", "in" })
        {
            scripted.Client.Push($"USER anna MOOD_TEXT {mood}");
            scripted.Client.Push($"USER anna RICH_MOOD_TEXT <b>{mood}</b>");
        }

        foreach (string mood in new[] { "in", "out", "in" })
            Assert.Equal(mood, (await moods.NextAsync()).Text);
        Assert.True(moods.IsEmpty);
    }

    [Fact]
    public async Task The_empty_line_that_follows_an_answer_is_no_request()
    {
        await using ScriptedSkype scripted = await ScriptedSkype.AttachAsync();
        scripted.Client.Answer = command => command == "SEARCH USERSWAITINGMYAUTHORIZATION" ? "USERS dora, emil" : null;
        using var requests = scripted.Skype.Contacts.AuthorizationRequested.Record();

        scripted.Client.Push("USER anna RECEIVEDAUTHREQUEST may I?");
        scripted.Client.Push("USER anna ISAUTHORIZED FALSE");
        scripted.Client.Push("USER anna RECEIVEDAUTHREQUEST ");
        scripted.Client.Push("USER bert RECEIVEDAUTHREQUEST");
        scripted.Client.Push("USER carl RECEIVEDAUTHREQUEST me too");

        Assert.Equal(new AuthorizationRequest(scripted.Skype.User("anna"), "may I?"), await requests.NextAsync());
        Assert.Equal(new AuthorizationRequest(scripted.Skype.User("carl"), "me too"), await requests.NextAsync());
        Assert.True(requests.IsEmpty);
    }

    [Fact]
    public async Task Who_asks_without_a_word_waits_and_is_a_request_all_the_same()
    {
        await using ScriptedSkype scripted = await ScriptedSkype.AttachAsync();
        scripted.Client.Answer = command => command == "SEARCH USERSWAITINGMYAUTHORIZATION" ? "USERS dora, emil" : null;
        using var requests = scripted.Skype.Contacts.AuthorizationRequested.Record();

        scripted.Client.Push("USER Dora RECEIVEDAUTHREQUEST ");

        Assert.Equal(new AuthorizationRequest(scripted.Skype.User("dora"), ""), await requests.NextAsync());
    }
}
