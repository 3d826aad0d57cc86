namespace Skype4Net.Commands;

/// <summary>A class with commands. The source generator implements it for each partial class that has a <see cref="BotCommandAttribute"/>.</summary>
/// <typeparam name="TSelf">The class.</typeparam>
public interface ICommandModule<TSelf>
    where TSelf : ICommandModule<TSelf>
{
    /// <summary>The commands, in the order of the source.</summary>
    static abstract IReadOnlyList<CommandDefinition> Commands { get; }

    /// <summary>Makes an instance; the parameters of the constructor come from the services.</summary>
    /// <param name="context">The context of the command it is made for.</param>
    /// <exception cref="InvalidOperationException">A service is missing; it is named.</exception>
    static abstract TSelf Create(CommandContext context);
}
