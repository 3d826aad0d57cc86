using Skype4Net.Emulator.Sessions;

namespace Skype4Net.Emulator.Replay;

/// <summary>
/// A client that answers as a recorded one did: what a stranger's log shows can be run again. It knows nothing but the log: a command that is
/// not in it is answered by what the log says of the same property, or by an error.
/// </summary>
/// <param name="exchanges">The log.</param>
/// <param name="unknown">Takes each command that the log has no answer to. Any thread.</param>
internal sealed class RecordedClient(IReadOnlyList<WireExchange> exchanges, Action<string> unknown) : IApiServer
{
    public bool IsRunning => true;

    public bool IsSignedIn => true;

    // It never comes or goes.
    event Action? IApiServer.RunningChanged
    {
        add { }
        remove { }
    }

    event Action? IApiServer.SignedInChanged
    {
        add { }
        remove { }
    }

    event Action? IApiServer.Quitting
    {
        add { }
        remove { }
    }

    public IApiSession OpenSession(TransportTraits transport, ISessionOutput output) => new RecordedSession(exchanges, output, unknown);
}
