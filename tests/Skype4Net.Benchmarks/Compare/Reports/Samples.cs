using System.Globalization;

namespace Skype4Net.Benchmarks.Compare.Reports;

/// <summary>What was measured in each round: rates, times, or ratios.</summary>
/// <param name="Values">One a round; at least one.</param>
public sealed record Samples(IReadOnlyList<double> Values)
{
    /// <summary>The value in the middle.</summary>
    public double Median => Quantile(0.5);

    /// <summary>Where the lower quarter ends.</summary>
    public double Lower => Quantile(0.25);

    /// <summary>Where the upper quarter begins.</summary>
    public double Upper => Quantile(0.75);

    /// <summary>What 99 of 100 do not exceed.</summary>
    public double Within99 => Quantile(0.99);

    /// <summary>The ratio to others, round by round.</summary>
    /// <exception cref="ArgumentException">The rounds are not the same.</exception>
    public Samples To(Samples floor)
        => floor.Values.Count == Values.Count
            ? new Samples([.. Values.Zip(floor.Values, (mine, other) => mine / other)])
            : throw new ArgumentException("Ratios are taken within a round.", nameof(floor));

    /// <summary>The difference to others, round by round.</summary>
    /// <exception cref="ArgumentException">The rounds are not the same.</exception>
    public Samples Minus(Samples others)
        => others.Values.Count == Values.Count
            ? new Samples([.. Values.Zip(others.Values, (mine, other) => mine - other)])
            : throw new ArgumentException("Differences are taken within a round.", nameof(others));

    /// <summary>The median with the quarters around it: <c>0.82 (0.79 to 0.86)</c>.</summary>
    public string WithSpread => $"{Text(Median)} ({Text(Lower)} to {Text(Upper)})";

    /// <summary>A number with as many digits as are of use.</summary>
    public static string Text(double value) => Math.Abs(value) switch
    {
        >= 1000 => value.ToString("#,0", CultureInfo.InvariantCulture).Replace(',', ' '),
        >= 10 => value.ToString("0", CultureInfo.InvariantCulture),
        _ => value.ToString("0.00", CultureInfo.InvariantCulture),
    };

    /// <summary>A number of things.</summary>
    public static string Text(int count) => count.ToString("#,0", CultureInfo.InvariantCulture).Replace(',', ' ');

    private double Quantile(double part)
    {
        double[] sorted = [.. Values.Order()];
        double at = part * (sorted.Length - 1);
        int below = (int)at, above = Math.Min(below + 1, sorted.Length - 1);
        return sorted[below] + (at - below) * (sorted[above] - sorted[below]);
    }
}
