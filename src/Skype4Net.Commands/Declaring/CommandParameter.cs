namespace Skype4Net.Commands;

/// <summary>A parameter of a command, as help shows it.</summary>
/// <param name="Name">The name.</param>
/// <param name="Words">The words it may be, of an enumeration; empty for anything.</param>
/// <param name="IsOptional">Whether it may be left out.</param>
/// <param name="IsRest">Whether it takes all that is left.</param>
public sealed record CommandParameter(string Name, IReadOnlyList<string> Words, bool IsOptional, bool IsRest)
{
    internal string Usage
    {
        get
        {
            string what = (Words.Count > 0 ? string.Join('|', Words) : Name) + (IsRest ? "..." : "");
            return IsOptional ? $"[{what}]" : $"<{what}>";
        }
    }
}
