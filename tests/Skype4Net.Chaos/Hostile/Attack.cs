namespace Skype4Net.Chaos;

/// <summary>Something that a peer does to our servers, or to our client. Each runs in a process of its own.</summary>
/// <param name="Name">The word that names it on the command line.</param>
/// <param name="RunAsync">Does it, as often as the scale says; throws when the promise does not hold.</param>
internal sealed record Attack(string Name, Func<int, Task> RunAsync);

/// <summary>A promise did not hold.</summary>
internal sealed class BrokenPromiseException(string message) : Exception(message);
