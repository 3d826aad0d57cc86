using System.Text;
using Skype4Net.Emulator.Sessions;
using Skype4Net.Transports.Windows;

namespace Skype4Net.Emulator.Hosts;

/// <summary>One program's window.</summary>
internal sealed class WindowsSession : ISessionOutput, IDisposable
{
    // What a user would see when Windows does not tell whose window it is.
    private const string Unknown = "(unknown program)";
    private readonly WindowPeer _peer;
    private readonly Outbox _outbox;
    private readonly OutputBatch<string> _out;
    private readonly IApiSession _session;
    private readonly Action _deaf;
    private volatile bool _isAttached;
    private bool _isDeaf;

    /// <param name="server">The client.</param>
    /// <param name="peer">The program's window.</param>
    /// <param name="outbox">What is on its way to it.</param>
    /// <param name="deaf">Called when the program does not take what it is told; it is told nothing more.</param>
    public WindowsSession(IApiServer server, WindowPeer peer, Outbox outbox, Action deaf)
    {
        (_peer, _outbox, _deaf) = (peer, outbox, deaf);
        _out = new OutputBatch<string>(Put);
        _session = server.OpenSession(TransportTraits.Windows, this);
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
        _out.SendAfter(() => _session.Submit(command, Push));
    }

    public void Push(string line) => _out.Send(line);

    public void Dispose()
    {
        _session.Dispose();
        _outbox.Dispose();
    }

    // Under the lock of the batch.
    private void Put(string line)
    {
        if (_isDeaf || _outbox.TryPut(Encoding.UTF8.GetBytes(line.Replace('\0', '\uFFFD'))))
            return;
        _isDeaf = true;
        _deaf();
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
