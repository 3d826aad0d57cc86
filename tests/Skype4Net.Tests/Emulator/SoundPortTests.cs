using System.Diagnostics.Metrics;
using System.Net;
using System.Net.Sockets;
using Skype4Net.Emulator.Sound;

namespace Skype4Net.Tests.Emulator;

/// <summary>The sound of a call at a program's port, when the program does not read it.</summary>
public sealed class SoundPortTests : IDisposable
{
    private const int Minute = 60 * WavFile.BytesPerSecond;
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly ManualTimeProvider _clock = new();
    private readonly RecordingLoggerFactory _log = new();

    public SoundPortTests()
    {
        _listener.Start();
    }

    private int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    [Fact]
    public async Task A_program_that_does_not_read_loses_the_oldest_and_holds_up_nobody()
    {
        using var sink = new PortSink(Port, _log, _clock);
        using Socket program = await _listener.AcceptSocketAsync().InTime();
        long measured = 0;
        using var listener = new MeterListener();
        listener.SetMeasurementEventCallback<long>((_, bytes, _, _) => Interlocked.Add(ref measured, bytes));
        listener.InstrumentPublished = (instrument, l) =>
        {
            if (instrument.Name == "skype4net.emulator.sound.dropped")
                l.EnableMeasurementEvents(instrument);
        };
        listener.Start();

        // More than waits here and in the system's buffers.
        for (byte minute = 0; minute < 30; minute++)
        {
            byte[] sound = new byte[Minute];
            Array.Fill(sound, minute);
            sink.Write(sound);
            Assert.InRange(sink.Held, 0, SoundQueue.MaxHeld);
        }

        Assert.InRange(sink.Dropped, Minute, 29 * Minute);
        Assert.InRange(measured, sink.Dropped, long.MaxValue);
        Assert.Equal([$"The program at port {Port} does not read the sound that it is sent; the oldest of it is dropped"], _log.Messages);
        sink.Dispose();
        byte[] heard = await ReadAsync(program).InTime();
        Assert.Equal(30 * Minute - sink.Dropped, heard.Length);
        Assert.Equal(29, heard[^1]);
        Assert.Equal(0, sink.Held);
    }

    [Fact]
    public async Task Silence_takes_no_memory_and_is_as_long_as_it_took()
    {
        using var sink = new PortSink(Port, _log, _clock);
        using Socket program = await _listener.AcceptSocketAsync().InTime();

        for (int minute = 0; minute < 30; minute++)
            sink.WriteSilence(Minute);
        sink.Write(new byte[] { 1, 2 });
        Assert.InRange(sink.Held, 1, WavFile.BytesPerSecond);
        sink.Dispose();

        byte[] heard = await ReadAsync(program).InTime();
        Assert.Equal(30 * Minute + 2, heard.Length);
        Assert.Equal(2, heard[^1]);
        Assert.Equal(0, sink.Dropped);
    }

    [Fact]
    public async Task A_program_that_never_reads_is_given_up_a_minute_after_the_sound_is_over()
    {
        using var sink = new PortSink(Port, _log, _clock);
        using Socket program = await _listener.AcceptSocketAsync().InTime();
        sink.WriteSilence(60 * Minute);
        sink.Dispose();
        _clock.Advance(PortSink.MaxRest - TimeSpan.FromTicks(1));
        Assert.False(sink.Completion.IsCompleted);

        _clock.Advance(TimeSpan.FromTicks(1));
        await sink.Completion.InTime();

        byte[] heard = await ReadAsync(program).InTime();
        Assert.InRange(heard.Length, 60 * Minute - sink.Dropped, 60 * Minute - sink.Dropped + WavFile.BytesPerSecond);
        Assert.Single(_log.Messages);
    }

    public void Dispose() => _listener.Dispose();

    private static async Task<byte[]> ReadAsync(Socket program)
    {
        using var stream = new NetworkStream(program);
        using var heard = new MemoryStream();
        await stream.CopyToAsync(heard);
        return heard.ToArray();
    }
}
