using System.Text;
using Skype4Net.Emulator.Sessions;
using Skype4Net.Transports.Windows;

namespace Skype4Net.Emulator.Hosts.Windows;

/// <summary>One program's window.</summary>
internal sealed class WindowsSession : ISessionOutput, IDisposable
{
    // What a user would see when Windows does not tell whose window it is.
    private const string Unknown = "(unknown program)";
    private readonly WindowPeer _peer;
    private readonly Outbox _outbox;
    private readonly Burst<string> _out;
    private readonly IApiSession _session;
    private volatile bool _isAttached;

    public WindowsSession(IApiServer server, WindowPeer peer, Outbox outbox)
    {
        (_peer, _outbox) = (peer, outbox);
        _out = new Burst<string>(line => outbox.TryPut(Encoding.UTF8.GetBytes(line.Replace('\0', '\uFFFD'))));
        _session = server.OpenSession(CarrierTraits.Windows, this);
    }

    /// <summary>Whether commands of this window are taken.</summary>
    public bool IsAttached => _isAttached;

    /// <summary>Whether the window is still the one that it was: Windows gives numbers out again.</summary>
    public bool IsStillThere => _peer.IsStillThere();

    /// <summary>The program looks for a client, for the first time or once more.</summary>
    public void Discover()
    {
        if (_isAttached)
            _outbox.Answer(AttachAnswer.Success);
        else
            _session.RequestPermission(_peer.Program is { Length: > 0 } program ? program : Unknown, OnPermission);
    }

    /// <summary>Nobody is signed in any more, or the client ends.</summary>
    public void Detach()
    {
        if (!_isAttached)
            return;
        _isAttached = false;
        _outbox.Answer(AttachAnswer.NotAvailable);
    }

    public void Submit(ReadOnlySpan<byte> utf8)
    {
        string command = ModifiedUtf8.Decode(utf8);
        _out.While(() => _session.Submit(command, Push));
    }

    public void Push(string line) => _out.Say(line);

    public void Dispose()
    {
        _session.Dispose();
        _outbox.Dispose();
    }

    private void OnPermission(AttachmentStatus status)
    {
        _isAttached = status == AttachmentStatus.Success;
        _outbox.Answer(status switch
        {
            AttachmentStatus.Success => AttachAnswer.Success,
            AttachmentStatus.Refused => AttachAnswer.Refused,
            AttachmentStatus.PendingAuthorization => AttachAnswer.PendingAuthorization,
            _ => AttachAnswer.NotAvailable,
        });
    }
}
