using Skype4Net.Commands;

namespace ServerBot;

/// <summary>What this server says where it does not understand.</summary>
internal sealed class ServerTexts : CommandTexts
{
    public override string Get(CommandText key, string language) => key switch
    {
        CommandText.NotUnderstood => "{0}",
        CommandText.NotANumber or CommandText.OutOfRange => "\"{0}\" is no amount; write for example 100 or 99.95.",
        CommandText.Missing or CommandText.ExtraWords => Answers.Help,
        _ => base.Get(key, language),
    };
}
