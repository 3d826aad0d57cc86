namespace Skype4Net.Benchmarks.Compare.Peers;

/// <summary>A program at one end of a transport, as the comparison sees it.</summary>
internal interface IPeer : IAsyncDisposable
{
    /// <summary>The id of its process; null when it runs in this one.</summary>
    int? ProcessId { get; }

    /// <summary>Tells it what to do.</summary>
    void Send(string line);

    /// <summary>Its next line.</summary>
    /// <exception cref="InvalidOperationException">It has ended.</exception>
    /// <exception cref="TimeoutException">It hangs.</exception>
    Task<string> ReadAsync();
}
