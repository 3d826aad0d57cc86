using System.Globalization;
using Microsoft.Extensions.Logging;
using Skype4Net.Tool.Output;

namespace Skype4Net.Tool.Running;

/// <summary>A log of plain lines: time, level, text.</summary>
internal sealed class LogWriter(TextWriter writer, bool ownsWriter, TimeProvider time) : ILoggerProvider, ILogger
{
    private readonly Lock _gate = new();

    public ILogger CreateLogger(string categoryName) => this;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull
        => null;

    public bool IsEnabled(LogLevel logLevel) => logLevel != LogLevel.None;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        string line = string.Create(CultureInfo.InvariantCulture, $"{time.GetLocalNow():yyyy-MM-dd HH:mm:ss.fff} {logLevel,-11} {SafeText.OneLine(formatter(state, exception))}{(exception is null ? "" : $": {exception.Message}")}");
        lock (_gate)
            writer.WriteLine(line);
    }

    public void Dispose()
    {
        if (ownsWriter)
            writer.Dispose();
    }
}
