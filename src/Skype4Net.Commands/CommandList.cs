namespace Skype4Net.Commands;

/// <summary>The modules of a bot.</summary>
public sealed class CommandList
{
    private const int MaxNameLength = 200;
    private readonly CommandOptions _options;
    private readonly Dictionary<string, RegisteredCommand> _byName = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<RegisteredCommand> _all = [];

    internal CommandList(CommandOptions options) => _options = options;

    /// <summary>All commands, in the order in which they were added.</summary>
    public IReadOnlyList<CommandDefinition> Commands => [.. _all.Select(c => c.Definition)];

    internal IReadOnlyList<RegisteredCommand> All => _all;

    /// <summary>
    /// Adds the commands of a module. For each call an instance is made, its constructor's parameters from <see
    /// cref="CommandOptions.Services"/> or the scope.
    /// </summary>
    /// <typeparam name="TModule">The module.</typeparam>
    /// <returns>This list.</returns>
    /// <exception cref="ArgumentException">One of its commands has the name of another one; both are named.</exception>
    public CommandList Add<TModule>()
        where TModule : class, ICommandModule<TModule> => AddAll<TModule>(make: null);

    /// <summary>
    /// Adds the commands of a module that a function makes, or of one instance for all calls: <c>list.Add(_ => reminders)</c>. It is not
    /// disposed here.
    /// </summary>
    /// <typeparam name="TModule">The module.</typeparam>
    /// <param name="make">Gives the instance for a call.</param>
    /// <returns>This list.</returns>
    /// <exception cref="ArgumentException">One of its commands has the name of another one; both are named.</exception>
    public CommandList Add<TModule>(Func<CommandContext, TModule> make)
        where TModule : class, ICommandModule<TModule>
    {
        ArgumentNullException.ThrowIfNull(make);
        return AddAll<TModule>(make);
    }

    /// <summary>Finds a command by the words at the beginning of a text; the longest name wins.</summary>
    internal RegisteredCommand? Find(string text, out string arguments)
    {
        var words = new WordSplitter(text);
        RegisteredCommand? found = null;
        arguments = "";
        string name = "";
        while (words.TryNext(out Word word) && !word.IsQuoted)
        {
            name = name.Length == 0 ? word.Text : $"{name} {word.Text}";
            if (_byName.TryGetValue(name, out RegisteredCommand? command))
                (found, arguments) = (command, words.Rest);
            if (name.Length > MaxNameLength)
                break;
        }

        return found;
    }

    /// <summary>The command that takes what no other does.</summary>
    internal RegisteredCommand? Fallback => _all.Find(c => c.Definition.IsFallback);

    internal void AddBuiltIn(CommandDefinition definition)
    {
        if (!_byName.ContainsKey(definition.Name))
            Register(definition, "this library", null);
    }

    private CommandList AddAll<TModule>(Func<CommandContext, object>? make)
        where TModule : class, ICommandModule<TModule>
    {
        foreach (CommandDefinition definition in TModule.Commands)
            Register(definition, typeof(TModule).Name, make);
        return this;
    }

    private void Register(CommandDefinition definition, string module, Func<CommandContext, object>? make)
    {
        var command = new RegisteredCommand(definition, module, make);
        foreach (string name in definition.Names)
        {
            if (_byName.TryGetValue(name, out RegisteredCommand? other))
                throw new ArgumentException($"The command \"{name}\" is in {other.Module} and in {module}; rename one of them.");
            if (_options.Prefixes.FirstOrDefault(p => p.Length > 0 && name.StartsWith(p, StringComparison.Ordinal)) is { } prefix)
                throw new ArgumentException($"The name of the command \"{name}\" of {module} begins with the prefix \"{prefix}\"; leave that out.");
            _byName.Add(name, command);
        }

        _all.Add(command);
    }
}
