using System.Text;
using Microsoft.Extensions.Logging;
using Skype4Net.Emulator.Sessions;
using Skype4Net.Transports;

namespace Skype4Net.Emulator.Sharing;

/// <summary>
/// One program's own connection to a shared client. Lines pass as they are; only the permission is seen to, for programs that do not ask for it.
/// </summary>
internal sealed class SharedSession(ITransport connection, SharedClientOptions options, ISessionOutput output, ILogger log)
    : IApiSession, ITransportReceiver
{
    // No program has such a number: they are decimal, or a letter and a few more.
    private const string NamingId = "#skypeproxy-name";
    private const string Denied = "ERROR 68";

    // What a held line costs besides its characters.
    private const int HeldLineBytes = 64;
    private readonly Lock _gate = new();
    private readonly Queue<string> _held = new();
    private SessionState _standing = SessionState.Connecting;
    private long _heldBytes;
    private bool _isLost;
    private volatile bool _closed;

    private enum SessionState
    {
        /// <summary>The transport has not found the client yet.</summary>
        Connecting,

        /// <summary>The client is there, and does not know the program.</summary>
        Unnamed,

        /// <summary>The client was told the name and has not answered.</summary>
        Asking,

        /// <summary>Lines pass.</summary>
        Open,

        /// <summary>The user said no.</summary>
        Refused,
    }

    public string ApplicationName { get; private set; } = "";

    public bool IsClosed => _closed;

    public void Start()
    {
        try
        {
            connection.Start(this);
            connection.RequestAttach();
        }
        catch (SkypeTransportException exception)
        {
            Lose(exception.Message);
        }
    }

    /// <remarks>Programs have no request of their own over SkypeProxy; what is asked for them, <see cref="Ask"/> asks.</remarks>
    public void RequestPermission(string applicationName, Action<AttachmentStatus> answer)
        => throw new NotSupportedException("Only transports that ask by themselves pass requests on, and a shared client is not served over them.");

    /// <remarks>What the client answers comes by the output, as everything else it says.</remarks>
    public void Submit(string line, Action<string> reply)
    {
        if (_closed)
            return;
        SharingLog.Sent(log, line);
        if (NameIn(line) is { Length: > 0 } name)
            ApplicationName = name;
        lock (_gate)
        {
            if (_standing == SessionState.Refused && NameIn(line) is not null)
                _standing = SessionState.Unnamed;
            if (_standing == SessionState.Refused)
            {
                Answer(line, Denied);
                return;
            }

            if (_standing == SessionState.Open)
            {
                Send(line);
                return;
            }

            Hold(line);
            if (_standing == SessionState.Unnamed)
                Ask();
        }
    }

    public void OnLine(ReadOnlySpan<byte> utf8)
    {
        string line = Encoding.UTF8.GetString(utf8);
        if (_closed)
            return;
        if (line.StartsWith(NamingId + " ", StringComparison.Ordinal))
        {
            OnNamed(line[(NamingId.Length + 1)..]);
            return;
        }

        SharingLog.Received(log, line);
        output.Push(line);

        // The permission ends with the sign-in; whoever asks next has to be named again.
        if (line is "USERSTATUS LOGGEDOUT" or "CONNSTATUS LOGGEDOUT" && connection.AttachStyle == AttachStyle.ByName)
        {
            lock (_gate)
                _standing = _standing == SessionState.Open ? SessionState.Unnamed : _standing;
        }
    }

    public void OnPeer(AttachmentStatus status, string detail)
    {
        switch (status)
        {
            case AttachmentStatus.NotAvailable:
                if (_standing != SessionState.Connecting)
                    Lose(detail);
                break;
            case AttachmentStatus.Refused:
                lock (_gate)
                    Refuse(Denied);
                break;
            case AttachmentStatus.Available when connection.AttachStyle == AttachStyle.ByName:
                lock (_gate)
                    Found();
                break;
            case AttachmentStatus.Available when connection.AttachStyle == AttachStyle.ByConnection:
            case AttachmentStatus.Success:
                lock (_gate)
                    Open();
                break;
        }
    }

    public void OnNotSignedIn(string detail)
    {
        lock (_gate)
        {
            Refuse("CONNSTATUS OFFLINE");

            // The next command asks again.
            _standing = SessionState.Unnamed;
        }
    }

    public void OnUndelivered(ReadOnlySpan<byte> line, SkypeTransportException reason)
    {
        SharingLog.Lost(log, reason.Message);
        Answer(Encoding.UTF8.GetString(line) + " ", "ERROR 9901 Internal error");
    }

    public void Dispose()
    {
        if (_closed)
            return;
        _closed = true;
        _ = connection.DisposeAsync().AsTask();
    }

    private static string? NameIn(string line)
    {
        string command = IdOf(line) is { Length: > 0 } id ? line[(id.Length + 1)..] : line;
        return command.StartsWith("NAME ", StringComparison.OrdinalIgnoreCase) ? command[5..].Trim() : null;
    }

    private static string IdOf(string line)
    {
        int blank = line.IndexOf(' ', StringComparison.Ordinal);
        return line.StartsWith('#') && blank > 0 ? line[..blank] : "";
    }

    private void Answer(string line, string answer) => output.Push(IdOf(line) is { Length: > 0 } id ? $"{id} {answer}" : answer);

    private void Hold(string line)
    {
        _held.Enqueue(line);
        _heldBytes += (line.Length * sizeof(char)) + HeldLineBytes;
        if (_heldBytes <= options.MaxMessageBytes || _held.Count == 1)
            return;
        SharingLog.TooMuchHeld(log, options.MaxMessageBytes);
        _held.Clear();
        output.End();
    }

    private void Found()
    {
        if (_standing != SessionState.Connecting)
            return;
        _standing = SessionState.Unnamed;
        if (_held.Count > 0)
            Ask();
    }

    private void Ask()
    {
        _standing = SessionState.Asking;
        string name = ApplicationName.Length > 0 ? ApplicationName : options.ProgramName;
        SharingLog.Asking(log, name);
        if (connection.AttachStyle == AttachStyle.ByTransport)
            connection.RequestAttach();
        else
            Send($"{NamingId} NAME {name}");
    }

    private void OnNamed(string answer)
    {
        string name = ApplicationName.Length > 0 ? ApplicationName : options.ProgramName;
        lock (_gate)
        {
            if (answer == "OK" || answer.StartsWith("NAME ", StringComparison.OrdinalIgnoreCase))
            {
                SharingLog.Allowed(log, name);
                Open();
                return;
            }

            SharingLog.NotAllowed(log, name, answer);
            Refuse(answer);

            // Nobody is signed in: the next command asks again.
            if (answer.StartsWith("CONNSTATUS ", StringComparison.OrdinalIgnoreCase))
                _standing = SessionState.Unnamed;
        }
    }

    // To NAME the client's own answer, to everything else what the client says to those it does not know.
    private void Refuse(string answer)
    {
        _standing = SessionState.Refused;
        foreach (string line in Held())
            Answer(line, NameIn(line) is not null ? answer : Denied);
    }

    private void Open()
    {
        _standing = SessionState.Open;
        foreach (string line in Held())
            Send(line);
    }

    private string[] Held()
    {
        string[] held = [.. _held];
        _held.Clear();
        _heldBytes = 0;
        return held;
    }

    private void Send(string line)
    {
        try
        {
            connection.Send(Encoding.UTF8.GetBytes(line));
        }
        catch (SkypeTransportException exception)
        {
            Lose(exception.Message);
        }
    }

    /// <summary>The client is gone.</summary>
    public void Lose(string reason)
    {
        if (_closed || Interlocked.Exchange(ref _isLost, true))
            return;
        SharingLog.Lost(log, reason);

        // As the first SkypeProxy did: a word, and the end.
        output.Push("USERSTATUS LOGGEDOUT");
        output.End();
    }
}
