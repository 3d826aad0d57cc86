using ContactExport;

namespace Skype4Net.Samples.Tests;

public class CsvTests
{
    [Theory]
    [InlineData("plain text", "plain text")]
    [InlineData("", "")]
    [InlineData("a,b", "\"a,b\"")]
    [InlineData("say \"hi\"", "\"say \"\"hi\"\"\"")]
    [InlineData("\"", "\"\"\"\"")]
    [InlineData("two\nlines", "\"two\nlines\"")]
    [InlineData("two\r\nlines", "\"two\r\nlines\"")]
    [InlineData(" blanks stay ", " blanks stay ")]
    [InlineData("semi;colon", "semi;colon")]
    public void A_field_is_quoted_when_it_must_be(string text, string field) => Assert.Equal(field, Csv.Field(text));

    [Fact]
    public async Task Records_end_in_CR_LF_on_every_platform()
    {
        var writer = new StringWriter();

        await Csv.WriteAsync(writer, [["a", "b,c"], ["", "d"]]);

        Assert.Equal("a,\"b,c\"\r\n,d\r\n", writer.ToString());
    }
}
