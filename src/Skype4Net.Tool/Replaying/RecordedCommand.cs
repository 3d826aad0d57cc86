namespace Skype4Net.Tool.Replaying;

/// <summary>How a verb of the prompt stands in a recording.</summary>
/// <param name="Verb">The verb.</param>
/// <param name="Name">The command's name in recordings.</param>
/// <param name="Arguments">The names of what follows the verb, in order.</param>
/// <param name="Fixed">A member that tells it from other verbs with the same name, as <c>ban=true</c>; empty for none.</param>
/// <param name="IsPhone">Whether a telephone does it.</param>
internal sealed record RecordedCommand(string Verb, string Name, IReadOnlyList<string> Arguments, string Fixed = "", bool IsPhone = false);
