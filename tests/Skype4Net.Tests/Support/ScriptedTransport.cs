using System.Text;
using Skype4Net.Transports;

namespace Skype4Net.Tests;

/// <summary>A Skype client of a few lines: the test says what each command is answered, and may push any line.</summary>
internal sealed class ScriptedTransport : SkypeTransport, ITransport
{
    private readonly Lock _gate = new();
    private ITransportReceiver? _receiver;

    public override string Name => "scripted";

    public override string Target => "the script of a test";

    public AttachStyle AttachStyle { get; init; } = AttachStyle.ByName;

    /// <summary>Whether a client is there.</summary>
    public bool IsRunning { get; set; } = true;

    /// <summary>Whether it takes commands; after it did not, <see cref="HasRoom"/> says that it does again.</summary>
    public bool CanSend { get; set; } = true;

    /// <summary>Whether sending fails, but for <c>PING</c>.</summary>
    public bool Refuses { get; set; }

    /// <summary>Commands received, without their numbers.</summary>
    public List<string> Sent { get; } = [];

    /// <summary>The same with their numbers.</summary>
    public List<string> Lines { get; } = [];

    /// <summary>Numbers of the commands received, with <c>#</c>.</summary>
    public Dictionary<string, string> Numbers { get; } = [];

    /// <summary>Answers a command; null leaves it unanswered.</summary>
    public Func<string, string?> Answer { get; set; } = _ => null;

    public bool IsDisposed { get; private set; }

    /// <summary>What this transport says when it is asked for an attachment; null to say that a client is there or not.</summary>
    public Action<ITransportReceiver>? Attaches { get; set; }

    /// <summary>How often an attachment was asked for.</summary>
    public int Requests { get; private set; }

    /// <summary>Why this way does not exist at all; null where it does.</summary>
    public string? Missing { get; set; }

    /// <summary>How often it was started, in vain or not.</summary>
    public int Starts { get; private set; }

    public TransportContext? Context { get; private set; }

    public override ITransport Open(TransportContext context)
    {
        Context = context;
        return this;
    }

    public void Start(ITransportReceiver receiver)
    {
        Starts++;
        if (Missing is { } reason)
            throw new SkypeTransportException(reason);
        _receiver = receiver;
    }

    public void RequestAttach()
    {
        Requests++;
        if (Attaches is { } attaches)
            attaches(_receiver!);
        else
            _receiver!.OnPeer(IsRunning ? AttachmentStatus.Available : AttachmentStatus.NotAvailable, IsRunning ? "it is there" : "nobody is there");
    }

    public void Send(ReadOnlySpan<byte> utf8)
    {
        if (!IsRunning || IsDisposed)
            throw new SkypeTransportException("The script says that nobody is there.");
        string line = Encoding.UTF8.GetString(utf8);
        int blank = line.IndexOf(' ', StringComparison.Ordinal);
        string number = line[..blank];
        string command = line[(blank + 1)..];
        if (Refuses && command != "PING")
            throw new SkypeTransportException("The script says that it takes nothing.");
        string? reply;
        lock (_gate)
        {
            Sent.Add(command);
            Lines.Add(line);
            Numbers[command] = number;
            reply = Answer(command) ?? Default(command);
        }

        if (reply is { Length: > 0 })
            Push($"{number} {reply}");
    }

    /// <summary>Removes and returns <see cref="Lines"/>, while other threads may be sending.</summary>
    public string[] RemoveLines()
    {
        lock (_gate)
        {
            string[] lines = [.. Lines];
            Lines.Clear();
            return lines;
        }
    }

    public void Push(string line) => _receiver!.OnLine(Encoding.UTF8.GetBytes(line));

    public void Push(ReadOnlySpan<byte> line) => _receiver!.OnLine(line);

    /// <summary>Answers a command that was left unanswered.</summary>
    public void Reply(string command, string reply) => Push($"{Numbers[command]} {reply}");

    public void Peer(AttachmentStatus status, string detail = "the script says so")
    {
        IsRunning = status != AttachmentStatus.NotAvailable;
        _receiver!.OnPeer(status, detail);
    }

    public void HasRoom() => _receiver!.OnCanSend();

    public void NotSignedIn(string detail = "the script says that nobody is signed in") => _receiver!.OnNotSignedIn(detail);

    public ValueTask DisposeAsync()
    {
        IsDisposed = true;
        return ValueTask.CompletedTask;
    }

    private static string? Default(string command) => command.Split(' ') switch
    {
        ["NAME", ..] => "OK",
        ["PROTOCOL", string version] => $"PROTOCOL {Math.Min(8, int.Parse(version))}",
        ["GET", "CURRENTUSERHANDLE"] => "CURRENTUSERHANDLE nora.lund",
        ["SEARCH", "MISSEDCHATMESSAGES"] => "CHATMESSAGES ",
        ["PING"] => "PONG",
        _ => null,
    };
}
