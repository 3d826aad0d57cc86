using System.Reflection;
using Skype4Net.Protocol;

namespace Skype4Net.Tests.Docs;

/// <summary>The members of an enumeration that have a word on the wire.</summary>
internal static class EnumWords
{
    private static readonly Lazy<XmlComments> s_comments = new(() => new XmlComments(typeof(Skype).Assembly));

    /// <summary>Word, member and summary of each, in the order of their numbers.</summary>
    public static IEnumerable<(string Word, string Member, string Summary)> Of(Type type)
        => (IEnumerable<(string, string, string)>)typeof(EnumWords).GetMethod(nameof(All), BindingFlags.NonPublic | BindingFlags.Static)!
            .MakeGenericMethod(type).Invoke(null, null)!;

    private static List<(string Word, string Member, string Summary)> All<T>()
        where T : struct, Enum
    {
        ValueCodec<T> codec = EnumCodecs.Of<T>()!;
        var words = new List<(string, string, string)>();
        foreach (T value in Enum.GetValues<T>().OrderBy(v => Convert.ToInt64(v, null)))
        {
            string word = codec.Encode(value);

            // Without a word it is one of ours alone, unless an empty value reads as it.
            bool isEmpty = word.Length == 0 && !codec.IsUnknown(value) && codec.TryDecode([], out T none)
                && EqualityComparer<T>.Default.Equals(none, value);
            string summary = s_comments.Value.Of(typeof(T).GetField($"{value}")!).Replace($" (`{word}`)", "", StringComparison.Ordinal);
            if ((word.Length > 0 || isEmpty) && !summary.StartsWith("Never on the wire", StringComparison.Ordinal))
                words.Add((word, $"{value}", summary));
        }

        return words;
    }
}
