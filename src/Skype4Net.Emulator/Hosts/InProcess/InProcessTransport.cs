using System.Text;
using Skype4Net.Emulator.Sessions;
using Skype4Net.Transports;

namespace Skype4Net.Emulator.Hosts.InProcess;

/// <summary>The way to an emulated client in the same process: calls instead of lines.</summary>
internal sealed class InProcessTransport(IApiServer server, string handle) : SkypeTransport
{
    // Most clients of a large world have no program.
    private LineEncoder? _lines;

    public override string Name => "emulator";

    public override string Target => $"the emulated client of {handle} in this process";

    public override string Advice => "It was ended: call Restart on it.";

    public override ITransport Open(TransportContext context) => new InProcessConnection(
            server, handle, LazyInitializer.EnsureInitialized(ref _lines, static () => new LineEncoder(Encoding.UTF8.GetBytes)), context);
}
