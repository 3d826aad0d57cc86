using System.Globalization;
using ServerBot.Rates;

namespace ServerBot;

/// <summary>What the server knows, and how often it was asked.</summary>
internal sealed class Answers(RateFile rates, TimeProvider time)
{
    private readonly DateTimeOffset _since = time.GetUtcNow();

    /// <summary>How many requests were answered.</summary>
    public int Served { get; private set; }

    public static string Help => "I know: HELP; STATUS; RATES; and for example EUR USD 100 (how many dollars are 100 euros).";

    public string GetHelp() => Count(Help);

    public string GetRates() => Count(rates.Rates.Count > 0 ? rates.Rates.ToString() : "There are no rates yet.");

    public string GetStatus()
    {
        Served++;
        string data = rates.ReadAt is { } at ? $"rates of {Text(at)}" : "no rates yet";
        string problem = rates.Problem is { } wrong ? $" The file that is there now cannot be used: {wrong}." : "";
        return $"Up since {Text(_since)}, {Served} requests served, {data}.{problem}";
    }

    public string Exchange(string from, string to, decimal amount)
        => Count(rates.Rates.Find(from, to) is { } rate
            ? string.Create(CultureInfo.InvariantCulture, $"{amount} {from} = {amount * rate:0.00} {to}")
            : $"I have no rate of {from} and {to}. RATES shows what I have.");

    private string Count(string answer)
    {
        Served++;
        return answer;
    }

    private static string Text(DateTimeOffset time) => time.UtcDateTime.ToString("yyyy-MM-dd HH:mm:ss 'UTC'", CultureInfo.InvariantCulture);
}
