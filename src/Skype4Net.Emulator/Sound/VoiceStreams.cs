using Microsoft.Extensions.Logging;
using Skype4Net.Protocol;

namespace Skype4Net.Emulator.Sound;

/// <summary>The voice streams of one call or voicemail at one client: where its sound comes from and goes to.</summary>
internal sealed class VoiceStreams(TimeProvider time, ILogger log) : IDisposable
{
    private readonly List<IDisposable> _sources = [];
    private List<SteadySink> _outputs = [];
    private List<SteadySink> _captures = [];

    public required Action<ReadOnlyMemory<byte>> FromMicrophone { get; init; }

    /// <summary>Called on any thread.</summary>
    public required Action<ReadOnlyMemory<byte>> FromDevice { get; init; }

    /// <summary>Called on any thread.</summary>
    public required Action<bool> InputActive { get; init; }

    public CallDevices Input { get; private set; } = CallDevices.None;

    public CallDevices Output { get; private set; } = CallDevices.None;

    public CallDevices CaptureMic { get; private set; } = CallDevices.None;

    /// <summary>What the person has heard.</summary>
    public event Action<ReadOnlyMemory<byte>>? SoundReceived;

    public void Set(PropertyDefinition<CallDevices> which, CallDevices devices)
    {
        if (which.Name == CallProperties.Input.Name)
        {
            Input = devices;
            Drop(_sources);
            if (devices.Port is { } port)
                _sources.Add(new PortSource(port, FromDevice, InputActive, log));
            if (devices.File is { } file)
                _sources.Add(new FileSource(file, time, FromDevice, InputActive, log));
        }
        else if (which.Name == CallProperties.Output.Name)
        {
            Output = devices;
            _outputs = Replace(_outputs, devices);
        }
        else
        {
            CaptureMic = devices;
            _captures = Replace(_captures, devices);
        }
    }

    /// <summary>The microphone: goes out unless the input is redirected, and is captured always.</summary>
    public void Speak(ReadOnlyMemory<byte> samples, bool muted)
    {
        foreach (SteadySink sink in _captures)
            sink.Write(samples);
        if (!muted && (Input.IsEmpty || Input.SoundCard is not null))
            FromMicrophone(samples);
    }

    /// <summary>The other side's sound.</summary>
    public void Play(ReadOnlyMemory<byte> samples)
    {
        foreach (SteadySink sink in _outputs)
            sink.Write(samples);
        if (Output.IsEmpty || Output.SoundCard is not null)
            SoundReceived?.Invoke(samples);
    }

    /// <summary>Time goes by: whoever records hears the silence.</summary>
    public void KeepUp()
    {
        foreach (SteadySink sink in _outputs.Concat(_captures))
            sink.KeepUp();
    }

    public void Dispose()
    {
        Drop(_sources);
        Drop(_outputs);
        Drop(_captures);
    }

    private List<SteadySink> Replace(List<SteadySink> sinks, CallDevices devices)
    {
        Drop(sinks);
        var made = new List<SteadySink>();
        if (devices.Port is { } port)
            made.Add(new SteadySink(new PortSink(port, log), time));
        if (devices.File is { } file)
            made.Add(new SteadySink(new FileSink(file, log), time));
        return made;
    }

    private static void Drop<T>(List<T> parts)
        where T : IDisposable
    {
        foreach (T part in parts)
            part.Dispose();
        parts.Clear();
    }
}
