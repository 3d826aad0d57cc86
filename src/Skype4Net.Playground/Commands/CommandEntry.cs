namespace Skype4Net.Playground.Commands;

/// <summary>Something that a person can have done in the page and at the prompt.</summary>
/// <param name="Name">For example <c>message.say</c>.</param>
/// <param name="Prompt">The word of the prompt; empty where the prompt has none.</param>
/// <param name="Summary">What it does, in one line.</param>
/// <param name="Arguments">Its arguments, in the order in which the prompt takes them.</param>
/// <param name="DoAsync">Does it.</param>
internal sealed record CommandEntry(
    string Name, string Prompt, string Summary, IReadOnlyList<CommandArgument> Arguments, Func<CommandCall, ValueTask<CommandOutcome>> DoAsync)
{
    /// <summary>The verbs of the emulator behind it, as <c>EmulatedClient.Say</c>.</summary>
    public IReadOnlyList<string> Verbs { get; init; } = [];

    /// <summary>Whether it waits for programs: the queue goes on meanwhile.</summary>
    public bool RunsBeside { get; init; }

    /// <summary>Whether recordings have it: what changes the world does, what only looks at it does not.</summary>
    public bool IsRecorded
        => Group is not ("world" or "wire" or "replay" or "trace") && Name is not ("message.list" or "message.wire" or "chat.link");

    /// <summary>Under which heading it stands.</summary>
    public string Group => Name[..Name.IndexOf('.', StringComparison.Ordinal)];

    /// <summary>How it is written at the prompt.</summary>
    public string Usage
        => string.Join(' ', (string[])[.. Arguments.Where(IsSubject).Select(Place), Prompt, .. Arguments.Where(a => !IsSubject(a)).Select(Place)]);

    // Who does it stands in front of the word.
    private bool IsSubject(CommandArgument argument)
        => argument == Arguments[0] && argument.Type is ArgumentType.Account or ArgumentType.Number;

    private static string Place(CommandArgument argument)
    {
        string word = argument.Name == "as" ? "WHO" : argument.Words is { } words ? string.Join('|', words) : argument.Name.ToUpperInvariant();
        return argument.IsOptional ? $"[{word}]" : word;
    }
}
