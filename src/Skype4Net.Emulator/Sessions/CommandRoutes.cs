namespace Skype4Net.Emulator.Sessions;

/// <summary>A handler found for a command.</summary>
/// <param name="Handler">Carries the command out.</param>
/// <param name="Literals">Which words of the command are no arguments: bit 0 stands for the first.</param>
/// <param name="BeforePermission">Whether also programs are served that the user has not let in yet.</param>
internal readonly record struct CommandRoute(Action<CommandContext> Handler, uint Literals, bool BeforePermission = false);

/// <summary>Patterns of commands as a tree of words. Where several fit, the one with the literal word that comes first wins.</summary>
internal sealed class CommandRoutes
{
    private readonly Node _root = new();

    /// <summary>Adds a pattern.</summary>
    /// <param name="pattern">Its words; null for an argument of one word. Whatever follows is left to the handler.</param>
    /// <param name="handler">The handler. The same one may be added twice.</param>
    /// <param name="beforePermission">Whether also programs are served that are not let in yet.</param>
    /// <exception cref="InvalidOperationException">The pattern has another handler.</exception>
    public void Add(IReadOnlyList<string?> pattern, Action<CommandContext> handler, bool beforePermission = false)
    {
        Node node = NodeAt(pattern);
        if (node.Handler is not null && node.Handler != handler)
            throw new InvalidOperationException($"\"{string.Join(' ', pattern.Select(w => w ?? "?"))}\" has a handler.");
        (node.Handler, node.BeforePermission) = (handler, beforePermission);
    }

    /// <summary>Adds what answers when a command begins with these words, and no pattern fits.</summary>
    public void AddFallback(IReadOnlyList<string> words, Action<CommandContext> handler)
    {
        Node node = NodeAt(words);
        if (node.Fallback is not null)
            throw new InvalidOperationException($"\"{string.Join(' ', words)}\" has a fallback.");
        node.Fallback = handler;
    }

    /// <summary>The handler of a command, or null.</summary>
    /// <param name="command">The command without its id.</param>
    public CommandRoute? Find(ReadOnlySpan<char> command) => Find(_root, command, 0, 0, 0) ?? FindFallback(command);

    // The word at a position is the one of that number.
    private static CommandRoute? Find(Node node, ReadOnlySpan<char> command, int at, int number, uint literals)
    {
        ReadOnlySpan<char> word = CommandWords.NextOf(command, ref at);
        if (!word.IsEmpty)
        {
            if (node.Find(word) is { } next && Find(next, command, at, number + 1, literals | (1u << number)) is { } literal)
                return literal;
            if (node.Argument is { } argument && Find(argument, command, at, number + 1, literals) is { } found)
                return found;
        }

        return node.Handler is { } handler ? new CommandRoute(handler, literals, node.BeforePermission) : null;
    }

    private CommandRoute? FindFallback(ReadOnlySpan<char> command)
    {
        CommandRoute? fallback = null;
        uint literals = 0;
        int at = 0;
        Node? node = _root.Find(CommandWords.NextOf(command, ref at));
        for (int number = 0; node is not null; number++, node = node.Find(CommandWords.NextOf(command, ref at)))
        {
            literals |= 1u << number;
            if (node.Fallback is { } handler)
                fallback = new CommandRoute(handler, literals);
        }

        return fallback;
    }

    private Node NodeAt(IReadOnlyList<string?> pattern)
    {
        Node node = _root;
        foreach (string? word in pattern)
        {
            if (word is null)
                node = node.Argument ??= new Node();
            else if (node.Words.TryGetValue(word, out Node? known))
                node = known;
            else
                node.Words.Add(word, node = new Node());
        }

        return node;
    }

    private sealed class Node
    {
        public Dictionary<string, Node> Words { get; } = new(StringComparer.OrdinalIgnoreCase);

        public Node? Find(ReadOnlySpan<char> word) => Words.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out Node? next) ? next : null;

        public Node? Argument { get; set; }

        public Action<CommandContext>? Handler { get; set; }

        public bool BeforePermission { get; set; }

        public Action<CommandContext>? Fallback { get; set; }
    }
}
