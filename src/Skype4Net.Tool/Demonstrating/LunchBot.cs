namespace Skype4Net.Tool.Demonstrating;

/// <summary>
/// A bot that collects orders, attached to its client as any program is: who writes <c>@lunch soup</c> has ordered, <c>@lunch list</c> shows the
/// orders, <c>@lunch close</c> ends the round.
/// </summary>
internal sealed class LunchBot : IDisposable
{
    private const string Prefix = "@lunch";
    private const string Help = "Write @lunch and a dish to order; @lunch list shows the orders, @lunch close ends the round.";
    private readonly Lock _gate = new();
    private readonly OrderedDictionary<string, string> _orders = new(StringComparer.OrdinalIgnoreCase);
    private readonly IDisposable _handler;

    public LunchBot(ISkype skype)
        => _handler = skype.Chats.MessageReceived.Handle(async message => await AnswerAsync(message).ConfigureAwait(false));

    public void Dispose() => _handler.Dispose();

    private async Task AnswerAsync(ChatMessage message)
    {
        if (await message.Type != ChatMessageType.Said)
            return;
        string text = await message.Body;
        if (!text.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase))
            return;
        string name = await message.SenderName;
        await message.ReplyAsync(Answer(name, text[Prefix.Length..].Trim())).ConfigureAwait(false);
        await message.MarkSeenAsync().ConfigureAwait(false);
    }

    private string Answer(string name, string order)
    {
        lock (_gate)
        {
            switch (order.ToUpperInvariant())
            {
                case "" or "HELP":
                    return Help;
                case "LIST":
                    return _orders.Count == 0 ? "Nobody has ordered yet." : List();
                case "CLOSE":
                    string ordered = $"{Count(_orders.Count)}: {List()} The round is closed.";
                    _orders.Clear();
                    return ordered;
                default:
                    _orders[name] = order;
                    return $"Noted: {order} for {name}. {Count(_orders.Count)} so far.";
            }
        }
    }

    private string List() => string.Join(", ", _orders.Select(o => $"{o.Key}: {o.Value}")) + ".";

    private static string Count(int orders) => orders == 1 ? "1 order" : $"{orders} orders";
}
