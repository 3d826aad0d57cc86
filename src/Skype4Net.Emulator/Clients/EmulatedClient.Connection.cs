using Skype4Net.Emulator.Clients;
using Skype4Net.Emulator.Network;

namespace Skype4Net.Emulator;

/// <content>Losing the network and coming back: what is done meanwhile happens at the return, as the real client had it.</content>
public sealed partial class EmulatedClient
{
    internal bool IsConnectedToNetwork => Context.IsConnected;

    /// <summary>Does something that others see: now, or when the network is back.</summary>
    internal void WhenConnected(Action act) => Context.Outbox.Do(act);

    /// <summary>Changes the own picture, for others when there is a network; null for none.</summary>
    internal void PublishAvatar(byte[]? picture)
    {
        if (IsConnectedToNetwork)
            Network.SetAvatar(picture);
        else
            Store.UnpublishedAvatar = new UnpublishedAvatar(picture);
    }

    /// <summary>Somebody's picture, or null; of our own also what is not published yet.</summary>
    internal byte[]? AvatarOf(Identity who) => who == Me && Store.UnpublishedAvatar is { } own ? own.Picture : Network.AvatarOf(who);

    /// <summary>Whether something more can wait for the network; it need not wait while there is one.</summary>
    internal bool HasRoomToWait => Context.Outbox.HasRoom;
}
