using System.Globalization;

namespace Skype4Net.Chaos;

/// <summary>What stands behind the name of a hunt on the command line: <c>--name value</c>, or <c>--name</c> alone.</summary>
internal sealed class HuntArguments
{
    private readonly Dictionary<string, string> _values = new(StringComparer.Ordinal);
    private readonly HashSet<string> _known = new(StringComparer.Ordinal);

    public static HuntArguments Parse(string[] args)
    {
        var parsed = new HuntArguments();
        for (int i = 0; i < args.Length; i++)
        {
            if (!args[i].StartsWith("--", StringComparison.Ordinal))
                throw new ArgumentException($"\"{args[i]}\" is no option: those begin with two dashes.");
            bool hasValue = i + 1 < args.Length && !args[i + 1].StartsWith("--", StringComparison.Ordinal);
            parsed._values[args[i][2..]] = hasValue ? args[++i] : "";
        }

        return parsed;
    }

    public string? Text(string name)
    {
        _known.Add(name);
        return _values.GetValueOrDefault(name);
    }

    public string Required(string name) => Text(name) is { Length: > 0 } text ? text : throw new ArgumentException($"--{name} is missing.");

    public bool Has(string name) => Text(name) is not null;

    public int? Number(string name)
        => Text(name) is not { } text ? null
            : int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int number) ? number
            : throw new ArgumentException($"--{name} needs a number.");

    /// <summary>Refuses what nobody asked about: a misspelt option must not be ignored.</summary>
    public void EnsureAllKnown()
    {
        if (_values.Keys.FirstOrDefault(k => !_known.Contains(k)) is { } unknown)
            throw new ArgumentException($"There is no option --{unknown} here. There are: --{string.Join(", --", _known.Order())}.");
    }
}
