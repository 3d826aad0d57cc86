namespace Skype4Net.Tests.Analyzers;

/// <summary>S4N001: a property where its value was meant.</summary>
public class PropertyAsValueTests
{
    [Theory]
    [InlineData("Console.WriteLine($\"{{|message.Body|}}\");")]
    [InlineData("string s = $\"{{|user.FullName|}} is {{|user.OnlineStatus|}}\";")]
    [InlineData("var text = new System.Text.StringBuilder(); text.Append($\"{{|user.FullName|}}\");")]
    [InlineData("string s = string.Create(System.Globalization.CultureInfo.InvariantCulture, $\"{{|user.FullName|}}\");")]
    [InlineData("string s = \"Hello \" + {|user.FullName|};")]
    [InlineData("string s = {|user.FullName|} + \"!\";")]
    [InlineData("bool same = {|user.FullName|} == {|other.FullName|};")]
    [InlineData("bool differ = {|chat.Topic|} != {|chat.Topic|};")]
    [InlineData("Console.WriteLine({|user.FullName|});")]
    [InlineData("string s = string.Format(\"{0} and {1}\", {|user.FullName|}, {|other.FullName|});")]
    [InlineData("string s = string.Format(\"{0} {1} {2} {3}\", {|user.FullName|}, {|other.FullName|}, 1, 2);")]
    [InlineData("log.LogInformation(\"{Name}\", {|user.FullName|});")]
    [InlineData("Console.WriteLine($\"{{|skype.Contacts.Friends|}}\");")]
    [InlineData("bool same = object.Equals({|user.FullName|}, \"Anna\");")]
    public async Task Finds(string statement)
    {
        await UserCode.InAsync(statement).HasAsync("S4N001");
        await UserCode.InSync(statement).HasAsync("S4N001");
    }

    [Theory]
    [InlineData("Console.WriteLine($\"{await message.Body}\");")]
    [InlineData("Console.WriteLine($\"{user.Handle} {nameof(user.FullName)} {user.FullName.Name}\");")]
    [InlineData("string s = \"Hello \" + await user.FullName;")]
    [InlineData("bool same = await user.FullName == await other.FullName;")]
    [InlineData("Console.WriteLine(user.FullName.ToString());")]
    [InlineData("log.LogDebug(\"{Name}\", user.FullName); log.LogTrace($\"{user.FullName}\");")]
    [InlineData("System.Diagnostics.Debug.WriteLine(user.FullName);")]
    [InlineData("bool same = user == other;")]
    [InlineData("ISkypeProperty[] both = [user.FullName, user.OnlineStatus];")]
    [InlineData("Console.WriteLine((object)user.FullName);")]
    public async Task Leaves_alone(string statement) => await UserCode.InAsync(statement).IsFineAsync();

    [Theory]
    [InlineData("Console.WriteLine($\"{message.Body}\");", "Console.WriteLine($\"{await message.Body}\");")]
    [InlineData("Console.WriteLine(\"Hello \" + user.FullName);", "Console.WriteLine(\"Hello \" + await user.FullName);")]
    [InlineData("Console.WriteLine(user.FullName);", "Console.WriteLine(await user.FullName);")]
    public async Task Is_fixed_by_await(string before, string after) => await UserCode.InAsync(before).BecomesAsync(after);

    [Fact]
    public async Task Is_fixed_by_Value_where_nothing_can_be_awaited()
        => await UserCode.InSync("Console.WriteLine($\"{message.Body}\");").BecomesAsync("Console.WriteLine($\"{message.Body.Value}\");");

    [Fact]
    public async Task Is_fixed_by_await_in_a_program_of_statements()
        => await UserCode.Program("User user = null!;\nConsole.WriteLine($\"{user.FullName}\");").BecomesAsync("$\"{await user.FullName}\"");
}
