using Skype4Net.Emulator;

namespace Skype4Net.Tests.Emulator;

/// <summary>The WAV files that calls play and record.</summary>
public sealed class CallFileTests : IDisposable
{
    private const long LongestMemory = 16 * 1024 * 1024;
    private readonly EmulatorFixture _emulatorFixture = new(new InProcessTestTransport());
    private readonly TemporaryFolder _folder = new();

    public void Dispose()
    {
        _emulatorFixture.Dispose();
        _folder.Dispose();
    }

    [Theory]
    [InlineData("mic.wav")]
    [InlineData("no such folder/mic.wav")]
    [InlineData("../mic.wav")]
    public void A_recording_that_is_asked_for_too_early_does_not_keep_a_call_from_being_answered(string path)
    {
        EmulatedCall his = _emulatorFixture.Ben.Call(_emulatorFixture.Nora);
        string id = $"{_emulatorFixture.Nora.CurrentCall!.Id}";

        Assert.Equal("ERROR 592 ALTER CALL: unable to alter input/output",
            _emulatorFixture.App.Send($"ALTER CALL {id} SET_CAPTURE_MIC FILE=\"{path}\""));
        Assert.Equal($"ALTER CALL {id} ANSWER", _emulatorFixture.App.Send($"ALTER CALL {id} ANSWER"));

        Assert.Equal(CallStatus.InProgress, his.Status);
        Assert.Equal($"CALL {id} STATUS INPROGRESS", _emulatorFixture.App.Send($"GET CALL {id} STATUS"));
    }

    [Fact]
    public void A_file_is_played_without_being_kept_in_memory()
    {
        string path = _folder.At("long.wav");
        using (FileStream file = File.Create(path))
        {
            const uint sound = 256 * 1024 * 1024;
            file.Write(WavFile.Header(sound));
            file.SetLength(WavFile.HeaderLength + (long)sound);
        }

        string id = Talk();
        long before = GC.GetAllocatedBytesForCurrentThread();
        _emulatorFixture.App.Send($"ALTER CALL {id} SET_INPUT FILE=\"{path}\"");
        _emulatorFixture.Clock.Advance(TimeSpan.FromSeconds(10));
        _emulatorFixture.App.Send($"SET CALL {id} STATUS FINISHED");

        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, LongestMemory);
        Assert.Contains($"CALL {id} VAA_INPUT_STATUS FALSE", _emulatorFixture.App.Receive());
    }

    [Fact]
    public void A_file_that_becomes_shorter_while_it_is_played_ends_there()
    {
        byte[] sound = [.. Enumerable.Repeat((byte)7, 4 * WavFile.BytesPerSecond)];
        WavFile.Write(_folder.At("hello.wav"), sound);
        string id = Talk();
        RawApp bens = _emulatorFixture.Open(_emulatorFixture.Ben).Attach();
        bens.Send($"ALTER CALL {_emulatorFixture.Ben.CurrentCall!.Id} SET_OUTPUT FILE=\"{_folder.At("heard.wav")}\"");
        _emulatorFixture.App.Send($"ALTER CALL {id} SET_INPUT FILE=\"{_folder.At("hello.wav")}\"");

        _emulatorFixture.Clock.Advance(TimeSpan.FromSeconds(1));
        using (FileStream file = File.Open(_folder.At("hello.wav"), FileMode.Open, FileAccess.Write, FileShare.ReadWrite))
            file.SetLength(WavFile.HeaderLength + (2 * WavFile.BytesPerSecond));
        _emulatorFixture.Clock.Advance(TimeSpan.FromSeconds(5));

        Assert.Contains($"CALL {id} VAA_INPUT_STATUS FALSE", _emulatorFixture.App.Receive());
        _emulatorFixture.App.Send($"SET CALL {id} STATUS FINISHED");
        Assert.Equal(2 * WavFile.BytesPerSecond, WavFile.Read(_folder.At("heard.wav")).Count(b => b == 7));
    }

    [Fact]
    public void What_is_no_sound_is_not_played_and_harms_nothing()
    {
        var failures = new List<Exception>();
        using IDisposable watch = _emulatorFixture.Network.Failures.Subscribe(new Watcher(failures.Add));
        string id = Talk();
        string devices = $"FILE=\"{_folder.Write("notes.wav", [.. "RIFF and nothing else"u8])}\"";

        Assert.Equal($"ALTER CALL {id} SET_INPUT {devices}", _emulatorFixture.App.Send($"ALTER CALL {id} SET_INPUT {devices}"));
        Assert.Contains($"CALL {id} INPUT {devices}", _emulatorFixture.App.Receive());
        _emulatorFixture.Clock.Advance(TimeSpan.FromSeconds(1));

        Assert.Equal($"CALL {id} STATUS INPROGRESS", _emulatorFixture.App.Send($"GET CALL {id} STATUS"));
        Assert.Empty(failures);
    }

    private string Talk()
    {
        string id = _emulatorFixture.App.Send("CALL ben_o")!.Split(' ')[1];
        _emulatorFixture.Ben.CurrentCall!.Answer();
        return id;
    }

    private sealed class Watcher(Action<Exception> failed) : IObserver<Exception>
    {
        public void OnCompleted()
        {
        }

        public void OnError(Exception error)
        {
        }

        public void OnNext(Exception value) => failed(value);
    }
}
