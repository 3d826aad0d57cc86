using Skype4Net.Emulator;

namespace Skype4Net.Tests.Emulator;

/// <summary>The WAV files that calls play and record.</summary>
public sealed class CallFileTests : IDisposable
{
    private const long LongestMemory = 16 * 1024 * 1024;
    private readonly Town _town = new(new InProcessCarrier());
    private readonly TemporaryFolder _folder = new();

    public void Dispose()
    {
        _town.Dispose();
        _folder.Dispose();
    }

    [Theory]
    [InlineData("mic.wav")]
    [InlineData("no such folder/mic.wav")]
    [InlineData("../mic.wav")]
    public void A_recording_that_is_asked_for_too_early_does_not_keep_a_call_from_being_answered(string path)
    {
        EmulatedCall his = _town.Ben.CallsUp(_town.Nora);
        string id = $"{_town.Nora.CurrentCall!.Id}";

        Assert.Equal("ERROR 592 ALTER CALL: unable to alter input/output", _town.App.Say($"ALTER CALL {id} SET_CAPTURE_MIC FILE=\"{path}\""));
        Assert.Equal($"ALTER CALL {id} ANSWER", _town.App.Say($"ALTER CALL {id} ANSWER"));

        Assert.Equal(CallStatus.InProgress, his.Status);
        Assert.Equal($"CALL {id} STATUS INPROGRESS", _town.App.Say($"GET CALL {id} STATUS"));
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
        _town.App.Say($"ALTER CALL {id} SET_INPUT FILE=\"{path}\"");
        _town.Clock.Advance(TimeSpan.FromSeconds(10));
        _town.App.Say($"SET CALL {id} STATUS FINISHED");

        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, LongestMemory);
        Assert.Contains($"CALL {id} VAA_INPUT_STATUS FALSE", _town.App.Take());
    }

    [Fact]
    public void A_file_that_becomes_shorter_while_it_is_played_ends_there()
    {
        byte[] sound = [.. Enumerable.Repeat((byte)7, 4 * WavFile.BytesPerSecond)];
        WavFile.Write(_folder.At("hello.wav"), sound);
        string id = Talk();
        RawApp bens = _town.Open(_town.Ben).Attach();
        bens.Say($"ALTER CALL {_town.Ben.CurrentCall!.Id} SET_OUTPUT FILE=\"{_folder.At("heard.wav")}\"");
        _town.App.Say($"ALTER CALL {id} SET_INPUT FILE=\"{_folder.At("hello.wav")}\"");

        _town.Clock.Advance(TimeSpan.FromSeconds(1));
        using (FileStream file = File.Open(_folder.At("hello.wav"), FileMode.Open, FileAccess.Write, FileShare.ReadWrite))
            file.SetLength(WavFile.HeaderLength + (2 * WavFile.BytesPerSecond));
        _town.Clock.Advance(TimeSpan.FromSeconds(5));

        Assert.Contains($"CALL {id} VAA_INPUT_STATUS FALSE", _town.App.Take());
        _town.App.Say($"SET CALL {id} STATUS FINISHED");
        Assert.Equal(2 * WavFile.BytesPerSecond, WavFile.Read(_folder.At("heard.wav")).Count(b => b == 7));
    }

    [Fact]
    public void What_is_no_sound_is_not_played_and_harms_nothing()
    {
        var failures = new List<Exception>();
        using IDisposable watch = _town.Network.Failures.Subscribe(new Watcher(failures.Add));
        string id = Talk();
        string devices = $"FILE=\"{_folder.Write("notes.wav", [.. "RIFF and nothing else"u8])}\"";

        Assert.Equal($"ALTER CALL {id} SET_INPUT {devices}", _town.App.Say($"ALTER CALL {id} SET_INPUT {devices}"));
        Assert.Contains($"CALL {id} INPUT {devices}", _town.App.Take());
        _town.Clock.Advance(TimeSpan.FromSeconds(1));

        Assert.Equal($"CALL {id} STATUS INPROGRESS", _town.App.Say($"GET CALL {id} STATUS"));
        Assert.Empty(failures);
    }

    private string Talk()
    {
        string id = _town.App.Say("CALL ben_o")!.Split(' ')[1];
        _town.Ben.CurrentCall!.Answer();
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
