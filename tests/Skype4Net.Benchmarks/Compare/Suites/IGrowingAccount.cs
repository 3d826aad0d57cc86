namespace Skype4Net.Benchmarks.Compare.Suites;

/// <summary>An account that gets more and more of something.</summary>
internal interface IGrowingAccount : IAsyncDisposable
{
    /// <summary>The command that lists all of them.</summary>
    string Search { get; }

    /// <summary>A program that is attached to the account's client.</summary>
    RawSession Session { get; }

    /// <summary>What is measured apart from the search, always of the same few.</summary>
    IReadOnlyList<Timed> Measures { get; }

    /// <summary>Adds until there are so many.</summary>
    void Grow(int size);
}
