using System.Globalization;
using System.Numerics;

namespace Skype4Net.Commands;

/// <summary>
/// Reads the words behind a command's name as values. It never throws: the first word that is none is kept as the problem, and all later reads give
/// default values. The source generator calls it; so does who asks a person for a value by <see cref="CommandContext.AskAsync{T}"/>.
/// </summary>
public sealed class ArgumentReader
{
    private readonly WordSplitter _words;
    private readonly CommandContext _context;

    internal ArgumentReader(string text, CommandContext context)
    {
        _words = new WordSplitter(text);
        _context = context;
    }

    /// <summary>Whether there are more words, and all before them could be read.</summary>
    public bool HasMore => Problem is null && !_words.IsAtEnd;

    /// <summary>Whether something could not be read.</summary>
    public bool HasProblem => Problem is not null;

    internal CommandProblem? Problem { get; private set; }

    /// <summary>One word, or one quoted text.</summary>
    /// <param name="name">The name of the parameter.</param>
    public string Word(string name)
    {
        if (Problem is null && _words.TryNext(out Word word))
            return word.Text;
        Fail(CommandText.Missing, name);
        return "";
    }

    /// <summary>All that is left, as it was typed; at least one character.</summary>
    /// <param name="name">The name of the parameter.</param>
    public string Rest(string name)
    {
        string rest = Problem is null ? _words.ReadRest() : "";
        if (rest.Length == 0)
            Fail(CommandText.Missing, name);
        return rest;
    }

    /// <summary>Yes or no, in the words of any of the languages.</summary>
    /// <param name="name">The name of the parameter.</param>
    public bool Flag(string name)
    {
        string word = Word(name);
        if (Problem is null && !YesOrNo.IsWord(word))
            Fail(CommandText.NotAFlag, word, name);
        return Problem is null && YesOrNo.IsYes(word);
    }

    /// <summary>A number, with a decimal point where the type has one. Never by the culture of the machine.</summary>
    /// <typeparam name="T">The type of the number.</typeparam>
    /// <param name="name">The name of the parameter.</param>
    /// <param name="min">The least value.</param>
    /// <param name="max">The greatest value.</param>
    public T Number<T>(string name, T min, T max)
        where T : struct, INumber<T>
    {
        string word = Word(name);
        if (Problem is not null)
            return default;
        if (T.TryParse(word, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out T number)
            && !T.IsNaN(number))
        {
            if (number >= min && number <= max)
                return number;
            Fail(CommandText.OutOfRange, word, Text(min), Text(max), name);
        }
        else if (decimal.TryParse(word, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _))
        {
            // A number, and too great for its type.
            Fail(CommandText.OutOfRange, word, Text(min), Text(max), name);
        }
        else if (IsDecimalComma(word))
        {
            Fail(CommandText.DecimalComma, word, word.Replace(',', '.'));
        }
        else
        {
            Fail(CommandText.NotANumber, word, name);
        }

        return default;
    }

    /// <summary>A member of an enumeration by one of its words.</summary>
    /// <typeparam name="T">The enumeration.</typeparam>
    /// <param name="name">The name of the parameter.</param>
    /// <param name="words">Its words.</param>
    public T Choice<T>(string name, ChoiceWords<T> words)
        where T : struct, Enum
    {
        ArgumentNullException.ThrowIfNull(words);
        if (Problem is not null)
            return default;
        string shown = CommandTexts.List(words.Shown);
        if (!_words.TryNext(out Word word))
            Fail(CommandText.MissingChoice, name, shown);
        else if (words.TryFind(word.Text, out T value))
            return value;
        else
            Fail(CommandText.NotAChoice, word.Text, name, shown);
        return default;
    }

    /// <summary>A length of time: <c>90s</c>, <c>1h30m</c>, <c>5 minutes</c>.</summary>
    /// <param name="name">The name of the parameter.</param>
    /// <param name="min">The shortest, as <see cref="BetweenAttribute"/> has it; null for any.</param>
    /// <param name="max">The longest; null for any.</param>
    /// <param name="unit">What a bare number means; null when it is asked back.</param>
    public TimeSpan Time(string name, string? min = null, string? max = null, string? unit = null)
    {
        string word = Word(name);
        if (Problem is not null)
            return default;
        if (TimeReader.IsBare(word))
        {
            if (_words.TryPeek(out Word next) && !next.IsQuoted && TimeReader.IsUnit(next.Text))
            {
                word += _words.TryNext(out next) ? next.Text : "";
            }
            else if (unit is null)
            {
                Fail(CommandText.AmbiguousTime, word, word + "s", word + "m");
                return default;
            }
            else
            {
                word += unit;
            }
        }

        if (word.Split(':') is [var first, var second] && TimeReader.IsBare(first) && TimeReader.IsBare(second))
            Fail(CommandText.AmbiguousTime, word, $"{first}m{second}s", $"{first}h{second}m");
        else if (!TimeReader.TryRead(word, out TimeSpan time))
            Fail(CommandText.NotATime, word, name);
        else if ((min is not null && TimeReader.TryRead(min, out TimeSpan shortest) && time < shortest)
            || (max is not null && TimeReader.TryRead(max, out TimeSpan longest) && time > longest))
            Fail(CommandText.OutOfRange, word, min ?? "0s", max ?? "", name);
        else
            return time;
        return default;
    }

    /// <summary>A person: a Skype name of the chat or the contacts, their full name, or any Skype name behind <c>@</c>.</summary>
    /// <param name="name">The name of the parameter.</param>
    /// <exception cref="SkypeException">The client did not answer.</exception>
    public async ValueTask<User> UserAsync(string name)
    {
        string word = Word(name);
        if (Problem is not null)
            return null!;
        (User? user, IReadOnlyList<User> several) = await PersonFinder.FindAsync(_context, word).ConfigureAwait(false);
        if (several.Count > 0)
            Fail(CommandText.ManyUsers, word, CommandTexts.List([.. several.Select(u => u.Handle)]));
        else if (user is null)
            Fail(CommandText.NoSuchUser, word, name);
        return user!;
    }

    /// <summary>A value of a type of one's own.</summary>
    /// <typeparam name="T">The type.</typeparam>
    /// <param name="name">The name of the parameter.</param>
    public T Value<T>(string name)
        where T : ICommandValue<T>
    {
        string word = Word(name);
        if (Problem is not null)
            return default!;
        if (T.TryRead(word, _context, out T value, out string problem))
            return value;
        Fail(CommandText.Own, problem);
        return default!;
    }

    /// <summary>Nothing more may follow, unless the options say that it does not matter.</summary>
    public void End()
    {
        if (HasMore && !_context.Options.IgnoreExtraWords)
            Fail(CommandText.ExtraWords, _words.Rest);
    }

    private void Fail(CommandText key, params string[] arguments) => Problem ??= new CommandProblem(key, arguments);

    // 1,5 is a number to many people; 1,234 is another one to each of two kinds of people.
    private static bool IsDecimalComma(string word)
        => word.Split(',') is [var whole, { Length: 1 or 2 or > 3 } part] && whole.TrimStart('-').All(char.IsAsciiDigit)
            && part.All(char.IsAsciiDigit) && whole.Length > 0;

    private static string Text<T>(T number)
        where T : INumber<T> => number.ToString(null, CultureInfo.InvariantCulture);
}
