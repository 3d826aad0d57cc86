using Skype4Net.Engine;

namespace Skype4Net;

/// <summary>
/// Records a call to WAV files: the other side's voice to one, the own microphone to another. Ends with the call, or when disposed.
/// </summary>
public sealed class CallRecording : IAsyncDisposable
{
    // How long the client may need to send the last of the sound when the recording is ended.
    private static readonly TimeSpan s_last = TimeSpan.FromSeconds(2);
    private readonly TimeProvider _time;
    private readonly CallAudio _audio;
    private readonly WavWriter _received;
    private readonly WavWriter? _microphone;

    private CallRecording(TimeProvider time, CallAudio audio, WavWriter received, WavWriter? microphone)
    {
        _time = time;
        _audio = audio;
        _received = received;
        _microphone = microphone;
        Completion = RunAsync();
    }

    /// <summary>Ends when all sound is in the files; the two are as long as each other, the shorter one padded with silence.</summary>
    public Task Completion { get; }

    /// <summary>Ends the recording; the files are complete then, up to what was said last.</summary>
    public async ValueTask DisposeAsync()
    {
        await _audio.GiveBackAsync().ConfigureAwait(false);
        await Task.WhenAny(Completion, Task.Delay(s_last, _time)).ConfigureAwait(false);
        await _audio.DisposeAsync().ConfigureAwait(false);
        await Completion.ConfigureAwait(false);
    }

    internal static async Task<CallRecording> StartAsync(Call call, string receivedPath, string? microphonePath, CancellationToken cancellationToken)
    {
        // The files first: a path that cannot be written is to be known before anything else.
        var received = new WavWriter(receivedPath);
        WavWriter? microphone = null;
        try
        {
            microphone = microphonePath is null ? null : new WavWriter(microphonePath);
            CallAudio audio = await OpenAsync(call, microphone is not null, cancellationToken).ConfigureAwait(false);
            return new CallRecording(call.Engine.Time, audio, received, microphone);
        }
        catch
        {
            received.Dispose();
            microphone?.Dispose();
            throw;
        }
    }

    // The other side may hang up before the client opens the streams: the recording is complete then, and empty.
    private static async Task<CallAudio> OpenAsync(Call call, bool captureMicrophone, CancellationToken cancellationToken)
    {
        try
        {
            var options = new CallAudioOptions { Send = false, CaptureMicrophone = captureMicrophone };
            return await CallAudio.OpenAsync(call, options, cancellationToken).ConfigureAwait(false);
        }
        catch (SkypeCommandException)
        {
            if (await CallAudio.IsOverAsync(call, cancellationToken).ConfigureAwait(false))
                return CallAudio.OfNobody(call);
            throw;
        }
    }

    private async Task RunAsync()
    {
        try
        {
            await Task.WhenAll(PumpAsync(_audio.Received, _received), PumpAsync(_audio.Microphone, _microphone)).ConfigureAwait(false);
            if (_microphone is not null)
            {
                long length = Math.Max(_received.Length, _microphone.Length);
                _received.Pad(length);
                _microphone.Pad(length);
            }
        }
        finally
        {
            _received.Dispose();
            _microphone?.Dispose();
        }
    }

    private static async Task PumpAsync(Stream? from, WavWriter? to)
    {
        if (from is null || to is null)
            return;
        byte[] buffer = new byte[WavFile.BytesPerSecond / 10];
        try
        {
            for (int read; (read = await from.ReadAsync(buffer).ConfigureAwait(false)) > 0;)
                to.Write(buffer.AsSpan(0, read));
        }
        catch (Exception exception) when (exception is IOException { InnerException: System.Net.Sockets.SocketException } or ObjectDisposedException)
        {
            // Disposed while it was read: what has come so far is the recording.
        }
    }
}
