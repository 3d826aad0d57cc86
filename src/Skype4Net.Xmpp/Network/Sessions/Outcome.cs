using Skype4Net.Emulator.Network;

namespace Skype4Net.Xmpp.Network.Sessions;

/// <summary>Outcomes of requests that need nothing more.</summary>
internal static class Outcome
{
    /// <summary>It was done.</summary>
    public static Func<ValueTask<RequestFailure>> Done { get; } = () => ValueTask.FromResult(RequestFailure.None);

    /// <summary>It came to nothing.</summary>
    public static Func<ValueTask<RequestFailure>> Failed(RequestFailure failure) => () => ValueTask.FromResult(failure);

    /// <summary>It was done, and causes events.</summary>
    public static Func<ValueTask<RequestFailure>> Write(Func<ValueTask> write) => async () =>
    {
        await write().ConfigureAwait(false);
        return RequestFailure.None;
    };
}
