using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Skype4Net.Commands;

/// <summary>Small values that outlive a command: of a chat, or of a person in a chat.</summary>
public sealed class CommandState
{
    private readonly CommandContext _context;
    private readonly string _scope;

    internal CommandState(CommandContext context, string scope)
    {
        _context = context;
        _scope = scope;
    }

    /// <summary>Reads a value.</summary>
    /// <typeparam name="T">Its type.</typeparam>
    /// <param name="key">Its name.</param>
    /// <param name="type">How the type is read, from a <c>JsonSerializerContext</c>.</param>
    /// <returns>The value; the default of the type when there is none.</returns>
    public async ValueTask<T?> GetAsync<T>(string key, JsonTypeInfo<T> type)
        => await _context.StateStore.GetAsync(_scope, key, _context.CancellationToken).ConfigureAwait(false) is { } json
            ? JsonSerializer.Deserialize(json, type)
            : default;

    /// <summary>Writes a value.</summary>
    /// <typeparam name="T">Its type.</typeparam>
    /// <param name="key">Its name.</param>
    /// <param name="value">The value.</param>
    /// <param name="type">How the type is written.</param>
    /// <param name="expiresAfter">After what time it is gone; null for never.</param>
    public ValueTask SetAsync<T>(string key, T value, JsonTypeInfo<T> type, TimeSpan? expiresAfter = null)
        => _context.StateStore.SetAsync(_scope, key, JsonSerializer.Serialize(value, type), _context.Now + expiresAfter, _context.CancellationToken);

    /// <summary>Removes a value.</summary>
    /// <param name="key">Its name.</param>
    public ValueTask RemoveAsync(string key) => _context.StateStore.SetAsync(_scope, key, null, null, _context.CancellationToken);
}
