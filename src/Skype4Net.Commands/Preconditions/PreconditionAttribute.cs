namespace Skype4Net.Commands;

/// <summary>
/// What must hold before a command runs. Derive from it for a policy of one's own; on a class it counts for all commands of the class.
/// </summary>
/// <remarks>The source generator makes the instance from the arguments that are written; it is shared by all runs, so it keeps nothing.</remarks>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Class, AllowMultiple = true)]
public abstract class PreconditionAttribute : Attribute
{
    /// <summary>Looks whether the command may run.</summary>
    /// <param name="context">Who called what, and where.</param>
    /// <returns>Null if it may.</returns>
    /// <exception cref="SkypeException">The client did not answer; the command does not run.</exception>
    public abstract ValueTask<Refusal?> CheckAsync(CommandContext context);
}
