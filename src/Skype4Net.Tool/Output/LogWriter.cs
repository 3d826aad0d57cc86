using System.Globalization;
using Microsoft.Extensions.Logging;
using Skype4Net.Tool.Running;

namespace Skype4Net.Tool.Output;

/// <summary>A log of plain lines: time, level, text.</summary>
internal sealed class LogWriter(TextWriter writer, bool ownsWriter, Screen screen, TimeProvider time) : ILoggerProvider, ILogger
{
    public ILogger CreateLogger(string categoryName) => this;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull
        => null;

    public bool IsEnabled(LogLevel logLevel) => logLevel != LogLevel.None;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        string text = SafeText.OneLine(formatter(state, exception)) + (exception is null ? "" : $": {exception.Message}");
        string line = string.Create(CultureInfo.InvariantCulture, $"{time.GetLocalNow():yyyy-MM-dd HH:mm:ss.fff} {logLevel,-11} {text}");
        screen.Write(() => writer.WriteLine(line));
    }

    public void Dispose()
    {
        if (ownsWriter)
            writer.Dispose();
    }
}
