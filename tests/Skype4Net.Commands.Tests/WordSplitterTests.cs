using Skype4Net.Commands;

namespace Skype4Net.Tests.Commands;

/// <summary>How a message falls into words, whatever is in it.</summary>
public class WordSplitterTests
{
    [Theory]
    [InlineData("one two", "one|two")]
    [InlineData("  one\u00A0two\nthree\t", "one|two|three")]
    [InlineData("\"one two\" three", "one two|three")]
    [InlineData("\"a \"\"b\"\" c\"", "a \"b\" c")]
    [InlineData("„eins zwei“ “one two” «un deux»", "eins zwei|one two|un deux")]
    [InlineData("it's 5\" wide", "it's|5\"|wide")]
    [InlineData("\"open", "\"open")]
    [InlineData("\"a\"b c\" d", "a\"b c|d")]
    [InlineData("\"\" x", "|x")]
    [InlineData("C:\\new\\table", "C:\\new\\table")]
    [InlineData("\U0001F600 \uD83D", "\U0001F600|\uD83D")]
    [InlineData("", null)]
    [InlineData(" \n ", null)]
    public void Words_are_what_people_mean(string text, string? words) => Assert.Equal(words?.Split('|') ?? [], Split(text));

    [Fact]
    public void Any_text_is_read_to_its_end_in_linear_time()
    {
        var random = new Random(1);
        const string Letters = "ab \"'„“”«»\n\u00A0\\\uD83D1,";
        for (int i = 0; i < 2000; i++)
        {
            string text = new([.. Enumerable.Range(0, random.Next(40)).Select(_ => Letters[random.Next(Letters.Length)])]);
            List<string> words = Split(text);

            // What was found is in the text, in its order, and writing it down again gives the same words.
            string written = string.Join(' ', words.Select(w => $"\"{w.Replace("\"", "\"\"")}\""));
            Assert.Equal(words, Split(written));
        }

        Assert.Equal(50_000, Split(string.Concat(Enumerable.Repeat("a ", 50_000))).Count);
    }

    [Theory]
    [InlineData("90s", 90)]
    [InlineData("1h30m", 5400)]
    [InlineData("1h 30 min", 5400)]
    [InlineData("1.5h", 5400)]
    [InlineData("2D", 172_800)]
    [InlineData("1 неделя", 604_800)]
    [InlineData("5分", 300)]
    public void A_length_of_time_is_read_and_written(string text, int seconds)
    {
        Assert.True(TimeReader.TryRead(text, out TimeSpan time));
        Assert.Equal(seconds, time.TotalSeconds);
        Assert.True(TimeReader.TryRead(TimeReader.Write(time), out TimeSpan again));
        Assert.Equal(time, again);
    }

    [Theory]
    [InlineData("")]
    [InlineData("5")]
    [InlineData("m")]
    [InlineData("-5m")]
    [InlineData("5x")]
    [InlineData("1..5h")]
    [InlineData("5m3")]
    [InlineData("999999999999999999999999999999d")]
    public void What_is_no_length_of_time_is_none(string text) => Assert.False(TimeReader.TryRead(text, out _));

    private static List<string> Split(string text)
    {
        var splitter = new WordSplitter(text);
        var words = new List<string>();
        while (splitter.TryNext(out Word word))
            words.Add(word.Text);
        return words;
    }
}
