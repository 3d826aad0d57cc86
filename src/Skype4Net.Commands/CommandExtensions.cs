namespace Skype4Net.Commands;

/// <summary>Commands for a client.</summary>
public static class CommandExtensions
{
    /// <summary>
    /// Listens to commands: <c>using BotCommands commands = skype.UseCommands(list => list.Add&lt;Reminders&gt;());</c>
    /// </summary>
    /// <param name="skype">The client. Begin before it attaches, or messages may come before the commands are there.</param>
    /// <param name="add">Adds the modules.</param>
    /// <param name="options">How the bot behaves; null for the defaults.</param>
    /// <returns>Dispose it to stop.</returns>
    /// <exception cref="ArgumentException">Two commands have one name, or an option cannot be right.</exception>
    public static BotCommands UseCommands(this ISkype skype, Action<CommandList> add, CommandOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(skype);
        ArgumentNullException.ThrowIfNull(add);
        options ??= new CommandOptions();
        options.Check();
        var list = new CommandList(options);
        add(list);
        if (list.All.Count(c => c.Definition.IsFallback) > 1)
            throw new ArgumentException("There are two fallbacks; a bot has one.", nameof(add));
        if (options.HelpName.Length > 0)
            list.AddBuiltIn(HelpCommand.Define(list, options));
        return new BotCommands(new CommandSession(skype, options, list));
    }
}
