using Skype4Net.Emulator;
using Skype4Net.Emulator.Sessions;

namespace Skype4Net.Tests.Emulator;

/// <summary>In one process everything is synchronous, so assertions are exact.</summary>
internal sealed class InProcessApp : RawApp, ISessionOutput
{
    private readonly IApiSession _session;

    public InProcessApp(EmulatedClient client, CarrierTraits? carrier = null)
        => _session = ((IApiServer)client).OpenSession(carrier ?? CarrierTraits.InProcess, this);

    public void Push(string line) => Add(line);

    public override string? Say(string command)
    {
        string? answer = null;
        _session.Submit(command, reply =>
        {
            answer = reply;
            Add(reply);
        });
        return answer;
    }

    public override void Dispose() => _session.Dispose();
}
