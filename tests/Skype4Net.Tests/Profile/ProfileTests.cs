namespace Skype4Net.Tests.Profiles;

/// <summary>What can be set in the own profile.</summary>
public class ProfileTests
{
    [Theory]
    [InlineData(Sex.Unknown, "UNKNOWN")]
    [InlineData(Sex.Female, "FEMALE")]
    public async Task The_sex_is_set_and_taken_back(Sex sex, string word)
    {
        await using ScriptedSkype scripted = await ScriptedSkype.AttachAsync();
        scripted.Client.Answer = command => command.StartsWith("SET PROFILE SEX ") ? command[4..] : null;

        await scripted.Skype.Profile.Sex.SetAsync(sex).InTime();

        Assert.Equal([$"SET PROFILE SEX {word}"], scripted.Client.Sent);
    }

    [Fact]
    public async Task A_status_that_means_not_known_cannot_be_set()
    {
        await using ScriptedSkype scripted = await ScriptedSkype.AttachAsync();

        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => scripted.Skype.UserStatus.SetAsync(UserStatus.Unknown).InTime());

        Assert.Empty(scripted.Client.Sent);
    }
}
