namespace Skype4Net.Tests.Engine;

/// <summary>A client may answer one question under the number of another that is open, too.</summary>
public class MisdirectedReplyTests
{
    [Fact]
    public async Task Two_replies_under_each_others_numbers_put_no_value_where_it_does_not_belong()
    {
        await using var scripted = await ScriptedSkype.AttachAsync();
        ValueTask<string> name = scripted.Skype.User("anna").FullName.GetAsync();
        ValueTask<string> city = scripted.Skype.User("anna").City.GetAsync();
        ValueTask<string> other = scripted.Skype.User("ben").FullName.GetAsync();

        scripted.Client.Reply("GET USER anna FULLNAME", "USER anna CITY Oslo");
        scripted.Client.Reply("GET USER anna CITY", "USER ben FULLNAME Ben C.");
        scripted.Client.Reply("GET USER ben FULLNAME", "USER anna FULLNAME Anna B.");
        Assert.False(name.IsCompleted || city.IsCompleted || other.IsCompleted);
        scripted.Client.Reply("GET USER anna FULLNAME", "USER anna FULLNAME Anna B.");
        scripted.Client.Reply("GET USER anna CITY", "USER anna CITY Oslo");
        scripted.Client.Reply("GET USER ben FULLNAME", "USER ben FULLNAME Ben C.");

        Assert.Equal(("Anna B.", "Oslo", "Ben C."), (await name.InTime(), await city.InTime(), await other.InTime()));
    }

    [Fact]
    public async Task The_right_answer_that_never_comes_is_a_timeout()
    {
        await using var scripted = await ScriptedSkype.AttachAsync();
        ValueTask<string> name = scripted.Skype.User("anna").FullName.GetAsync();

        scripted.Client.Reply("GET USER anna FULLNAME", "USER ben FULLNAME Ben C.");
        scripted.Clock.Advance(TimeSpan.FromSeconds(30));

        await Assert.ThrowsAsync<SkypeTimeoutException>(() => name.InTime());
    }
}
