namespace Skype4Net.Tests.Engine;

/// <summary>How a call ends.</summary>
internal enum CallOutcome
{
    Open,
    Result,
    Error,
    Nonsense,
    Timeout,
    Cancelled,
    Lost,
    NotAttached,
    Undelivered,
    Disposed,
}

/// <summary>How a call of the engine has ended.</summary>
internal static class CallOutcomes
{
    /// <summary>The outcome of a task that has ended.</summary>
    public static async Task<CallOutcome> OfAsync(Task ended)
    {
        try
        {
            await ended;
            return CallOutcome.Result;
        }
        catch (Exception exception)
        {
            return exception switch
            {
                SkypeCommandException => CallOutcome.Error,
                SkypeProtocolException => CallOutcome.Nonsense,
                SkypeTimeoutException => CallOutcome.Timeout,
                OperationCanceledException => CallOutcome.Cancelled,
                ObjectDisposedException => CallOutcome.Disposed,
                SkypeTransportException e when e.Message.Contains("was lost") => CallOutcome.Lost,
                SkypeTransportException e when e.Message.Contains("not attached") => CallOutcome.NotAttached,
                SkypeTransportException => CallOutcome.Undelivered,
                _ => throw new InvalidOperationException("A call ended in an unheard-of way.", exception),
            };
        }
    }
}
