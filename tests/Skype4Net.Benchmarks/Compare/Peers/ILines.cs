namespace Skype4Net.Benchmarks.Compare.Peers;

/// <summary>Through what a program is told what to do, and answers.</summary>
internal interface ILines
{
    /// <summary>The next line; null at the end.</summary>
    Task<string?> ReadAsync();

    /// <summary>Writes a line.</summary>
    void Write(string line);
}
