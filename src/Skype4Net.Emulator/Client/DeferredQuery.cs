using System.Diagnostics.CodeAnalysis;

namespace Skype4Net.Emulator.Client;

/// <summary>Questions to the network whose answer may come later than the command's turn: its result comes back on the client's executor.</summary>
internal static class DeferredQuery
{
    /// <summary>How long a search may take: Skype took seconds to a minute.</summary>
    public static readonly TimeSpan SearchTime = TimeSpan.FromSeconds(30);

    /// <summary>How long a profile or a picture may take.</summary>
    public static readonly TimeSpan ProfileTime = TimeSpan.FromSeconds(10);

    /// <summary>Asks. An answer that is there at once is used at once.</summary>
    /// <param name="client">Whose executor goes on.</param>
    /// <param name="ask">Asks; is cancelled when the time is over.</param>
    /// <param name="limit">The time.</param>
    /// <param name="answered">Goes on with the answer, or with null when there was none.</param>
    /// <returns>Whether the answer is still to come.</returns>
    public static bool Run<T>(ClientContext client, Func<CancellationToken, ValueTask<T>> ask, TimeSpan limit, Action<T?> answered)
    {
        var cancel = new CancellationTokenSource(limit, client.Options.TimeProvider);
        ValueTask<T> query = ask(cancel.Token);
        if (query.IsCompletedSuccessfully)
        {
            cancel.Dispose();
            answered(query.Result);
            return false;
        }

        // On the stack of who answers, as all that comes from the network, whatever context that runs in.
        _ = query.AsTask().WaitAsync(cancel.Token).ContinueWith(
            ended => Finish(client, ended, cancel, answered),
            CancellationToken.None,
            TaskContinuationOptions.ExecuteSynchronously,
            TaskScheduler.Default);
        return true;
    }

    [SuppressMessage("Usage", "VSTHRD002", Justification = "It has ended.")]
    private static void Finish<T>(ClientContext client, Task<T> ended, CancellationTokenSource cancel, Action<T?> answered)
    {
        // Whatever went wrong, there is no answer.
        if (ended.Exception?.InnerException is { } exception and not InvalidOperationException)
            client.Executor.Report(exception);
        T? answer = ended.IsCompletedSuccessfully ? ended.Result : default;
        cancel.Dispose();
        client.Executor.Post(() => answered(answer));
    }
}
