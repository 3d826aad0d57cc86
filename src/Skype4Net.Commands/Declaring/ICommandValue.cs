namespace Skype4Net.Commands;

/// <summary>A type of one's own that a parameter of a command can have.</summary>
/// <typeparam name="TSelf">The type.</typeparam>
public interface ICommandValue<TSelf>
    where TSelf : ICommandValue<TSelf>
{
    /// <summary>Reads a value from one word, or one quoted text.</summary>
    /// <param name="word">The word without quotes.</param>
    /// <param name="context">Who says it, and where.</param>
    /// <param name="value">Gets the value.</param>
    /// <param name="problem">Gets what the person is told when it is none: <c>"x7" is no order number; it looks like A-1234.</c></param>
    /// <returns>Whether it is a value.</returns>
    static abstract bool TryRead(string word, CommandContext context, out TSelf value, out string problem);
}
