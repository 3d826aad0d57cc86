using Skype4Net.Tool.Worlds;
using Skype4Net.Transports;

namespace Skype4Net.Tool.Transports;

/// <summary>A way to a client, and what has to be ended with it.</summary>
/// <param name="Transport">The way; null for what the platform has.</param>
/// <param name="World">The embedded world, for the transport <c>emulator</c>.</param>
internal sealed record TransportChoice(SkypeTransport? Transport, IAsyncDisposable? World = null) : IAsyncDisposable
{
    public ValueTask DisposeAsync() => World?.DisposeAsync() ?? ValueTask.CompletedTask;
}
