namespace Skype4Net.Chaos;

/// <summary>The command that does it again.</summary>
internal static class Repeat
{
    /// <summary>The whole command line.</summary>
    /// <param name="arguments">What stands behind the name of the program.</param>
    public static string Command(string arguments) => $"dotnet run -c Release --project tests/Skype4Net.Chaos -- {arguments}";

    /// <summary>Says on the console that something did not hold, how to see it again, and what it was.</summary>
    public static void Failed(string arguments, IEnumerable<string> problems, int max = 20)
    {
        Console.WriteLine($"FAILED: {Command(arguments)}");
        string[] all = [.. problems];
        foreach (string problem in all.Take(max))
            Console.WriteLine($"  {problem}");
        if (all.Length > max)
            Console.WriteLine($"  and {all.Length - max} more");
    }
}
