namespace Skype4Net.Commands;

/// <summary>How often a command may run: <c>[AtMost(5, PerMinutes = 1)]</c>. What was refused or not understood does not count.</summary>
/// <param name="count">How often in any stretch of the given length.</param>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Class)]
public sealed class AtMostAttribute(int count) : Attribute
{
    /// <summary>How often.</summary>
    public int Count { get; } = count;

    /// <summary>In how many seconds; with <see cref="PerMinutes"/>, both together.</summary>
    public double PerSeconds { get; set; }

    /// <summary>In how many minutes.</summary>
    public double PerMinutes { get; set; }

    /// <summary>Whether all people of a chat are counted together, instead of each person anywhere.</summary>
    public bool PerChat { get; set; }
}
