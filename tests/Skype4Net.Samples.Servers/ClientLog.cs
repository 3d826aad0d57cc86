using System.Text.RegularExpressions;
using Microsoft.Extensions.Logging;

namespace Skype4Net.Samples.Servers;

/// <summary>What arrives at the emulated clients, as a signal that a command is on its way, and what they answer: <c>server &lt;- #7
/// PING</c>.</summary>
internal sealed partial class ClientLog : ILoggerFactory, ILogger
{
    private readonly Lock _gate = new();
    private readonly List<string> _unanswered = [];
    private TaskCompletionSource _answered = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public Lines Lines { get; } = new();

    public ILogger CreateLogger(string categoryName) => this;

    public void AddProvider(ILoggerProvider provider)
    {
    }

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        string line = formatter(state, exception);
        if (Command().Match(line) is { Success: true } command)
            Note(command.Groups["who"].Value + command.Groups["id"].Value, command.Groups["way"].Value == "<-");
        Lines.Notify(line);
    }

    /// <summary>What has not been answered by now is not waited for any more.</summary>
    public void Forget()
    {
        lock (_gate)
            _unanswered.Clear();
    }

    /// <summary>Waits until every command that has come since <see cref="Forget"/> is answered.</summary>
    public Task AnsweredAsync()
    {
        lock (_gate)
            return _unanswered.Count == 0 ? Task.CompletedTask : _answered.Task;
    }

    public void Dispose()
    {
    }

    [GeneratedRegex("^(?<who>[^ ]+) (?<way><-|->) (?<id>#[0-9]+) ")]
    private static partial Regex Command();

    private void Note(string command, bool comes)
    {
        TaskCompletionSource? answered = null;
        lock (_gate)
        {
            if (comes)
                _unanswered.Add(command);
            else
                _unanswered.Remove(command);
            if (_unanswered.Count == 0)
                (answered, _answered) = (_answered, new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously));
        }

        answered?.TrySetResult();
    }
}
