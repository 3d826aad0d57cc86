using System.Net;
using System.Net.Sockets;
using Skype4Net.Engine;
using Skype4Net.Protocol;

namespace Skype4Net;

/// <summary>
/// The voice streams of a call as .NET streams: 16 kHz, 16-bit signed, mono, little-endian, without a header. They go over TCP ports of
/// this machine, on which this program listens and to which the client connects. Dispose it to give the devices back.
/// </summary>
public sealed class CallAudio : IAsyncDisposable
{
    // The client refuses while the call is not quite there; how often to ask again.
    private static readonly TimeSpan s_retry = TimeSpan.FromMilliseconds(200);
    private readonly Call _call;
    private readonly List<Line> _lines = [];

    private CallAudio(Call call) => _call = call;

    /// <summary>The other side's voice; ends a little after the call. Null when it was not asked for.</summary>
    public Stream? Received { get; private set; }

    /// <summary>What the other side hears instead of the microphone; dispose it to end speaking. Null when it was not asked for.</summary>
    public Stream? Sent { get; private set; }

    /// <summary>What the local microphone says. Null when it was not asked for.</summary>
    public Stream? Microphone { get; private set; }

    /// <summary>Gives the devices back as they were, if the call still lasts, and closes the streams.</summary>
    public async ValueTask DisposeAsync()
    {
        await GiveBackAsync().ConfigureAwait(false);
        foreach (Line line in _lines)
        {
            line.Listener.Dispose();
            if (line.Stream is { } stream)
                await stream.DisposeAsync().ConfigureAwait(false);
        }
    }

    /// <summary>Gives the devices back; the client then ends the streams, behind what it has sent already.</summary>
    internal async Task GiveBackAsync()
    {
        foreach (Line line in _lines)
        {
            try
            {
                if (!line.IsRestored && !(await _call.Status.RefreshAsync().ConfigureAwait(false)).IsFinal())
                    await line.Device.SetAsync(line.Before).ConfigureAwait(false);
            }
            catch (SkypeException exception)
            {
                // The call ended meanwhile, or the client did.
                Log.DeviceNotGivenBack(_call.Engine.Logger, line.Device.Name, exception);
            }

            line.IsRestored = true;
        }
    }

    internal static async Task<CallAudio> OpenAsync(Call call, CallAudioOptions options, CancellationToken cancellationToken)
    {
        var audio = new CallAudio(call);
        try
        {
            if (options.Receive)
                audio.Received = await audio.AddAsync(call.Output, before => WithLoudspeaker(before, options), options, cancellationToken)
                    .ConfigureAwait(false);
            if (options.CaptureMicrophone)
                audio.Microphone = await audio.AddAsync(call.CaptureMicrophone, before => before, options, cancellationToken).ConfigureAwait(false);
            if (options.Send)
                audio.Sent = await audio.AddAsync(call.Input, _ => CallDevices.None, options, cancellationToken).ConfigureAwait(false);
            return audio;
        }
        catch
        {
            await audio.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    /// <summary>The streams of a call that is over: none.</summary>
    internal static CallAudio OfNobody(Call call) => new(call);

    /// <summary>Whether the client says that the call is over.</summary>
    internal static async Task<bool> IsOverAsync(Call call, CancellationToken cancellationToken)
        => (await call.Status.RefreshAsync(cancellationToken).ConfigureAwait(false)).IsFinal();

    // With no device set, the sound card plays; once one is set it must be named to go on.
    private static CallDevices WithLoudspeaker(CallDevices before, CallAudioOptions options)
        => options.KeepLoudspeaker ? before.IsEmpty ? CallDevices.DefaultSoundCard : before : before with { SoundCard = null };

    private async Task<Stream> AddAsync(SettableSkypeProperty<CallDevices> device, Func<CallDevices, CallDevices> keep, CallAudioOptions options,
        CancellationToken cancellationToken)
    {
        CallDevices before = await device.RefreshAsync(cancellationToken).ConfigureAwait(false);
        var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start(1);
        var line = new Line(device, before, listener);
        _lines.Add(line);
        int port = ((IPEndPoint)listener.LocalEndpoint).Port;

        // A set replaces all devices of a stream, so what others set there is named again.
        await SetAsync(_call, device, keep(before) with { Port = port }, options.OpenTimeout, cancellationToken).ConfigureAwait(false);
        try
        {
            Socket socket = await listener.AcceptSocketAsync(cancellationToken).AsTask()
                .WaitAsync(options.OpenTimeout, _call.Engine.Time, cancellationToken).ConfigureAwait(false);
            socket.NoDelay = true;
            return line.Stream = new NetworkStream(socket, ownsSocket: true);
        }
        catch (TimeoutException)
        {
            throw new SkypeTransportException($"Skype accepted the port {port} for {device.Name} of call {_call.Id} and did not connect to it. " +
                "Newer clients (7.29 and later) have no voice streams any more.");
        }
    }

    /// <summary>Sets a device of a call that may just have begun.</summary>
    internal static async Task SetAsync(Call call, SettableSkypeProperty<CallDevices> device, CallDevices devices, TimeSpan timeout,
        CancellationToken cancellationToken)
    {
        TimeProvider time = call.Engine.Time;
        long start = time.GetTimestamp();
        while (true)
        {
            try
            {
                await device.SetAsync(devices, cancellationToken).ConfigureAwait(false);
                return;
            }
            catch (SkypeCommandException exception) when (exception.Error is SkypeError.UnableToAlterInputOutput or SkypeError.CallActionFailed
                && time.GetElapsedTime(start) < timeout)
            {
                if (await IsOverAsync(call, cancellationToken).ConfigureAwait(false))
                    throw;
                await Task.Delay(s_retry, time, cancellationToken).ConfigureAwait(false);
            }
        }
    }

    private sealed class Line(SettableSkypeProperty<CallDevices> device, CallDevices before, TcpListener listener)
    {
        public SettableSkypeProperty<CallDevices> Device => device;

        public CallDevices Before => before;

        public TcpListener Listener => listener;

        public Stream? Stream { get; set; }

        public bool IsRestored { get; set; }
    }
}
