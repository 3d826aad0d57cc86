using System.Runtime.ExceptionServices;

namespace Skype4Net.Emulator.Testing;

/// <summary>
/// What code of the bot and the test has thrown, wherever it ran: a loop in the background that dies by an exception tells nobody. Whether somebody
/// has caught it cannot be known, so it is shown only where an expectation has failed.
/// </summary>
internal sealed class ThrownExceptions : IDisposable
{
    private const int Max = 20;
    private readonly ExecutionTracker _flow;
    private readonly Transcript _transcript;
    private readonly Lock _gate = new();
    private readonly List<Exception> _seen = [];
    private readonly List<Exception> _reported = [];

    public ThrownExceptions(ExecutionTracker flow, Transcript transcript)
    {
        (_flow, _transcript) = (flow, transcript);
        AppDomain.CurrentDomain.FirstChanceException += OnThrown;
    }

    /// <summary>An exception that is told in another place, with what caused it.</summary>
    public void Report(Exception exception)
    {
        lock (_gate)
        {
            for (Exception? cause = exception; cause is not null; cause = cause.InnerException)
                _reported.Add(cause);
        }
    }

    public void Dispose() => AppDomain.CurrentDomain.FirstChanceException -= OnThrown;

    // Called anew for each await that the exception goes through.
    private void OnThrown(object? sender, FirstChanceExceptionEventArgs thrown)
    {
        Exception exception = thrown.Exception;
        if (ExecutionTracker.Current != _flow || exception is OperationCanceledException or ConversationException)
            return;
        lock (_gate)
        {
            if (_seen.Count == Max || _seen.Contains(exception))
                return;
            _seen.Add(exception);
        }

        _transcript.AddForFailures(() => Describe(exception));
    }

    // Its place is known when it has come to rest, not when it is thrown.
    private string? Describe(Exception exception)
    {
        lock (_gate)
        {
            if (_reported.Contains(exception))
                return null;
        }

        string place = exception.StackTrace?.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) is [string first,
            ..] ? $" {first}" : "";
        return $"({exception.GetType().Name} was thrown: {exception.Message}{place})";
    }
}
