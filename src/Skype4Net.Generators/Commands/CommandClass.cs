namespace Skype4Net.Generators.Commands;

/// <summary>A class that declares commands.</summary>
/// <param name="Name">The name of the class.</param>
/// <param name="Fields">The fields with its commands, in order.</param>
internal sealed record CommandClass(string Name, EquatableList<string> Fields);
