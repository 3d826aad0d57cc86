using Skype4Net.Commands;

namespace ServerBot.Rates;

/// <summary>A currency as people write it: three letters.</summary>
internal sealed record Currency(string Code) : ICommandValue<Currency>
{
    public static bool TryRead(string word, CommandContext context, out Currency value, out string problem)
    {
        value = new Currency(word.ToUpperInvariant());
        problem = Answers.Help;
        return word.Length == 3 && word.All(char.IsAsciiLetter);
    }
}
