namespace ServerBot.Settings;

/// <summary>Checks of single settings: each gives what is wrong, and what would be right.</summary>
internal static class Check
{
    private const double Shortest = 0.05, Longest = 86_400;

    public static IEnumerable<string> Seconds(string name, double value)
        => value is >= Shortest and <= Longest ? [] : [$"{name} is {value}; give {Shortest} to {Longest} seconds."];

    public static IEnumerable<string> Number(string name, int value, int least, int max)
        => value >= least && value <= max ? [] : [$"{name} is {value}; give {least} to {max}."];

    public static IEnumerable<string> Text(string name, string value)
        => string.IsNullOrWhiteSpace(value) || value.Any(char.IsControl) ? [$"{name} is empty or has a control character."] : [];

    public static IEnumerable<string> Word(string name, string value)
        => value.Length == 0 || value.Any(c => char.IsWhiteSpace(c) || char.IsControl(c)) ? [$"{name} is \"{value}\"; give one word."] : [];
}
