namespace Skype4Net.Tests.Analyzers;

/// <summary>S4N008: Skype names, in which case does not count.</summary>
public class HandleComparisonTests
{
    [Theory]
    [InlineData("bool same = {|user.Handle == words|};")]
    [InlineData("bool differs = {|\"anna\" != user.Handle|};")]
    [InlineData("bool same = {|user.Handle == other.Handle|};")]
    [InlineData("bool same = {|user.Handle.Equals(words)|};")]
    [InlineData("bool same = {|string.Equals(words, user.Handle)|};")]
    [InlineData("string[] owners = [\"anna\"]; bool may = {|owners.Contains(user.Handle)|};")]
    [InlineData("List<string> owners = [\"anna\"]; bool may = {|owners.Contains(user.Handle)|};")]
    [InlineData("var names = {|new[] { user }.ToDictionary(u => u.Handle)|};")]
    [InlineData("var names = {|new[] { user }.Select(u => u.Handle).ToHashSet()|};")]
    [InlineData("var names = {|new[] { message.Sender.Value! }.GroupBy(u => u.Handle)|};")]
    public async Task A_comparison_by_case_is_found(string statement) => await UserCode.InSync(statement).HasAsync("S4N008");

    [Theory]
    [InlineData("bool same = user == other;")]
    [InlineData("bool same = string.Equals(user.Handle, words, StringComparison.OrdinalIgnoreCase);")]
    [InlineData("bool same = user.Handle.Equals(words, StringComparison.Ordinal);")]
    [InlineData("string[] owners = [\"anna\"]; bool may = owners.Contains(user.Handle, StringComparer.OrdinalIgnoreCase);")]
    [InlineData("var owners = new HashSet<string>(StringComparer.OrdinalIgnoreCase); bool may = owners.Contains(user.Handle);")]
    [InlineData("var names = new[] { user }.ToDictionary(u => u.Handle, StringComparer.OrdinalIgnoreCase);")]
    [InlineData("var names = new[] { user }.ToDictionary(u => u, u => u.Handle);")]
    [InlineData("bool none = user?.Handle == null;")]
    [InlineData("bool one = user.Handle.Length == 1 || (user.Handle + words).Contains(words);")]
    [InlineData("var mine = new { Handle = words }; bool same = mine.Handle == words;")]
    public async Task What_has_thought_of_it_is_left_alone(string statement) => await UserCode.InSync(statement).IsFineAsync();

    [Theory]
    [InlineData("bool same = user.Handle == words;", "bool same = string.Equals(user.Handle, words, StringComparison.OrdinalIgnoreCase);")]
    [InlineData("bool differs = user.Handle != words;", "bool differs = !string.Equals(user.Handle, words, StringComparison.OrdinalIgnoreCase);")]
    [InlineData("bool same = user.Handle.Equals(words);", "user.Handle.Equals(words, StringComparison.OrdinalIgnoreCase);")]
    [InlineData(
        "string[] owners = [\"anna\"]; bool may = owners.Contains(user.Handle);", "owners.Contains(user.Handle, StringComparer.OrdinalIgnoreCase);")]
    [InlineData(
        "var names = new[] { user }.Select(u => u.Handle).ToHashSet();", "Select(u => u.Handle).ToHashSet(StringComparer.OrdinalIgnoreCase);")]
    [InlineData("var names = new[] { user }.ToDictionary(u => u.Handle);", "ToDictionary(u => u.Handle, StringComparer.OrdinalIgnoreCase);")]
    public async Task Is_fixed_by_a_comparer(string before, string after) => await UserCode.InSync(before).BecomesAsync(after);

    [Fact]
    public async Task A_search_without_a_comparer_has_no_fix()
        => await UserCode.InSync("List<string> owners = [\"anna\"]; int at = owners.IndexOf(user.Handle);").HasNoFixAsync();
}
