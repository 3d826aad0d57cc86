using System.Buffers;
using System.Text;
using Skype4Net.Emulator.Sessions;
using Skype4Net.Transports;

namespace Skype4Net.Emulator.Hosts.InProcess;

/// <summary>One program's connection to an emulated client in the same process. Everything runs on the stack of whoever causes it.</summary>
internal sealed class InProcessConnection(IApiServer server, string handle, LineEncoder lines, TransportContext context) : ITransport, ISessionOutput
{
    private readonly Lock _gate = new();
    private ITransportReceiver? _receiver;
    private IApiSession? _session;
    private volatile bool _disposed;

    public AttachStyle AttachStyle => AttachStyle.ByName;

    public void Start(ITransportReceiver receiver)
    {
        _receiver = receiver;
        server.RunningChanged += OnRunningChanged;
    }

    public void RequestAttach() => Report();

    public void Send(ReadOnlySpan<byte> utf8)
    {
        if (_disposed)
            throw new SkypeTransportException("The connection to the emulated client was closed.");
        if (!server.IsRunning)
            throw new SkypeTransportException($"The emulated client of {handle} does not run.");
        context.CheckLength(utf8);
        Session().Submit(Encoding.UTF8.GetString(utf8), Reply);
    }

    public void Push(string line)
    {
        if (!_disposed)
            _receiver!.OnLine(lines.Encode(line));
    }

    public ValueTask DisposeAsync()
    {
        _disposed = true;
        server.RunningChanged -= OnRunningChanged;
        DropSession();
        return ValueTask.CompletedTask;
    }

    private void Reply(string line)
    {
        if (_disposed)
            return;
        byte[] buffer = ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetMaxByteCount(line.Length));
        try
        {
            int length = Encoding.UTF8.GetBytes(line, buffer);
            _receiver!.OnLine(buffer.AsSpan(0, length));
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    private IApiSession Session()
    {
        lock (_gate)
            return _session ??= server.OpenSession(TransportTraits.InProcess, this);
    }

    private void OnRunningChanged()
    {
        DropSession();
        Report();
    }

    private void Report()
    {
        if (_disposed)
            return;
        if (server.IsRunning)
            _receiver!.OnPeer(AttachmentStatus.Available, $"the emulated client of {handle} runs");
        else
            _receiver!.OnPeer(AttachmentStatus.NotAvailable, $"the emulated client of {handle} has ended.");
    }

    private void DropSession()
    {
        IApiSession? session;
        lock (_gate)
        {
            session = _session;
            _session = null;
        }

        session?.Dispose();
    }
}
