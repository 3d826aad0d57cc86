using System.Globalization;
using System.Reflection;
using System.Resources;
using Skype4Net.Protocol;

namespace Skype4Net.Tests.Conversions;

/// <summary>Every enumeration of the protocol has a text for each of its values in each language, and each text leads back to its value.</summary>
public class ConversionTests
{
    private static readonly MethodInfo s_roundTrip = typeof(ConversionTests)
        .GetMethod(nameof(RoundTrip), BindingFlags.NonPublic | BindingFlags.Static)!;
    private static readonly ResourceManager s_resources = new("Skype4Net.Conversion.Texts", typeof(Conversion).Assembly);
    private readonly Conversion _convert = new();

    public static TheoryData<string> Languages => [.. Conversion.Languages];

    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_value_has_a_text_that_leads_back(string language)
    {
        foreach (Type type in EnumCodecs.Types.Append(typeof(AttachmentStatus)))
            s_roundTrip.MakeGenericMethod(type).Invoke(null, [new CultureInfo(language)]);
    }

    [Fact]
    public void Languages_differ()
    {
        string[] texts = [.. Conversion.Languages.Select(l => _convert.ToText(CallStatus.InProgress, new CultureInfo(l)))];

        Assert.Equal(texts.Length, texts.Distinct().Count());
        Assert.Equal("Im Gespräch", texts[1]);
        Assert.Equal("Verpasst", _convert.ToText(CallStatus.Missed, new CultureInfo("de-AT")));
        Assert.Equal("Missed", _convert.ToText(CallStatus.Missed, new CultureInfo("fi")));
    }

    [Fact]
    public void Words_of_the_wire_and_names_of_members_are_understood_too()
    {
        _convert.Culture = new CultureInfo("fr");

        Assert.Equal(CallStatus.InProgress, _convert.FromText<CallStatus>("INPROGRESS"));
        Assert.Equal(CallStatus.InProgress, _convert.FromText<CallStatus>("inProgress"));
        Assert.Equal(CallStatus.InProgress, _convert.FromText<CallStatus>("en cours"));
        Assert.Equal("INPROGRESS", _convert.ToWord(CallStatus.InProgress));
        Assert.Contains("Occupé", Assert.Throws<FormatException>(() => _convert.FromText<CallStatus>("dancing")).Message);
        Assert.False(_convert.TryFromText("", out CallStatus _));
    }

    [Theory]
    [InlineData("UNKNOWN", AttachmentStatus.Unknown)]
    [InlineData("SUCCESS", AttachmentStatus.Success)]
    [InlineData("PENDING_AUTHORIZATION", AttachmentStatus.PendingAuthorization)]
    [InlineData("Pending authorization", AttachmentStatus.PendingAuthorization)]
    [InlineData("REFUSED", AttachmentStatus.Refused)]
    [InlineData("NOT_AVAILABLE", AttachmentStatus.NotAvailable)]
    [InlineData("AVAILABLE", AttachmentStatus.Available)]
    public void Every_word_that_Skype4Py_has_for_an_attachment_is_understood(string text, AttachmentStatus status)
    {
        _convert.Culture = new CultureInfo("ru");

        Assert.Equal(status, _convert.FromText<AttachmentStatus>(text));
    }

    [Fact]
    public void Digits_and_signs_are_no_names()
    {
        Assert.False(_convert.TryFromText("1", out AttachmentStatus _));
        Assert.False(_convert.TryFromText("_", out AttachmentStatus _));
        Assert.False(_convert.TryFromText("-1", out AttachmentStatus _));
    }

    [Fact]
    public void Several_flags_are_several_texts()
        => Assert.Equal("Joining is possible, History is shown to newcomers",
            _convert.ToText(ChatOptions.JoiningEnabled | ChatOptions.HistoryDisclosed, CultureInfo.InvariantCulture));

    private static void RoundTrip<T>(CultureInfo language)
        where T : struct, Enum
    {
        var convert = new Conversion();
        CultureInfo place = language.Name == "en" ? CultureInfo.InvariantCulture : language;
        ResourceSet texts = s_resources.GetResourceSet(place, createIfNotExists: true, tryParents: false)!;
        foreach (T value in Enum.GetValues<T>())
        {
            string text = convert.ToText(value, language);

            // Of this very language: a text that is missing would fall back to English, or to the name of the member.
            string key = $"{typeof(T).Name}_{value}";
            Assert.True(texts.GetString(key) == text, $"Texts for {language.Name} has no {key}.");
            Assert.False(string.IsNullOrWhiteSpace(text));
            Assert.Equal(value, convert.FromText<T>(text, language));
        }
    }
}
