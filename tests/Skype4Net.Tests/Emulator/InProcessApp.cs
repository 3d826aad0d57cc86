using Skype4Net.Emulator;
using Skype4Net.Emulator.Sessions;

namespace Skype4Net.Tests.Emulator;

/// <summary>In one process everything is synchronous, so assertions are exact.</summary>
internal sealed class InProcessApp : RawApp, ISessionOutput
{
    private readonly IApiSession _session;

    public InProcessApp(EmulatedClient client, TransportTraits? transport = null)
        => _session = client.Server.OpenSession(transport ?? TransportTraits.InProcess, this);

    public void Push(string line) => Add(line);

    public override string? Send(string command)
    {
        string? answer = null;
        _session.Submit(command, reply =>
        {
            answer = reply;
            Add(reply);
        });
        return answer;
    }

    /// <summary>Asks as a transport does that asks by itself; the list grows when the user answers.</summary>
    public List<AttachmentStatus> RequestPermission(string name)
    {
        var answers = new List<AttachmentStatus>();
        _session.RequestPermission(name, answers.Add);
        return answers;
    }

    public override void Dispose() => _session.Dispose();
}
