using Skype4Net.Emulator;
using Skype4Net.Emulator.Sessions;

namespace Skype4Net.Benchmarks.Compare.Suites;

/// <summary>A program at an emulated client without a transport: it counts what it is told.</summary>
internal sealed class RawSession : ISessionOutput, IDisposable
{
    private readonly IApiSession _session;
    private string _reply = "";

    private RawSession(EmulatedClient client) => _session = client.Server.OpenSession(TransportTraits.InProcess, this);

    /// <summary>How many notifications it was told.</summary>
    public long Notifications { get; private set; }

    /// <summary>Lets a program in.</summary>
    public static RawSession Attach(EmulatedClient client)
    {
        var session = new RawSession(client);
        session.Send("NAME compare");
        session.Send("PROTOCOL 8");
        return session;
    }

    /// <summary>Sends a command; returns its reply.</summary>
    public string Send(string command)
    {
        _session.Submit(command, reply => _reply = reply);
        return _reply;
    }

    public void Push(string line) => Notifications++;

    public void Dispose() => _session.Dispose();
}
