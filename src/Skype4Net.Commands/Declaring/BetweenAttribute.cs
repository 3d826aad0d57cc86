namespace Skype4Net.Commands;

/// <summary>
/// The bounds of a number or a length of time, both included: <c>[Between(1, 100)] int count</c>, <c>[Between("1s", "30d")] TimeSpan
/// after</c>.
/// </summary>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class BetweenAttribute : Attribute
{
    /// <summary>Bounds of a number.</summary>
    /// <param name="min">The least value.</param>
    /// <param name="max">The greatest value.</param>
    public BetweenAttribute(double min, double max) => (Min, Max) = (min, max);

    /// <summary>Bounds of a length of time, written as people write it: <c>90s</c>, <c>1h30m</c>, <c>2d</c>, <c>1w</c>.</summary>
    /// <param name="min">The shortest time.</param>
    /// <param name="max">The longest time.</param>
    public BetweenAttribute(string min, string max) => (ShortestTime, LongestTime) = (min, max);

    /// <summary>The least value.</summary>
    public double Min { get; }

    /// <summary>The greatest value.</summary>
    public double Max { get; }

    /// <summary>The shortest time; null for a number.</summary>
    public string? ShortestTime { get; }

    /// <summary>The longest time; null for a number.</summary>
    public string? LongestTime { get; }
}
