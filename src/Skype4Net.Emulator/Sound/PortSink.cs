using System.Net;
using System.Net.Sockets;
using Microsoft.Extensions.Logging;

namespace Skype4Net.Emulator.Sound;

/// <summary>A port that a program listens on and this client connects to: headerless samples go there.</summary>
internal sealed class PortSink : ISoundSink
{
    /// <summary>So long a program has to read what is left when the sound is over.</summary>
    public static readonly TimeSpan MaxRest = TimeSpan.FromMinutes(1);

    private static readonly byte[] s_silence = new byte[WavFile.BytesPerSecond];
    private readonly Socket _socket = new(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
    private readonly CancellationTokenSource _end = new();
    private readonly SoundQueue _queue = new();
    private readonly int _port;
    private readonly ILogger _log;
    private readonly TimeProvider _clock;
    private long _dropped;
    private ITimer? _rest;

    /// <param name="port">The port on this machine.</param>
    /// <param name="log">Where it is told when the port does not work.</param>
    /// <param name="clock">By which a program is given up; null for the machine's, by which programs read whatever time it is in the world.</param>
    public PortSink(int port, ILogger log, TimeProvider? clock = null)
    {
        _port = port;
        _log = log;
        _clock = clock ?? TimeProvider.System;
        Completion = RunAsync();
    }

    /// <summary>Ends when the program has all that it is given, or is given up.</summary>
    public Task Completion { get; }

    /// <summary>How many bytes of memory wait for the program.</summary>
    public long Held => _queue.Held;

    /// <summary>How many bytes of sound the program did not read in time; to a second, for one that is given up.</summary>
    public long Dropped => Interlocked.Read(ref _dropped);

    public void Write(ReadOnlyMemory<byte> samples) => Drop(_queue.Write(new SoundPiece(samples, 0)));

    public void WriteSilence(long bytes) => Drop(_queue.Write(new SoundPiece(default, bytes)));

    // What is queued still goes out; then the program reads the end.
    public void Dispose()
    {
        _queue.Complete();
        if (!Completion.IsCompleted)
            _rest ??= _clock.CreateTimer(_ => _end.Cancel(), null, MaxRest, Timeout.InfiniteTimeSpan);
    }

    private void Drop(long bytes)
    {
        if (bytes == 0)
            return;
        SoundTelemetry.Dropped.Add(bytes);
        if (Interlocked.Add(ref _dropped, bytes) == bytes)
            EmulatorLog.SoundNotRead(_log, _port);
    }

    private async Task RunAsync()
    {
        try
        {
            await _socket.ConnectAsync(IPAddress.Loopback, _port, _end.Token).ConfigureAwait(false);
            while (await _queue.WaitToReadAsync().ConfigureAwait(false))
            {
                while (_queue.TryRead(out SoundPiece piece))
                    await SendAsync(piece).ConfigureAwait(false);
            }

            _socket.Shutdown(SocketShutdown.Send);
        }
        catch (SocketException exception)
        {
            EmulatorLog.DeviceFailed(_log, $"port {_port}", exception);
            _queue.Close();
        }
        catch (OperationCanceledException)
        {
            Drop(_queue.Close());
        }
        finally
        {
            _socket.Dispose();
            if (_rest is not null)
                await _rest.DisposeAsync().ConfigureAwait(false);
        }
    }

    private async Task SendAsync(SoundPiece piece)
    {
        long left = piece.Length;
        try
        {
            while (left > 0)
            {
                // Of what is cancelled half-way a socket does not tell how much it has sent: so not too much at once.
                int length = (int)Math.Min(left, s_silence.Length);
                ReadOnlyMemory<byte> next = piece.Samples.Length > 0 ? piece.Samples[^(int)left..][..length] : s_silence.AsMemory(0, length);
                left -= await _socket.SendAsync(next, _end.Token).ConfigureAwait(false);
            }
        }
        catch (OperationCanceledException)
        {
            Drop(left);
            throw;
        }
    }
}
