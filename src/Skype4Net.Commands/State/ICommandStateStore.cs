namespace Skype4Net.Commands;

/// <summary>Keeps small values between commands, in memory or wherever one likes. Reads and writes of one chat never overlap.</summary>
public interface ICommandStateStore
{
    /// <summary>Reads a value.</summary>
    /// <param name="scope">Whose it is: a chat, or a person in a chat.</param>
    /// <param name="key">Its name.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>The JSON; null when there is none, or it has expired.</returns>
    ValueTask<string?> GetAsync(string scope, string key, CancellationToken cancellationToken = default);

    /// <summary>Writes a value.</summary>
    /// <param name="scope">Whose it is.</param>
    /// <param name="key">Its name.</param>
    /// <param name="json">The JSON; null to remove it.</param>
    /// <param name="expires">When it is no longer valid, in UTC; null for never.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    ValueTask SetAsync(string scope, string key, string? json, DateTimeOffset? expires, CancellationToken cancellationToken = default);
}
