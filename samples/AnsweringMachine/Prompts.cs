using System.Runtime.InteropServices;
using Skype4Net;

namespace AnsweringMachine;

/// <summary>
/// What callers hear: WAV files in a folder. What is not there is made, as tones; replace it by a recording of your own (16 kHz, 16-bit, mono).
/// </summary>
internal sealed class Prompts
{
    private const int Loud = 8000;
    private readonly string _folder;

    /// <exception cref="InvalidDataException">A file is of the wrong kind.</exception>
    public Prompts(string folder)
    {
        _folder = Path.GetFullPath(folder);
        Directory.CreateDirectory(_folder);

        // Each tone: pitch and tenths of a second; a pitch of 0 is silence.
        Make(Greeting, (523, 2), (659, 2), (784, 4));
        Make(Menu, (440, 1), (0, 1), (440, 1));
        Make(Record, (880, 5));
        Make(Available, (660, 6));
        Make(Away, (330, 2), (0, 1), (330, 2), (0, 1), (330, 2));
        Make(Goodbye, (784, 2), (659, 2), (523, 4));
    }

    /// <summary>"Hello; 1 for a message, 2 for where we are, 9 to end."</summary>
    public static string Greeting => "greeting";

    /// <summary>"What now?"</summary>
    public static string Menu => "menu";

    /// <summary>"Speak now; # ends."</summary>
    public static string Record => "record";

    public static string Available => "available";

    public static string Away => "away";

    public static string Goodbye => "goodbye";

    public string this[string name] => Path.Combine(_folder, $"{name}.wav");

    private void Make(string name, params (double Hertz, int Tenths)[] tones)
    {
        if (File.Exists(this[name]))
            WavFile.Read(this[name]);
        else
            WavFile.Write(this[name], MemoryMarshal.AsBytes(tones.SelectMany(t => Tone(t.Hertz, t.Tenths)).ToArray().AsSpan()));
    }

    private static IEnumerable<short> Tone(double hertz, int tenths)
        => Enumerable.Range(0, WavFile.SamplesPerSecond / 10 * tenths)
            .Select(i => (short)(Loud * Math.Sin(2 * Math.PI * hertz * i / WavFile.SamplesPerSecond)));
}
