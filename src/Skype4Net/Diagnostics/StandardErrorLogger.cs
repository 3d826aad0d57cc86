using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Microsoft.Extensions.Logging;
using Skype4Net.Protocol;

namespace Skype4Net.Diagnostics;

/// <summary>
/// Writes warnings and errors to standard error, one line each, for programs that gave no logger factory: a handler that throws must not
/// do it in silence. What others said, and the texts of exceptions, go through <see cref="ShownText"/>.
/// </summary>
/// <param name="output">Where to write; null for the standard error of the process, as it is at that moment.</param>
internal sealed class StandardErrorLogger(TextWriter? output) : ILogger
{
    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => logLevel is >= LogLevel.Warning and < LogLevel.None;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        if (!IsEnabled(logLevel))
            return;
        string level = logLevel == LogLevel.Warning ? "warn" : "fail";
        string cause = exception is null ? "" : ": " + Describe(exception);
        string text = ShownText.Of(formatter(state, exception) + cause);
        WriteLine(string.Create(CultureInfo.InvariantCulture, $"{level}: Skype4Net[{eventId.Id}] {text}"));
    }

    /// <summary>What was thrown, with its causes, and where: the first line of each stack.</summary>
    private static string Describe(Exception exception)
    {
        string text = $"{exception.GetType()}: {exception.Message}";
        if (exception.StackTrace?.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) is [string first, ..])
            text += $" ({first})";
        return exception.InnerException is { } cause ? $"{text} <- {Describe(cause)}" : text;
    }

    [SuppressMessage("ApiDesign", "RS0030:Do not use banned APIs", Justification = "The one place of the library that writes to the console.")]
    private void WriteLine(string line)
    {
        try
        {
            (output ?? Console.Error).WriteLine(line);
        }
        catch (Exception closed) when (closed is IOException or ObjectDisposedException)
        {
            // Nobody can read it; the program goes on.
        }
    }
}
