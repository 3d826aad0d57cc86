using System.Collections;
using Microsoft.Extensions.Logging;
using Skype4Net.Protocol;

namespace Skype4Net.Engine;

/// <summary>
/// The logger that everything in the library writes to: what others said goes through <see cref="ShownText"/> first, in the text of a
/// message and in its values, so that no line has secrets, line feeds or commands of a terminal, wherever it comes from.
/// </summary>
internal sealed class SafeLogger(ILogger inner) : ILogger
{
    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => inner.BeginScope(state);

    public bool IsEnabled(LogLevel logLevel) => inner.IsEnabled(logLevel);

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        if (!inner.IsEnabled(logLevel))
            return;
        string text = formatter(state, exception);
        string shown = ShownText.Of(text);
        if (ReferenceEquals(text, shown))
        {
            inner.Log(logLevel, eventId, state, exception, formatter);
            return;
        }

        var values = state as IReadOnlyList<KeyValuePair<string, object?>>;
        inner.Log(logLevel, eventId, new ShownValues(shown, values ?? []), exception, static (s, _) => s.Text);
    }

    private sealed class ShownValues(string text, IReadOnlyList<KeyValuePair<string, object?>> values) : IReadOnlyList<KeyValuePair<string, object?>>
    {
        public string Text => text;

        public int Count => values.Count;

        public KeyValuePair<string, object?> this[int index]
            => values[index] is { Value: string value } pair ? new KeyValuePair<string, object?>(pair.Key, ShownText.Of(value)) : values[index];

        public IEnumerator<KeyValuePair<string, object?>> GetEnumerator()
        {
            for (int i = 0; i < Count; i++)
                yield return this[i];
        }

        public override string ToString() => text;

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    }
}
