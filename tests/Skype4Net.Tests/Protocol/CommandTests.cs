using System.Reflection;
using Skype4Net.Protocol;

namespace Skype4Net.Tests.Protocol;

public class CommandBuilderTests
{
    public static TheoryData<string, string> Commands => new()
    {
        { ChatCommands.SetTopic.With("#a/$b;1", "Lunch at 12").Text, "ALTER CHAT #a/$b;1 SETTOPIC Lunch at 12" },
        { ChatCommands.AddMembers.With("#a/$b;1", new[] { "ada.k", "ben_o" }).Text, "ALTER CHAT #a/$b;1 ADDMEMBERS ada.k, ben_o" },
        { ChatCommands.Create.With(Array.Empty<string>()).Text, "CHAT CREATE" },
        { ChatCommands.SendMessage.With("#a/$b;1", "two\nlines").Text, "CHATMESSAGE #a/$b;1 two\nlines" },
        { ChatCommands.SetPassword.With("#a/$b;1", "sesame", "the usual word").Text, "ALTER CHAT #a/$b;1 SETPASSWORD sesame the usual word" },
        { ChatCommands.SetPassword.With("#a/$b;1", "sesame", "").Text, "ALTER CHAT #a/$b;1 SETPASSWORD sesame" },
        { ChatCommands.SearchMessages.With("").Text, "SEARCH CHATMESSAGES" },
        { ChatCommands.MarkSeen.With(290).Text, "SET CHATMESSAGE 290 SEEN" },
        { UserCommands.RequestAuthorization.With("ben_o", "Hello, Nora here").Text, "SET USER ben_o BUDDYSTATUS 2 Hello, Nora here" },
        { Command.Get(UserProperties.FullName, "anna").Text, "GET USER anna FULLNAME" },
        { Command.Get(ProfileProperties.MoodText, "").Text, "GET PROFILE MOOD_TEXT" },
        { Command.Get(ClientProperties.UserStatus, "").Text, "GET USERSTATUS" },
        { Command.Set(ClientProperties.UserStatus, "", UserStatus.DoNotDisturb, "value").Text, "SET USERSTATUS DND" },
        { Command.Set(ProfileProperties.Birthday, "", new DateOnly(1979, 12, 31), "value").Text, "SET PROFILE BIRTHDAY 19791231" },
        { Command.Set(ChatProperties.Options, "#a/$b;1", ChatOptions.JoiningEnabled | ChatOptions.HistoryDisclosed, "value").Text,
            "ALTER CHAT #a/$b;1 SETOPTIONS 9" },
        { Command.Set(ChatMemberProperties.Role, "301", ChatRole.Listener, "value").Text, "ALTER CHATMEMBER 301 SETROLETO LISTENER" },
    };

    [Theory]
    [MemberData(nameof(Commands))]
    public void A_command_is_written_as_the_protocol_has_it(string built, string expected) => Assert.Equal(expected, built);

    [Fact]
    public void A_handle_with_a_blank_is_refused_and_named()
    {
        var exception = Assert.Throws<ArgumentException>(() => UserCommands.RequestAuthorization.With("Ben Okoro", "hi"));

        Assert.Equal("handle", exception.ParamName);
        Assert.Contains("has a blank", exception.Message);
    }

    [Fact]
    public void One_bad_handle_of_many_is_refused()
        => Assert.Equal("handles", Assert.Throws<ArgumentException>(() => ChatCommands.Create.With(new[] { "ada.k", "ben, cyra" })).ParamName);

    [Fact]
    public void A_text_with_NUL_is_refused_and_named()
        => Assert.Equal("text", Assert.Throws<ArgumentException>(() => ChatCommands.SendMessage.With("#a/$b;1", "a\0b")).ParamName);

    [Fact]
    public void A_line_feed_is_for_free_text_alone()
    {
        Assert.Throws<ArgumentException>(() => UserCommands.SearchUsers.With("a\nb"));
        Assert.Throws<ArgumentException>(() => ChatCommands.SetPassword.With("#a/$b;1", "x", "hint\nCHAT CREATE"));
        Assert.Throws<ArgumentException>(() => Argument.ChatName("#a/$b\n;1"));
    }

    [Fact]
    public void A_name_that_is_no_chats_is_refused_with_a_hint()
        => Assert.Contains("WithAsync", Assert.Throws<ArgumentException>(() => Argument.ChatName("anna")).Message);

    [Fact]
    public void An_unknown_value_cannot_be_set()
        => Assert.Throws<ArgumentOutOfRangeException>(() => Command.Set(ClientProperties.UserStatus, "", UserStatus.Unknown, "value"));

    [Fact]
    public void Every_declared_command_has_words_of_its_own()
    {
        CommandDefinition[] all = [.. AllCommands.All];

        Assert.Equal(all.Length, all.Select(c => c.Template).Distinct().Count());
        Assert.All(all, c => Assert.InRange(c.Since, 1, 8));
    }

    [Fact]
    public void Every_definition_is_in_the_list_of_all()
    {
        CommandDefinition[] declared = [.. typeof(CommandDefinition).Assembly.GetTypes()
            .SelectMany(t => t.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic))
            .Where(f => f.FieldType == typeof(CommandDefinition))
            .Select(f => (CommandDefinition)f.GetValue(null)!)];

        Assert.Equal(declared.Select(c => c.Template).Order(), AllCommands.All.Select(c => c.Template).Order());
        Assert.Contains(SessionCommands.Ping, AllCommands.Sent);
        Assert.DoesNotContain(ChatCommands.MarkOldSeen, AllCommands.Sent);
    }
}
