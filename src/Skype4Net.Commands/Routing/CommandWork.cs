namespace Skype4Net.Commands;

/// <summary>What is to be done about a message.</summary>
internal enum WorkKind
{
    /// <summary>Run a command.</summary>
    Run,

    /// <summary>Tell that there is no such command.</summary>
    Unknown,

    /// <summary>Tell that the bot is busy.</summary>
    Busy,

    /// <summary>Tell which commands were not run.</summary>
    Late,

    /// <summary>Nothing but to mark it seen.</summary>
    MarkSeen,
}

/// <summary>A message for the bot, with what was read of it when it came: later edits change nothing.</summary>
internal sealed class CommandWork
{
    private bool _isDeleted;

    public required WorkKind Kind { get; init; }

    public required ChatMessage Message { get; init; }

    public required Chat Chat { get; init; }

    public required User Sender { get; init; }

    public required bool IsDialog { get; init; }

    /// <summary>The command; null where there is none.</summary>
    public CommandDefinition? Command { get; init; }

    /// <summary>Makes the module of the command; null when the services do.</summary>
    public Func<CommandContext, object>? Factory { get; init; }

    /// <summary>The name as it was said, for who is told of it.</summary>
    public string Word { get; init; } = "";

    /// <summary>What stands behind the name.</summary>
    public string Arguments { get; init; } = "";

    /// <summary>What the person wrote before the name; shown again in usages.</summary>
    public string Prefix { get; init; } = "";

    /// <summary>Work of one key is done in order.</summary>
    public required string Key { get; init; }

    /// <summary>Whether it counts among what waits in the chat.</summary>
    public bool IsCounted { get; init; }

    /// <summary>Whether the message was deleted while it waited: nobody wants it any more.</summary>
    public bool IsDeleted
    {
        get => Volatile.Read(ref _isDeleted);
        set => Volatile.Write(ref _isDeleted, value);
    }

    /// <summary>The person in the chat.</summary>
    public PersonInChat Person => new(Chat.Name, Sender.Handle);
}
