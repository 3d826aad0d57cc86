namespace Skype4Net.Tests.Analyzers;

/// <summary>S4N007: texts of somebody in raw commands.</summary>
public class TextInCommandTests
{
    [Theory]
    [InlineData("await skype.SendAsync($\"SET PROFILE MOOD_TEXT {{|words|}}\");")]
    [InlineData("await skype.SendAsync(\"SET PROFILE MOOD_TEXT \" + {|words|});")]
    [InlineData("await skype.SendAsync(\"ALTER CHAT \" + chat.Name + \" SETTOPIC \" + {|words|}, token);")]
    [InlineData("await skype.SendAsync($\"CHATMESSAGE {chat.Name} \" + $\"{{|await message.Body|}}\");")]
    [InlineData("await skype.SendAsync(command: $\"CALL {{|words.Trim()|}}\");")]
    [InlineData("await skype.SendAsync(cancellationToken: token, command: $\"CALL {{|(object)words|}}\");")]
    public async Task A_text_is_found(string statement) => await UserCode.InAsync(statement).HasAsync("S4N007");

    [Theory]
    [InlineData("await skype.SendAsync($\"GET CHATMESSAGE {message.Id} BODY\");")]
    [InlineData("await skype.SendAsync($\"GET USER {user.Handle} FULLNAME\");")]
    [InlineData("await skype.SendAsync(\"SET USERSTATUS \" + UserStatus.Away);")]
    [InlineData("int? volume = 5; await skype.SendAsync($\"SET VOLUME {volume} {1.5m}\");")]
    [InlineData("const string Word = \"FOCUS\"; await skype.SendAsync($\"{Word}\"); await skype.SendAsync(\"OPEN \" + Word);")]
    [InlineData("await skype.SendAsync(words);")]
    [InlineData("await chat.SendAsync($\"You said: {words}\");")]
    public async Task Numbers_names_constants_and_members_that_check_are_left_alone(string statement)
        => await UserCode.InAsync(statement).IsFineAsync();
}
