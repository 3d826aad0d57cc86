namespace Skype4Net.Tests.Protocol;

/// <summary>The errors of the protocol, made from one table.</summary>
public class ErrorTests
{
    private static readonly XmlComments s_comments = XmlComments.Of(typeof(Skype).Assembly);

    public static TheoryData<SkypeError> Errors => [.. Enum.GetValues<SkypeError>().Where(e => e != SkypeError.Unknown)];

    [Theory]
    [MemberData(nameof(Errors))]
    public void An_error_is_found_by_its_number_and_its_comment_has_the_text(SkypeError error)
    {
        string text = SkypeErrors.TextOf((int)error);

        Assert.Equal(error, SkypeErrors.Find((int)error));
        Assert.Equal(error == SkypeError.AccessDenied, text.Length == 0);
        Assert.Equal(
            $"{(int)error}: {(text.Length > 0 ? text : "Access denied")}.",
            s_comments.Summary(typeof(SkypeError).GetField(error.ToString())!));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(17)]
    [InlineData(-1)]
    [InlineData(int.MaxValue)]
    public void A_number_that_is_in_no_table_is_unknown_and_has_no_text(int code)
    {
        Assert.Equal(SkypeError.Unknown, SkypeErrors.Find(code));
        Assert.Equal("", SkypeErrors.TextOf(code));
    }

    [Fact]
    public void Texts_have_the_spelling_of_Skype()
    {
        Assert.Equal("Sending a message to chat failes", SkypeErrors.TextOf(511));
        Assert.Equal("Invalid/uknown chat name given", SkypeErrors.TextOf(510));
    }
}
