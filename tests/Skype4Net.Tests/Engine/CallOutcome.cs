namespace Skype4Net.Tests.Engine;

/// <summary>How a call of the model ends.</summary>
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
