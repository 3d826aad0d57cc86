using System.Reflection;
using Skype4Net.Protocol;

namespace Skype4Net.Tests.Protocol;

/// <summary>Every enumeration of the protocol has its words on its members; the codecs are made from them.</summary>
public class EnumTests
{
    private static readonly MethodInfo s_check = typeof(EnumTests).GetMethod(nameof(Check), BindingFlags.NonPublic | BindingFlags.Static)!;
    private static readonly XmlComments s_comments = XmlComments.Of(typeof(Skype).Assembly);

    public static TheoryData<Type> Enumerations => [.. EnumCodecs.Types.Where(t => t != typeof(ChatOptions))];

    [Theory]
    [MemberData(nameof(Enumerations))]
    public void Every_word_is_read_and_the_first_is_written(Type enumeration) => s_check.MakeGenericMethod(enumeration).Invoke(null, []);

    [Theory]
    [MemberData(nameof(Enumerations))]
    public void Every_member_but_an_unknown_one_has_a_word(Type enumeration)
        => Assert.All(Members(enumeration).Where(m => m.Name != "Unknown"), m => Assert.NotEmpty(WordsOf(m)));

    [Theory]
    [MemberData(nameof(Enumerations))]
    public void The_comment_of_a_member_names_the_word_that_is_written(Type enumeration)
        => Assert.All(Members(enumeration), member =>
        {
            string comment = s_comments.Summary(member);
            if (WordsOf(member) is not [{ Length: > 0 } word, ..])
                Assert.DoesNotContain("(<c>", comment);
            else
                Assert.Contains($"(<c>{word}</c>", comment);
        });

    [Fact]
    public void Every_enumeration_with_words_has_a_codec()
        => Assert.Equal(
            typeof(Skype).Assembly.GetTypes().Where(t => t.IsEnum && Members(t).Any(m => WordsOf(m).Length > 0)).Select(t => t.Name).Order(),
            EnumCodecs.Types.Where(t => t != typeof(ChatOptions)).Select(t => t.Name).Order());

    [Fact]
    public void Options_of_a_chat_are_a_number_and_keep_bits_without_a_name()
    {
        Assert.True(EnumCodecs.Of<ChatOptions>()!.TryDecode("130"u8, out ChatOptions options));
        Assert.Equal((ChatOptions)130, options);
        Assert.Equal("130", EnumCodecs.ChatOptions.Encode(options));
    }

    private static void Check<T>()
        where T : struct, Enum
    {
        var codec = (EnumCodec<T>)EnumCodecs.Of<T>()!;
        T unknown = Enum.Parse<T>("Unknown");
        foreach (FieldInfo member in Members(typeof(T)))
        {
            var value = (T)member.GetValue(null)!;
            string[] words = WordsOf(member);
            Assert.Equal(words.FirstOrDefault(""), codec.Encode(value));
            Assert.All(words, word => Assert.Equal(value, Decode(codec, word)));
            Assert.All(words, word => Assert.Equal(value, Decode(codec, word.ToLowerInvariant())));
            bool canBeSent = words.Length > 0 && (!codec.IsUnknown(value) || member.GetCustomAttribute<WireAttribute>()!.CanBeSent);
            Assert.Equal(canBeSent, Record.Exception(() => codec.Check(value, "value")) is null);
        }

        Assert.Equal(unknown, Decode(codec, "A_WORD_OF_THE_FUTURE"));
        Assert.True(codec.IsUnknown(unknown));
        Assert.Equal("", codec.Encode((T)Enum.ToObject(typeof(T), 4711)));
    }

    private static T Decode<T>(EnumCodec<T> codec, string word)
        where T : struct, Enum
    {
        Assert.True(codec.TryDecode(word, out T value));
        return value;
    }

    private static FieldInfo[] Members(Type enumeration) => enumeration.GetFields(BindingFlags.Public | BindingFlags.Static);

    private static string[] WordsOf(FieldInfo member) => [.. member.GetCustomAttribute<WireAttribute>()?.Words ?? []];
}
