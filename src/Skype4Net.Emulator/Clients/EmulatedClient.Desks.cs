using Skype4Net.Emulator.Client;
using Skype4Net.Emulator.Network;

namespace Skype4Net.Emulator;

/// <content>What the modules do together.</content>
public sealed partial class EmulatedClient
{
    /// <summary>Whether another message can be kept.</summary>
    internal bool HasRoomForMessage => Store.Messages.Count < Options.Limits.Messages;

    /// <summary>The own telephone number, for calls from telephones.</summary>
    internal string OwnNumber { get; set; } = "";

    /// <summary>Takes thousandths of the currency from the credit.</summary>
    internal void Pay(int thousandths) => Profile.Pay(thousandths);

    internal bool MayCallTelephones => Profile.MayCallTelephones;

    private void OnSignal(Identity from, Signal signal)
    {
        foreach (ClientModule module in Context.Modules)
        {
            if (module.OnSignal(from, signal))
                return;
        }
    }
}
