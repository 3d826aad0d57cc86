using Skype4Net.Emulator.Sessions;

namespace Skype4Net.Emulator.Commands;

/// <summary>The handlers of kinds that do not bind theirs to a <see cref="CommandRouter"/> yet, by one or two words.</summary>
internal static class CommandTable
{
    /// <summary>How many words of a command decide at most.</summary>
    public const int Depth = 2;

    private static readonly Dictionary<string, Action<CommandContext>> s_verbs = new(StringComparer.OrdinalIgnoreCase);
    private static readonly Dictionary<string, Action<CommandContext>> s_objects = new(StringComparer.OrdinalIgnoreCase);

    static CommandTable()
    {
        VariableCommandHandlers.Register();
        ProfileCommandHandlers.Register();
        UserCommandHandlers.Register();
        ContactCommandHandlers.Register();
        ChatCommandHandlers.Register();
        ChatActionCommandHandlers.Register();
        ChatMemberCommandHandlers.Register();
        ChatMessageCommandHandlers.Register();
        WindowCommandHandlers.Register();
        FileTransferCommandHandlers.Register();
        ApplicationCommandHandlers.Register();
        GroupCommandHandlers.Register();
        PluginCommandHandlers.Register();
    }

    /// <summary>Registers a command of one word.</summary>
    public static void Add(string verb, Action<CommandContext> handler) => s_verbs.Add(verb, handler);

    /// <summary>Registers a verb for a kind of object; the arguments stand behind both words.</summary>
    public static void Add(string verb, string what, Action<CommandContext> handler) => s_objects.Add($"{verb} {what}", handler);

    public static CommandRoute? Find(string[] words)
        => s_verbs.TryGetValue(words[0], out Action<CommandContext>? handler) ? new CommandRoute(handler, 0b1)
            : words.Length > 1 && s_objects.TryGetValue($"{words[0]} {words[1]}", out handler) ? new CommandRoute(handler, 0b11)
            : null;
}
