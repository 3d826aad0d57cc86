namespace Skype4Net.Transports.MacOS;

/// <summary>A notification: a name, perhaps a text as its object, and values by keys.</summary>
/// <param name="Name">What it tells.</param>
/// <param name="Object">Who or what it is about; null for nothing.</param>
internal sealed record CentreNotification(string Name, string? Object = null)
{
    private static readonly Dictionary<string, object> s_none = [];

    /// <summary>The values: <see cref="string"/> or <see cref="long"/>. Whatever else somebody posts is left out.</summary>
    public IReadOnlyDictionary<string, object> Values { get; init; } = s_none;

    /// <summary>A value that is a text; null when there is none or it is something else.</summary>
    public string? Text(string key) => Values.GetValueOrDefault(key) as string;

    /// <summary>A value that is a number; null when there is none or it is something else.</summary>
    public long? Number(string key) => Values.GetValueOrDefault(key) is long number ? number : null;
}
