using Skype4Net.Emulator.Applications;
using Skype4Net.Emulator.Calls;
using Skype4Net.Emulator.FileTransfers;
using Skype4Net.Emulator.Network;
using Skype4Net.Emulator.Sms;

namespace Skype4Net.Emulator.Services;

/// <summary>What those who answer by themselves understand and say.</summary>
internal static class ServiceSignals
{
    public static SignalCodec Codec { get; } =
        SmsSignalJson.AddTo(FileTransferSignalJson.AddTo(StreamSignalJson.AddTo(CallSignalJson.AddTo(new SignalCodec()))));

    /// <summary>A service says something.</summary>
    public static void Send(this InMemoryNetwork network, Identity from, Identity to, ClientSignal signal)
        => network.Send(from, to, Codec.Encode(signal));
}
