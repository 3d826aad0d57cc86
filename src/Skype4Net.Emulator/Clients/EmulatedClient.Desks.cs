using Skype4Net.Emulator.Client;
using Skype4Net.Emulator.Clients;
using Skype4Net.Emulator.Network;

namespace Skype4Net.Emulator;

/// <content>What the modules do together.</content>
public sealed partial class EmulatedClient
{
    /// <summary>Whether another message can be kept.</summary>
    internal bool HasRoomForMessage => Store.Messages.Count < Options.Limits.Messages;

    internal bool MayCallTelephones => Profile.MayCallTelephones;

    // Contacts and presence are no module yet.
    private sealed class ContactEvents(EmulatedClient owner) : ClientModule(owner.Context)
    {
        public override void OnNetworkEvent(NetworkEvent happened)
        {
            switch (happened)
            {
                case PresenceChanged presence:
                    owner.OnPresence(presence);
                    break;
                case ContactChanged contact:
                    owner.OnContact(contact);
                    break;
                case ContactRequested request:
                    owner.OnContactRequest(request);
                    break;
            }
        }

        public override void OnOffline() => owner.ShowAllOffline();

        public override void OnOnline() => owner.ShowPresence();
    }

    // Chats are no module yet.
    private sealed class ChatEvents(EmulatedClient owner) : ClientModule(owner.Context)
    {
        public override void OnNetworkEvent(NetworkEvent happened)
        {
            switch (happened)
            {
                case MessageArrived message:
                    owner.OnMessage(message);
                    break;
                case MessageEdited edit:
                    owner.OnEdit(edit);
                    break;
                case RoomChanged room:
                    owner.OnRoom(room);
                    break;
            }
        }

        public override void OnOnline() => owner.SendWaiting();

        public override void OnStopping()
        {
            owner._storing.Finish();
            owner._posting.Finish();
        }

        public override void OnReinstalled() => owner.Store = new ClientStore(Client.Ids);
    }
}
