using System.Net;
using System.Net.Sockets;
using System.Threading.Channels;
using Microsoft.Extensions.Logging;
using Skype4Net.Emulator.Client;

namespace Skype4Net.Emulator.Clients;

/// <summary>A port that a program listens on and this client connects to: headerless samples go there.</summary>
internal sealed class PortSink : ISoundSink
{
    private readonly Channel<ReadOnlyMemory<byte>> _samples = Channel.CreateUnbounded<ReadOnlyMemory<byte>>(new UnboundedChannelOptions { SingleReader = true });

    public PortSink(int port, ILogger log) => _ = RunAsync(port, log);

    public void Write(ReadOnlyMemory<byte> samples) => _samples.Writer.TryWrite(samples);

    // What is queued still goes out; then the program reads the end.
    public void Dispose() => _samples.Writer.TryComplete();

    private async Task RunAsync(int port, ILogger log)
    {
        try
        {
            using var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
            await socket.ConnectAsync(IPAddress.Loopback, port).ConfigureAwait(false);
            await foreach (ReadOnlyMemory<byte> samples in _samples.Reader.ReadAllAsync().ConfigureAwait(false))
            {
                for (ReadOnlyMemory<byte> rest = samples; rest.Length > 0;)
                    rest = rest[await socket.SendAsync(rest).ConfigureAwait(false)..];
            }

            socket.Shutdown(SocketShutdown.Send);
        }
        catch (SocketException exception)
        {
            _samples.Writer.TryComplete();
            EmulatorLog.DeviceFailed(log, $"port {port}", exception);
        }
    }
}

/// <summary>A port that a program listens on: headerless samples come from there.</summary>
internal sealed class PortSource : IDisposable
{
    private readonly Socket _socket = new(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
    private volatile bool _disposed;

    public PortSource(int port, Action<ReadOnlyMemory<byte>> take, Action<bool> active, ILogger log) => _ = RunAsync(port, take, active, log);

    public void Dispose()
    {
        _disposed = true;
        _socket.Dispose();
    }

    private async Task RunAsync(int port, Action<ReadOnlyMemory<byte>> take, Action<bool> active, ILogger log)
    {
        bool connected = false;
        try
        {
            await _socket.ConnectAsync(IPAddress.Loopback, port).ConfigureAwait(false);
            connected = true;
            active(true);
            byte[] buffer = new byte[4096];
            for (int read; (read = await _socket.ReceiveAsync(buffer).ConfigureAwait(false)) > 0;)
                take(buffer.AsSpan(0, read).ToArray());
        }
        catch (Exception exception) when (exception is SocketException or ObjectDisposedException)
        {
            if (!_disposed)
                EmulatorLog.DeviceFailed(log, $"port {port}", exception);
        }
        finally
        {
            if (connected)
                active(false);
            _socket.Dispose();
        }
    }
}

/// <summary>A WAV file that the sound goes to.</summary>
internal sealed class FileSink : ISoundSink
{
    private readonly WavWriter? _file;

    public FileSink(string path, ILogger log)
    {
        try
        {
            _file = PlainFile.MayBeWritten(path) ? new WavWriter(path) : throw new IOException($"{path} is no file.");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            EmulatorLog.DeviceFailed(log, path, exception);
        }
    }

    public void Write(ReadOnlyMemory<byte> samples) => _file?.Write(samples.Span);

    public void Dispose() => _file?.Dispose();
}

/// <summary>A WAV file that is played at the pace of speech, by the given clock.</summary>
internal sealed class FileSource : IDisposable
{
    // The client hands over sound about each hundredth of a second.
    private static readonly TimeSpan s_step = TimeSpan.FromMilliseconds(10);
    private const int BytesInStep = WavFile.BytesPerSecond / 100;
    private readonly Lock _gate = new();
    private readonly string _path;
    private readonly ILogger _log;
    private readonly WavReader? _sound;
    private readonly TimeProvider _time;
    private readonly Action<ReadOnlyMemory<byte>> _take;
    private readonly Action<bool> _active;
    private readonly ITimer? _timer;
    private readonly long _start;
    private long _at;
    private bool _ended;

    public FileSource(string path, TimeProvider time, Action<ReadOnlyMemory<byte>> take, Action<bool> active, ILogger log)
    {
        (_path, _time, _take, _active, _log) = (path, time, take, active, log);
        try
        {
            _sound = new WavReader(PlainFile.Open(path) ?? throw new FileNotFoundException($"{path} is no file.", path));
        }
        catch (Exception exception) when (exception is IOException or InvalidDataException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            EmulatorLog.DeviceFailed(log, path, exception);
            return;
        }

        active(true);
        _start = time.GetTimestamp();
        _timer = time.CreateTimer(_ => Play(), null, s_step, s_step);
    }

    public void Dispose() => End();

    // As much as is due by now, however late the timer is.
    private void Play()
    {
        long until = (long)(_time.GetElapsedTime(_start) / s_step) * BytesInStep;
        bool isEnd = false;
        while (!isEnd && Next(until, out isEnd) is { } due)
            _take(due);
        if (isEnd)
            End();
    }

    // The next piece that is due; null when there is none now.
    private byte[]? Next(long until, out bool isEnd)
    {
        isEnd = false;
        lock (_gate)
        {
            if (_ended || _sound is null || until <= _at)
                return null;
            byte[] due = new byte[Math.Min(until - _at, WavFile.BytesPerSecond)];
            int read = Read(_sound, due);
            _at += read;
            isEnd = read < due.Length || _at >= _sound.Length;
            return due[..read];
        }
    }

    private int Read(WavReader sound, byte[] due)
    {
        try
        {
            return sound.Read(due);
        }
        catch (IOException exception)
        {
            EmulatorLog.DeviceFailed(_log, _path, exception);
            return 0;
        }
    }

    private void End()
    {
        lock (_gate)
        {
            if (_ended)
                return;
            _ended = true;
            _sound?.Dispose();
        }

        _timer?.Dispose();
        if (_timer is not null)
            _active(false);
    }
}
