using System.Globalization;
using ServerBot.Rates;

namespace ServerBot;

/// <summary>What the server answers to a line: HELP, STATUS, RATES, and <c>EUR USD 100</c>.</summary>
internal sealed class Answers(RateFile rates, TimeProvider time)
{
    private const string Help = "I know: HELP; STATUS; RATES; and for example EUR USD 100 (how many dollars are 100 euros).";
    private readonly DateTimeOffset _since = time.GetUtcNow();

    /// <summary>How many lines were answered.</summary>
    public int Served { get; private set; }

    public string To(string line)
    {
        Served++;
        string[] words = line.ToUpperInvariant().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return words switch
        {
            ["STATUS"] => Status(),
            ["RATES"] => rates.Rates.Count > 0 ? rates.Rates.ToString() : "There are no rates yet.",
            [{ Length: 3 } from, { Length: 3 } to, var amount] => Exchange(from, to, amount),
            _ => Help,
        };
    }

    private string Status()
    {
        string data = rates.ReadAt is { } at ? $"rates of {Text(at)}" : "no rates yet";
        string problem = rates.Problem is { } wrong ? $" The file that is there now cannot be used: {wrong}." : "";
        return $"Up since {Text(_since)}, {Served} requests served, {data}.{problem}";
    }

    private string Exchange(string from, string to, string amount)
    {
        if (!decimal.TryParse(amount, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal value) || value > 1_000_000_000_000)
            return $"\"{amount}\" is no amount; write for example 100 or 99.95.";
        if (rates.Rates.Find(from, to) is not { } rate)
            return $"I have no rate of {from} and {to}. RATES shows what I have.";
        return string.Create(CultureInfo.InvariantCulture, $"{value} {from} = {value * rate:0.00} {to}");
    }

    private static string Text(DateTimeOffset time) => time.UtcDateTime.ToString("yyyy-MM-dd HH:mm:ss 'UTC'", CultureInfo.InvariantCulture);
}
