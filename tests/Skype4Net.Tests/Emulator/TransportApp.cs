using System.Text;
using Microsoft.Extensions.Logging.Abstractions;
using Skype4Net.Transports;

namespace Skype4Net.Tests.Emulator;

/// <summary>Over a real transport: a reply is waited for, and a PING at the end tells that nothing more is on its way.</summary>
internal sealed class TransportApp : RawApp, ITransportReceiver
{
    private const string Mark = "#raw";
    private const string Flush = "#flush";
    private readonly ITransport _transport;
    private readonly string _nameAnswer;
    private readonly object _gate = new();
    private readonly Dictionary<string, string> _replies = [];
    private bool _available;
    private int _sent;

    public TransportApp(SkypeTransport transport, string nameAnswer = "OK")
    {
        _nameAnswer = nameAnswer;
        _transport = transport.Open(new TransportContext(TimeProvider.System, NullLogger.Instance, 16 * 1024 * 1024));
        _transport.Start(this);
        _transport.RequestAttach();
        WaitUntil(() => _available, "a client");
    }

    protected override string NameAnswer => _nameAnswer;

    public override string? Send(string command)
    {
        // A command without an id gets one on the way, and its reply loses it again.
        bool named = command.StartsWith('#');
        string id = named ? command.Split(' ')[0] : $"{Mark}{++_sent}";
        _transport.Send(Encoding.UTF8.GetBytes(named ? command : $"{id} {command}"));
        return Reply(id);
    }

    public void OnLine(ReadOnlySpan<byte> utf8)
    {
        string line = Encoding.UTF8.GetString(utf8);
        lock (_gate)
        {
            if (line.StartsWith('#') && line.Split(' ', 2) is [var id, var body])
            {
                line = id.StartsWith(Mark, StringComparison.Ordinal) ? body : line;
                _replies[id] = line;
            }

            if (!line.StartsWith(Flush, StringComparison.Ordinal))
                Add(line);
            Monitor.PulseAll(_gate);
        }
    }

    public void OnPeer(AttachmentStatus status, string detail)
    {
        bool asks = _transport.AttachStyle == AttachStyle.ByTransport;
        if (asks && status == AttachmentStatus.Available)
            _transport.RequestAttach();
        lock (_gate)
        {
            _available = status == (asks ? AttachmentStatus.Success : AttachmentStatus.Available);
            Monitor.PulseAll(_gate);
        }
    }

    public void OnNotSignedIn(string detail) => throw new InvalidOperationException(detail);

    public void OnUndelivered(ReadOnlySpan<byte> line, SkypeTransportException reason) => throw reason;

    public override void Dispose() => Task.Run(() => _transport.DisposeAsync().AsTask()).Wait();

    protected override void Settle()
    {
        string id = $"{Flush}{++_sent}";
        _transport.Send(Encoding.UTF8.GetBytes($"{id} PING"));
        Reply(id);
    }

    private string Reply(string id)
    {
        WaitUntil(() => _replies.ContainsKey(id), $"a reply to {id}");
        lock (_gate)
        {
            _replies.Remove(id, out string? reply);
            return reply!;
        }
    }

    private void WaitUntil(Func<bool> there, string what)
    {
        long start = TimeProvider.System.GetTimestamp();
        lock (_gate)
        {
            while (!there())
            {
                TimeSpan left = Eventually.Limit - TimeProvider.System.GetElapsedTime(start);
                if (left <= TimeSpan.Zero || !Monitor.Wait(_gate, left))
                    throw new TimeoutException($"There was no {what} within {Eventually.Limit.TotalSeconds} s.");
            }
        }
    }
}
