using System.Globalization;
using Skype4Net.Emulator;

namespace Skype4Net.Playground.Windows;

/// <summary>Passes on what people hear in calls to the windows that listen. Only touched by the queue, but for the sound itself.</summary>
internal sealed class SoundListener(PlaygroundServer server)
{
    private const byte SoundFrame = 1;
    private const int MaxSamples = WavFile.BytesPerSecond / 10;
    private readonly Dictionary<string, (EmulatedCall Call, Action<ReadOnlyMemory<byte>> Handler)> _heard = [];

    /// <summary>Windows listen to other calls now.</summary>
    public void Update(IReadOnlyCollection<BrowserWindow> windows)
    {
        HashSet<string> wanted = [.. windows.Select(w => w.SoundOf).Where(s => s.Length > 0)];
        foreach (string key in _heard.Keys.Except(wanted).ToArray())
        {
            (EmulatedCall call, Action<ReadOnlyMemory<byte>> handler) = _heard[key];
            call.SoundReceived -= handler;
            _heard.Remove(key);
        }

        foreach (string key in wanted.Except(_heard.Keys).ToArray())
        {
            if (Find(key) is not { } call)
                continue;
            void Handler(ReadOnlyMemory<byte> samples) => Pass(key, samples.ToArray());
            _heard.Add(key, (call, Handler));
            call.SoundReceived += Handler;
        }
    }

    /// <summary>
    /// A window speaks: a byte 1, a byte with the length of the key, the key of a call or the number of a telephone, and the samples.
    /// </summary>
    public void Speak(ReadOnlyMemory<byte> frame)
    {
        ReadOnlySpan<byte> span = frame.Span;
        if (span.Length < 3 || span[0] != SoundFrame || span.Length < 2 + span[1])
            return;
        string key = System.Text.Encoding.ASCII.GetString(span.Slice(2, span[1]));
        byte[] samples = span[(2 + span[1])..].ToArray();
        if (samples.Length % sizeof(short) != 0)
            return;
        if (key.StartsWith('+')
            && server.Network.Phones.FirstOrDefault(p => p.Number == key) is { IsInCall: true } phone)
            phone.Speak(samples);
        else
            Find(key)?.Speak(samples);
    }

    private EmulatedCall? Find(string key)
        => key.LastIndexOf('/') is > 0 and var slash
            && long.TryParse(key.AsSpan(slash + 1), NumberStyles.None, CultureInfo.InvariantCulture, out long id)
            ? server.Network.Find(key[..slash])?.View.FindEmulatedCall(id)
            : null;

    // On the stack of who speaks: a client, which must not wait.
    private void Pass(string key, byte[] samples) => server.Post(() =>
    {
        for (int at = 0; at < samples.Length; at += MaxSamples)
        {
            byte[] frame = [SoundFrame, .. samples.AsSpan(at, Math.Min(MaxSamples, samples.Length - at))];
            foreach (BrowserWindow window in server.Windows.Where(w => w.SoundOf == key))
                window.Out.SendSound(frame);
        }
    });
}
