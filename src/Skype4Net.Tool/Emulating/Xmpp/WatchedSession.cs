using System.Threading.Channels;
using Skype4Net.Emulator.Network;

namespace Skype4Net.Tool.Emulating.Xmpp;

/// <summary>A session as it is, but for its events, which are seen here too.</summary>
/// <param name="session">The session.</param>
/// <param name="changed">Is told of each change of the connection.</param>
internal sealed class WatchedSession(INetworkSession session, Action<NetworkEvent.ConnectionChanged> changed) : INetworkSession
{
    public Identity Me => session.Me;

    public NetworkFeatures Features => session.Features;

    public ChannelReader<NetworkEvent> Events { get; } = new WatchedEvents(session.Events, changed);

    public void Submit(NetworkRequest request) => session.Submit(request);

    public ConversationKey DialogWith(Identity who) => session.DialogWith(who);

    public ConversationKey NewRoom(ConversationKey? dialog) => session.NewRoom(dialog);

    public string InvitationTo(ConversationKey room) => session.InvitationTo(room);

    public ConversationKey? ParseInvitation(string invitation) => session.ParseInvitation(invitation);

    public ValueTask<IReadOnlyList<FoundUser>> SearchAsync(string text, CancellationToken cancellationToken)
        => session.SearchAsync(text, cancellationToken);

    public ValueTask<NetworkProfile?> GetProfileAsync(Identity who, CancellationToken cancellationToken)
        => session.GetProfileAsync(who, cancellationToken);

    public ValueTask<ReadOnlyMemory<byte>?> GetAvatarAsync(Identity who, CancellationToken cancellationToken)
        => session.GetAvatarAsync(who, cancellationToken);

    public ValueTask DisposeAsync() => session.DisposeAsync();
}
