using Skype4Net.Commands;

namespace Skype4Net.Tests.Commands;

/// <summary>A bot with one language, that tells strangers why and speaks only when it is addressed.</summary>
public sealed class LanguageTests : CommandWorld
{
    protected override CommandOptions Options => new()
    {
        Language = "de",
        NotifyStrangers = true,
        PrefixInDialogs = true,
        Prefixes = ["!", "!!", "bot "],
        MarkSeen = MarkSeen.None,
        IgnoreExtraWords = true,
        HelpName = "hilfe",
        CancelName = "stopp",
    };

    [Fact]
    public async Task It_speaks_German()
    {
        await AnswersAsync(Anna, "!remind", "after fehlt.\nAufruf: !remind <after> <text...>");
        await AnswersAsync(Anna, "!light blau", "„blau“ passt nicht für light. Was davon? red, amber oder dark-green.\n"
            + "Aufruf: !light <red|amber|dark-green>");
        await AnswersAsync(Anna, "!tanz", "„tanz“ kenne ich nicht. !hilfe zeigt, was ich kann.");
        await AnswersAsync(Anna, "!hilfe hilfe", "Zeigt, was ich kann.\nAufruf: !hilfe [command...]");
    }

    [Fact]
    public async Task The_options_do_what_they_say()
    {
        await AnswersAsync(Anna, "!! ping now", "pong");
        await AnswersAsync(Anna, "bot ping", "pong");
        await Anna.SayAsync("ping");
        await Anna.ExpectNothingAsync();
        await AnswersAsync(World.WithStranger("stranger"), "!contacts", "contacts ist nur für meine Kontakte.");
        await AnswersAsync(Anna, "!name", "Your name?");
        await AnswersAsync(Anna, "stopp", "Cancelled");
        Assert.All(World.Bot.GetMessages(Anna.Person).Where(m => m.From == "anna"), m => Assert.Equal(ChatMessageStatus.Received, m.Status));
    }
}
