using System.Text.RegularExpressions;
using Skype4Net.Commands;

namespace Skype4Net.Tests.Commands;

/// <summary>The texts of all languages.</summary>
public partial class TextTests
{
    public static TheoryData<string> Languages => [.. CommandTexts.Languages];

    [Theory]
    [MemberData(nameof(Languages))]
    public void A_language_has_every_text_with_the_same_places(string language)
    {
        var texts = new CommandTexts();
        foreach (CommandText key in Enum.GetValues<CommandText>())
        {
            string text = texts.Get(key, language);
            Assert.NotEmpty(text);
            Assert.Equal(Places(texts.Get(key, "en")), Places(text));
            if (language != "en" && Letters().IsMatch(text.Replace("{0}", "")))
                Assert.NotEqual(texts.Get(key, "en"), key is CommandText.HelpUsage ? text + " " : text);
        }
    }

    [Fact]
    public void The_languages_are_those_of_the_client_s_texts() => Assert.Equal(Conversion.Languages.Order(), CommandTexts.Languages.Order());

    [Theory]
    [InlineData("short", new[] { "short" })]
    [InlineData("", new string[0])]
    [InlineData("1234\n5678\n90", new[] { "1234\n5678", "90" })]
    [InlineData("123456789012345", new[] { "1234567890", "12345" })]
    [InlineData("123456789\U0001F600", new[] { "123456789", "\U0001F600" })]
    public void A_long_reply_is_divided_at_line_ends(string text, string[] parts) => Assert.Equal(parts, ReplyDivider.Divide(text, 10));

    private static IEnumerable<string> Places(string text) => Place().Matches(text).Select(m => m.Value).Order();

    [GeneratedRegex(@"\{\d\}")]
    private static partial Regex Place();

    [GeneratedRegex(@"\p{L}{2}")]
    private static partial Regex Letters();
}
