namespace Skype4Net.Commands;

/// <summary>
/// What a bare number means for a <c>TimeSpan</c>: with <c>[Unit("m")]</c>, <c>5</c> is five minutes. Without it a bare number is asked
/// back.
/// </summary>
/// <param name="unit">One of <c>s</c>, <c>m</c>, <c>h</c>, <c>d</c>, <c>w</c>.</param>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class UnitAttribute(string unit) : Attribute
{
    /// <summary>The unit.</summary>
    public string Unit { get; } = unit;
}
