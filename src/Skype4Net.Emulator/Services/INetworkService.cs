using Skype4Net.Emulator.Network;

namespace Skype4Net.Emulator.Services;

/// <summary>Somebody who is no account and answers by itself: a telephone, the call test service.</summary>
internal interface INetworkService
{
    /// <summary>Takes a signal. Called one at a time, in order.</summary>
    void OnSignal(Identity from, Signal envelope);
}
