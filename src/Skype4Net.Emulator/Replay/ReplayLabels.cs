namespace Skype4Net.Emulator.Replay;

/// <summary>
/// The labels that stand in a recording for names and numbers of chats, messages and calls: these are other ones in each run, and at each client.
/// </summary>
internal sealed class ReplayLabels
{
    private readonly Lock _gate = new();
    private readonly Dictionary<string, string> _labels = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);
    private readonly Dictionary<char, int> _counts = [];

    /// <summary>The label of a name, a new one if it has none yet.</summary>
    /// <param name="kind"><c>c</c> for chats, <c>m</c> for messages, <c>k</c> for calls, <c>f</c> for files.</param>
    /// <param name="name">The name, or client and number.</param>
    public string Of(char kind, string name)
    {
        lock (_gate)
        {
            if (_labels.TryGetValue(name, out string? known))
                return known;
            string label = Next(kind);
            (_labels[name], _names[label]) = (label, name);
            return label;
        }
    }

    /// <summary>A label for what has no name yet.</summary>
    public string Reserve(char kind)
    {
        lock (_gate)
            return Next(kind);
    }

    /// <summary>Ties a label to a name. A name that has a label already keeps it.</summary>
    public void Bind(string label, string name)
    {
        lock (_gate)
        {
            _names[label] = name;
            _labels.TryAdd(name, label);
        }
    }

    /// <summary>The name behind a label; null while there is none.</summary>
    public string? NameOf(string label)
    {
        lock (_gate)
            return _names.GetValueOrDefault(label);
    }

    /// <summary>The label of a name; null when it has none.</summary>
    public string? LabelOf(string name)
    {
        lock (_gate)
            return _labels.GetValueOrDefault(name);
    }

    private string Next(char kind)
    {
        int number = _counts.GetValueOrDefault(kind) + 1;
        _counts[kind] = number;
        return $"{kind}{number}";
    }
}
