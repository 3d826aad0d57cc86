using Skype4Net.Emulator.Applications;
using Skype4Net.Emulator.Calls;
using Skype4Net.Emulator.Client;
using Skype4Net.Emulator.FileTransfers;
using Skype4Net.Emulator.Network;

namespace Skype4Net.Emulator.Services;

/// <summary>The call test service <c>echo123</c>: answers each call and plays back what it hears.</summary>
internal sealed class EchoService(InMemoryNetwork network, Identity me) : INetworkService
{
    public void OnSignal(Identity from, Signal envelope)
    {
        switch (ClientModules.Signals.Decode(envelope))
        {
            case CallOffered offered:
                network.Send(me, from, new CallRings(offered.Key));
                network.Send(me, from, new CallAnswered(offered.Key));
                break;
            case CallSound sound:
                network.Send(me, from, sound);
                break;
            case CallKeysPressed keys:
                network.Send(me, from, keys);
                break;

            // It runs no programs, and takes no files.
            case StreamRequested asked:
                network.Send(me, from, new StreamAnswered(asked.Application, IsOpen: false));
                break;
            case FileOffered offered:
                network.Send(me, from, new FileEnded(offered.Key, FileTransferStatus.Cancelled, FileTransferFailureReason.RemotelyCancelled));
                break;
        }
    }
}
