using Skype4Net;
using Skype4Net.Emulator;

namespace CallRecorder;

/// <summary>A call between two people on an emulated Skype in this process, one of whom records it.</summary>
internal static class EmbeddedCall
{
    private static readonly TimeSpan s_limit = TimeSpan.FromSeconds(20);

    public static async Task<int> RunAsync(string folder, string notice)
    {
        await using var network = new SkypeNetwork();
        EmulatedClient mine = network.LogIn("me", "Me"), anna = network.LogIn("anna", "Anna B.");
        network.MakeContacts(anna, mine);
        using IDisposable ear = anna.MessageReceived.Subscribe(m => Console.WriteLine($"anna reads: {m.Text}"));
        await using ISkype skype = await Skype.AttachAsync(new SkypeOptions { FriendlyName = "CallRecorder", Transport = mine.Transport });
        var records = new TaskCompletionSource();
        var recorded = new TaskCompletionSource();
        await using var recorder = new Recorder(skype, folder, notice, TimeProvider.System, line =>
        {
            Console.WriteLine(line);
            (line.StartsWith("recording ", StringComparison.Ordinal) ? records : recorded).TrySetResult();
        });
        await recorder.StartAsync();

        Console.WriteLine("Anna calls, and both say something.");
        EmulatedCall call = anna.Call(mine);
        mine.CurrentCall!.Answer();
        await records.Task.WaitAsync(s_limit);
        call.Speak(Tone(440, seconds: 2));
        mine.CurrentCall!.Speak(Tone(660, seconds: 1));
        call.HangUp();
        await recorded.Task.WaitAsync(s_limit);
        Console.WriteLine($"In {folder}:");
        foreach (string file in Directory.GetFiles(folder, "*.wav").Order())
            Console.WriteLine($"{Path.GetFileName(file)}: {(double)WavFile.Read(file).Length / WavFile.BytesPerSecond:0.0} s");
        return 0;
    }

    private static byte[] Tone(double hertz, int seconds)
    {
        short[] samples = new short[WavFile.SamplesPerSecond * seconds];
        for (int i = 0; i < samples.Length; i++)
            samples[i] = (short)(8000 * Math.Sin(2 * Math.PI * hertz * i / WavFile.SamplesPerSecond));
        return System.Runtime.InteropServices.MemoryMarshal.AsBytes(samples.AsSpan()).ToArray();
    }
}
