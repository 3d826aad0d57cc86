using Microsoft.Extensions.Logging;

namespace Skype4Net.Chaos;

/// <summary>A log that keeps the first exception: what a net under the code has caught.</summary>
internal sealed class FailureLog : ILoggerFactory, ILogger
{
    public Exception? Failure { get; private set; }

    public ILogger CreateLogger(string categoryName) => this;

    public void AddProvider(ILoggerProvider provider)
    {
    }

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => logLevel >= LogLevel.Warning;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        => Failure ??= exception;

    public void Dispose()
    {
    }
}
