namespace Skype4Net.Commands;

/// <summary>Why the arguments of a command cannot be read, in a form that can be said in any language.</summary>
/// <param name="Key">The text.</param>
/// <param name="Arguments">What is put into it.</param>
internal sealed record CommandProblem(CommandText Key, params IReadOnlyList<string> Arguments);
