using System.Text;

namespace Skype4Net.Protocol;

/// <summary>The words of an enumeration, by the numbers of its members.</summary>
/// <remarks>
/// Not generic: a collection of enumeration values would be compiled anew for each enumeration while a program starts, also where all else was
/// compiled ahead.
/// </remarks>
internal sealed class EnumWords
{
    private readonly int[] _values;
    private readonly string[] _words;
    private readonly WordTable<Member> _byWord;

    /// <param name="values">A value for each word; one that is there again has further words.</param>
    /// <param name="words">The words; the first one of a value is the one that is written.</param>
    public EnumWords(int[] values, string[] words)
    {
        (_values, _words) = (values, words);
        var named = new (byte[] Word, Member Value)[words.Length];
        int count = 0;
        for (int i = 0; i < words.Length; i++)
        {
            if (words[i].Length > 0)
                named[count++] = (Encoding.ASCII.GetBytes(words[i]), new Member(values[i]));
            else
                Empty = values[i];
        }

        Array.Resize(ref named, count);
        _byWord = new WordTable<Member>(named);
    }

    /// <summary>What an empty word stands for; 0 where nothing says so.</summary>
    public int Empty { get; }

    /// <summary>Every value that has a word.</summary>
    public IEnumerable<int> Values => _values.Distinct();

    /// <summary>The word that is written for a value; null for one that has none.</summary>
    public string? WordOf(int value) => Array.IndexOf(_values, value) is >= 0 and var at ? _words[at] : null;

    /// <summary>The value of a word, in any case; null for a word that is not here.</summary>
    public int? Find(ReadOnlySpan<byte> word) => _byWord.Find(word)?.Value;

    private sealed record Member(int Value);
}
