using Microsoft.Extensions.Logging;

namespace Skype4Net.Tests;

/// <summary>Keeps what is logged at every level, with the values of the message and the exception too: some loggers write those.</summary>
internal sealed class EveryLine : ILoggerFactory, ILogger
{
    private readonly List<string> _lines = [];

    public string[] Lines
    {
        get
        {
            lock (_lines)
                return [.. _lines];
        }
    }

    public ILogger CreateLogger(string categoryName) => this;

    public void AddProvider(ILoggerProvider provider)
    {
    }

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        lock (_lines)
        {
            _lines.Add(formatter(state, exception));
            if (state is IEnumerable<KeyValuePair<string, object?>> values)
                _lines.AddRange(values.Select(v => $"{v.Value}"));
            if (exception is not null)
                _lines.AddRange($"{exception}".Split('\n').Select(l => l.TrimEnd('\r')));
        }
    }

    public void Dispose()
    {
    }
}
