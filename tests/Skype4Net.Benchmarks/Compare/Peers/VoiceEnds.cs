using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Skype4Net.Transports;

namespace Skype4Net.Benchmarks.Compare.Peers;

/// <summary>The voice streams of one end of several calls, or of sockets without a call.</summary>
internal sealed class VoiceEnds : IAsyncDisposable
{
    private readonly List<IAsyncDisposable> _open = [];

    /// <summary>One for each call.</summary>
    public List<Stream> Streams { get; } = [];

    /// <summary>Programs that call from each of the ports, and speak.</summary>
    public static async Task<VoiceEnds> CallAsync(string ports)
    {
        var ends = new VoiceEnds();
        foreach ((ISkype skype, int i) in (await ends.AttachAsync(ports)).Select((skype, i) => (skype, i)))
        {
            Call call = await skype.Calls.PlaceAsync($"listener{i}");
            await call.Status.WhenAsync(status => status == CallStatus.InProgress);
            ends.Streams.Add((await call.OpenAudioAsync(new CallAudioOptions { Receive = false })).Sent!);
        }

        return ends;
    }

    /// <summary>Programs that are called at each of the ports, and listen.</summary>
    /// <param name="ports">The ports.</param>
    /// <param name="ready">Called when they can be called.</param>
    public static async Task<VoiceEnds> AnswerAsync(string ports, Action ready)
    {
        var ends = new VoiceEnds();
        var calls = new List<Task<CallAudio>>();
        foreach (ISkype skype in await ends.AttachAsync(ports))
        {
            var answered = new TaskCompletionSource<CallAudio>();
            calls.Add(answered.Task);
            skype.Calls.Incoming.Handle(async call =>
            {
                await call.AnswerAsync();
                answered.SetResult(await call.OpenAudioAsync(new CallAudioOptions { Send = false }));
            });
        }

        ready();
        foreach (CallAudio audio in await Task.WhenAll(calls))
            ends.Streams.Add(audio.Received!);
        return ends;
    }

    /// <summary>Sockets to each of the ports.</summary>
    public static async Task<VoiceEnds> ConnectAsync(string ports)
    {
        var ends = new VoiceEnds();
        foreach (int port in PortsOf(ports))
        {
            var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
            await socket.ConnectAsync(IPAddress.Loopback, port);
            ends.Add(socket);
        }

        return ends;
    }

    /// <summary>Sockets at so many ports.</summary>
    /// <param name="count">How many.</param>
    /// <param name="ready">Called with the ports.</param>
    public static async Task<VoiceEnds> ListenAsync(int count, Action<string> ready)
    {
        var ends = new VoiceEnds();
        TcpListener[] listeners = [.. Enumerable.Range(0, count).Select(_ => new TcpListener(IPAddress.Loopback, 0))];
        foreach (TcpListener listener in listeners)
            listener.Start(1);
        ready(string.Join(',', listeners.Select(l => ((IPEndPoint)l.LocalEndpoint).Port.ToString(CultureInfo.InvariantCulture))));
        foreach (TcpListener listener in listeners)
        {
            ends.Add(await listener.AcceptSocketAsync());
            listener.Dispose();
        }

        return ends;
    }

    public async ValueTask DisposeAsync()
    {
        foreach (Stream stream in Streams)
            await stream.DisposeAsync();
        foreach (IAsyncDisposable open in _open)
            await open.DisposeAsync();
    }

    private static IEnumerable<int> PortsOf(string ports) => ports.Split(',').Select(p => int.Parse(p, CultureInfo.InvariantCulture));

    private void Add(Socket socket) => Streams.Add(new NetworkStream(socket, ownsSocket: true));

    private async Task<List<ISkype>> AttachAsync(string ports)
    {
        var all = new List<ISkype>();
        foreach (int port in PortsOf(ports))
        {
            all.Add(await Skype.AttachAsync(new SkypeOptions { FriendlyName = "Compare", Transport = new TcpTransport("127.0.0.1", port) }));
            _open.Add(all[^1]);
        }

        return all;
    }
}
