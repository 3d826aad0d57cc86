using Microsoft.Extensions.Logging;

namespace Skype4Net.Tool.Emulating.Xmpp;

/// <summary>What a server does without, as the log of the network has it at each log-in.</summary>
internal sealed class MissingFeatures : ILoggerFactory, ILogger
{
    private const int MissingEvent = 7007;
    private readonly Lock _gate = new();
    private readonly List<string> _all = [];

    public IReadOnlyList<string> All
    {
        get
        {
            lock (_gate)
                return [.. _all];
        }
    }

    public ILogger CreateLogger(string categoryName) => this;

    public void AddProvider(ILoggerProvider provider) => throw new NotSupportedException();

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull
        => null;

    public bool IsEnabled(LogLevel logLevel) => logLevel == LogLevel.Information;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        if (eventId.Id != MissingEvent || state is not IEnumerable<KeyValuePair<string, object?>> values)
            return;
        string what = values.FirstOrDefault(v => v.Key == "What").Value?.ToString() ?? "";
        lock (_gate)
        {
            if (what.Length > 0 && !_all.Contains(what))
                _all.Add(what);
        }
    }

    public void Dispose()
    {
    }
}
