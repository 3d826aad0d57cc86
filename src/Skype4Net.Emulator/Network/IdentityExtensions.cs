namespace Skype4Net.Emulator.Network;

/// <summary>Lists of people as the wire has them.</summary>
internal static class IdentityExtensions
{
    /// <summary>Their Skype names, in the same order.</summary>
    public static IReadOnlyList<string> ToHandles(this IEnumerable<Identity> people) => [.. people.Select(p => p.Value)];
}
