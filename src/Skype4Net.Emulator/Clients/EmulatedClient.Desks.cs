using Skype4Net.Emulator.Client;
using Skype4Net.Emulator.Clients;

namespace Skype4Net.Emulator;

/// <content>What the modules do together.</content>
public sealed partial class EmulatedClient
{
    /// <summary>The own telephone number, for calls from telephones.</summary>
    internal string OwnNumber { get; set; } = "";

    /// <summary>Takes thousandths of the currency from the credit.</summary>
    internal void Pay(int thousandths) => Profile.Pay(thousandths);

    internal bool MayCallTelephones => Profile.MayCallTelephones;

    // Settings and pictures are no module yet.
    private sealed class StoreEvents(EmulatedClient owner) : ClientModule(owner.Context)
    {
        public override void OnOnline()
        {
            if (owner.Store.UnpublishedAvatar is { } avatar)
                owner.Network.SetAvatar(avatar.Picture);
            owner.Store.UnpublishedAvatar = null;
        }

        public override void OnReinstalled() => owner.Store = new ClientStore(Client.Ids);
    }
}
