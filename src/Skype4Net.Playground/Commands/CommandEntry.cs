namespace Skype4Net.Playground.Commands;

/// <summary>Something that a person can have done in the page and at the prompt.</summary>
/// <param name="Name">For example <c>message.say</c>.</param>
/// <param name="Summary">What it does, in one line.</param>
/// <param name="Arguments">Its arguments, in the order in which the prompt takes them.</param>
/// <param name="DoAsync">Does it.</param>
internal sealed record CommandEntry(
    string Name, string Summary, IReadOnlyList<CommandArgument> Arguments, Func<CommandCall, ValueTask<CommandOutcome>> DoAsync)
{
    /// <summary>How it is written at the prompt; none where only the page has it.</summary>
    public IReadOnlyList<PromptForm> Forms { get; init; } = [];

    /// <summary>The verbs of the emulator behind it, as <c>EmulatedClient.Say</c>.</summary>
    public IReadOnlyList<string> Verbs { get; init; } = [];

    /// <summary>Whether it waits for programs: the queue goes on meanwhile.</summary>
    public bool RunsBeside { get; init; }

    /// <summary>Whether it only shows something.</summary>
    public bool IsView { get; init; }

    /// <summary>Whether recordings have it: what changes the world does, what only looks at it does not.</summary>
    public bool IsRecorded => !IsView && Group is not ("world" or "wire" or "replay" or "trace");

    /// <summary>Under which heading it stands.</summary>
    public string Group => Name[..Name.IndexOf('.', StringComparison.Ordinal)];

    /// <summary>The form of the prompt that says certain arguments; null when none does.</summary>
    public PromptForm? FormFor(Func<PromptForm, bool> fits) => Forms.Where(fits).OrderByDescending(f => f.Fixed is not null).FirstOrDefault();
}
