using Microsoft.Extensions.Logging;

namespace Skype4Net.Samples.Servers;

/// <summary>What arrives at the emulated clients, as a signal that a command is on its way: <c>server &lt;- #7 PING</c>.</summary>
internal sealed class ClientLog : ILoggerFactory, ILogger
{
    public Lines Lines { get; } = new();

    public ILogger CreateLogger(string categoryName) => this;

    public void AddProvider(ILoggerProvider provider)
    {
    }

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        => Lines.Tell(formatter(state, exception));

    public void Dispose()
    {
    }
}
