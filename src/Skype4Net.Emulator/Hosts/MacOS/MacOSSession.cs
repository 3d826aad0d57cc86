using Skype4Net.Emulator.Sessions;
using Skype4Net.Transports.MacOS;

namespace Skype4Net.Emulator.Hosts;

/// <summary>A program at the distributed notification centre: known by a number from the moment it is let in.</summary>
internal sealed class MacOSSession : ISessionOutput, IDisposable
{
    private readonly INotificationCentre _centre;
    private readonly OutputBatch<string> _out;
    private IApiSession? _session;

    public MacOSSession(INotificationCentre centre, string program, long id)
    {
        (_centre, Program, Id) = (centre, program, id);
        _out = new OutputBatch<string>(line => centre.Post(SkypeNotification.Tells(line, id)));
    }

    public string Program { get; }

    public long Id { get; }

    /// <summary>When it was last heard of, in commands of all programs; a program that dies says no word.</summary>
    public long LastReceived { get; set; }

    public void Ask(IApiServer server, Action<AttachmentStatus> answer)
    {
        _session = server.OpenSession(TransportTraits.MacOS, this);
        _session.RequestPermission(Program, answer);
    }

    public void Submit(string command) => _out.SendAfter(() => _session!.Submit(command, Push));

    public void Push(string line) => _out.Send(line);

    /// <summary>Answers the request: with the number, or with the one for a refusal.</summary>
    public void Answer(bool allowed) => _centre.Post(SkypeNotification.ForReply(Program, allowed ? Id : SkypeNotification.Refused));

    public void Dispose() => _session?.Dispose();
}
