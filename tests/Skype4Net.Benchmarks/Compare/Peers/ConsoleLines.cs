namespace Skype4Net.Benchmarks.Compare.Peers;

/// <summary>The standard input and output of a program of its own.</summary>
internal sealed class ConsoleLines : ILines
{
    // Not Console.In: its readers wait under a lock and block a thread.
    private readonly StreamReader _input = new(Console.OpenStandardInput());

    public Task<string?> ReadAsync() => _input.ReadLineAsync();

    public void Write(string line)
    {
        Console.Out.WriteLine(line);
        Console.Out.Flush();
    }
}
