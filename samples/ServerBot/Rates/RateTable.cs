using System.Globalization;

namespace ServerBot.Rates;

/// <summary>Exchange rates: lines of <c>EUR;USD;1.08</c>; empty lines and those that begin with # say nothing.</summary>
internal sealed class RateTable
{
    private readonly Dictionary<(string From, string To), decimal> _rates = [];

    private RateTable()
    {
    }

    public static RateTable Empty { get; } = new();

    public int Count => _rates.Count;

    /// <exception cref="InvalidDataException">A line is wrong; it is named. Nothing of the file counts then.</exception>
    public static RateTable Parse(string text)
    {
        var table = new RateTable();
        string[] lines = text.ReplaceLineEndings("\n").Split('\n');
        for (int i = 0; i < lines.Length; i++)
        {
            string line = lines[i].Trim();
            if (line.Length > 0 && line[0] != '#')
                table.Add(line, i + 1);
        }

        return table.Count > 0 ? table : throw new InvalidDataException("there is no rate in it");
    }

    /// <summary>The rate, also when only the opposite one is listed; null when neither is.</summary>
    public decimal? Find(string from, string to)
    {
        if (from == to)
            return 1;
        if (_rates.TryGetValue((from, to), out decimal rate))
            return rate;
        return _rates.TryGetValue((to, from), out decimal opposite) ? 1 / opposite : null;
    }

    public override string ToString()
        => string.Join(", ", _rates.Select(r => string.Create(CultureInfo.InvariantCulture, $"{r.Key.From}/{r.Key.To} {r.Value}")));

    private void Add(string line, int number)
    {
        if (line.Split(';', StringSplitOptions.TrimEntries) is not [var from, var to, var rate] || !IsCurrency(from) || !IsCurrency(to))
            throw new InvalidDataException($"line {number} is \"{line}\", not like EUR;USD;1.08");
        if (!decimal.TryParse(rate, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal value)
            || value is <= 0 or > 1_000_000_000 or < 0.000000001m)
            throw new InvalidDataException($"line {number} has the rate \"{rate}\", which is no positive number like 1.08");
        if (!_rates.TryAdd((from, to), value))
            throw new InvalidDataException($"line {number} has {from};{to} for the second time");
    }

    private static bool IsCurrency(string text) => text.Length == 3 && text.All(char.IsAsciiLetterUpper);
}
