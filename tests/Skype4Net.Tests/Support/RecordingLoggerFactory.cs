using Microsoft.Extensions.Logging;

namespace Skype4Net.Tests;

/// <summary>Keeps what is logged.</summary>
internal sealed class RecordingLoggerFactory(LogLevel lowest = LogLevel.Information) : ILoggerFactory, ILogger
{
    private readonly List<string> _messages = [];

    public IReadOnlyList<string> Messages
    {
        get
        {
            lock (_messages)
                return [.. _messages];
        }
    }

    public ILogger CreateLogger(string categoryName) => this;

    public void AddProvider(ILoggerProvider provider)
    {
    }

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => logLevel >= lowest;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        if (!IsEnabled(logLevel))
            return;
        lock (_messages)
            _messages.Add(formatter(state, exception));
    }

    public void Dispose()
    {
    }
}
