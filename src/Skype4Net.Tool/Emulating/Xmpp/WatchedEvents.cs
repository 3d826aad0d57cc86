using System.Diagnostics.CodeAnalysis;
using System.Threading.Channels;
using Skype4Net.Emulator.Network;

namespace Skype4Net.Tool.Emulating.Xmpp;

/// <summary>The events of a session, each of which is seen here as the emulated client reads it.</summary>
/// <param name="events">The events of the session itself.</param>
/// <param name="changed">Is told of each change of the connection.</param>
internal sealed class WatchedEvents(ChannelReader<NetworkEvent> events, Action<NetworkEvent.ConnectionChanged> changed) : ChannelReader<NetworkEvent>
{
    public override Task Completion => events.Completion;

    public override bool TryRead([MaybeNullWhen(false)] out NetworkEvent item)
    {
        if (!events.TryRead(out item))
            return false;
        if (item is NetworkEvent.ConnectionChanged change)
            changed(change);
        return true;
    }

    public override ValueTask<bool> WaitToReadAsync(CancellationToken cancellationToken = default) => events.WaitToReadAsync(cancellationToken);
}
