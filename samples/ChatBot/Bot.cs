using Skype4Net;

namespace ChatBot;

/// <summary>Answers commands that people send in dialogs: @userstatus, @credit, @help.</summary>
public sealed class Bot(ISkype skype) : IDisposable
{
    private const string Help = "I know: @userstatus <online|away|na|dnd|invisible>, @credit, @help";
    private IDisposable? _listening;

    /// <summary>Listens from now on. Messages are handled one after the other, each once.</summary>
    public void Start() => _listening = skype.Chats.MessageReceived.Handle(AnswerAsync);

    public void Dispose() => _listening?.Dispose();

    private async ValueTask AnswerAsync(ChatMessage message, CancellationToken cancellationToken)
    {
        Chat? chat = await message.Chat;
        if (chat is null || await chat.Status != ChatStatus.Dialog || await message.Type != ChatMessageType.Said)
            return;
        string text = (await message.Body).Trim();
        await message.MarkSeenAsync(cancellationToken);
        if (text.StartsWith('@'))
            await chat.SendAsync(await ReplyToAsync(text, cancellationToken), cancellationToken);
    }

    private async Task<string> ReplyToAsync(string command, CancellationToken cancellationToken)
    {
        string[] words = command.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        switch (words[0].ToUpperInvariant())
        {
            case "@CREDIT":
                decimal balance = await skype.Profile.Balance;
                string currency = await skype.Profile.BalanceCurrency;
                return currency.Length > 0 ? $"I have {balance:0.00} {currency}." : "I have no credit.";
            case "@USERSTATUS" when words.Length == 2 && StatusOf(words[1]) is { } status:
                await skype.UserStatus.SetAsync(status, cancellationToken);
                return $"My status is {words[1].ToLowerInvariant()} now.";
            case "@USERSTATUS":
                return "Which one? online, away, na, dnd or invisible.";
            default:
                return Help;
        }
    }

    private static UserStatus? StatusOf(string word) => word.ToUpperInvariant() switch
    {
        "ONLINE" => UserStatus.Online,
        "AWAY" => UserStatus.Away,
        "NA" => UserStatus.NotAvailable,
        "DND" => UserStatus.DoNotDisturb,
        "INVISIBLE" => UserStatus.Invisible,
        _ => null,
    };
}
