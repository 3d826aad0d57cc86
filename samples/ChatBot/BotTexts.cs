using Skype4Net.Commands;

namespace ChatBot;

/// <summary>What this bot says in other words than the library.</summary>
internal sealed class BotTexts : CommandTexts
{
    public override string Get(CommandText key, string language) => key switch
    {
        CommandText.NotUnderstood => "{0}",
        CommandText.MissingChoice => "Which one? {1}.",
        CommandText.NotAChoice => "Which one? {2}.",
        _ => base.Get(key, language),
    };
}
