using Skype4Net.Emulator;

namespace Skype4Net.Tests.Emulator;

/// <summary>Who says nothing is heard as silence: a recording is as long as what it records.</summary>
public sealed class SilenceTests : IDisposable
{
    private readonly Town _town = new(new InProcessCarrier());
    private readonly TemporaryFolder _folder = new();

    public void Dispose()
    {
        _town.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public void A_recording_of_a_silent_partner_has_its_length_in_silence()
    {
        string id = Record();

        _town.Clock.Advance(TimeSpan.FromSeconds(3));
        _town.App.Say($"SET CALL {id} STATUS FINISHED");

        Assert.Equal(new byte[3 * WavFile.BytesPerSecond], WavFile.Read(_folder.At("theirs.wav")));
        Assert.Equal(new byte[3 * WavFile.BytesPerSecond], WavFile.Read(_folder.At("mine.wav")));
    }

    [Fact]
    public void What_is_said_stands_where_it_was_said()
    {
        string id = Record();
        byte[] word = [.. Enumerable.Repeat((byte)7, WavFile.BytesPerSecond)];

        _town.Clock.Advance(TimeSpan.FromSeconds(2));
        _town.Ben.CurrentCall!.Speak(word);
        _town.Clock.Advance(TimeSpan.FromSeconds(4));
        _town.App.Say($"SET CALL {id} STATUS FINISHED");

        byte[] recorded = WavFile.Read(_folder.At("theirs.wav"));
        Assert.Equal([.. new byte[2 * WavFile.BytesPerSecond], .. word, .. new byte[3 * WavFile.BytesPerSecond]], recorded);
    }

    [Fact]
    public void A_voicemail_of_a_silent_caller_is_as_long_as_it_says()
    {
        _town.Nora.HasPrivilege("VOICEMAIL");
        _town.App.Take();
        EmulatedClient ben = _town.Ben;
        RawApp bens = _town.Open(ben).Attach();
        string call = bens.Say("CALLVOICEMAIL nora.lund")!.Split(' ')[1];
        _town.Clock.Advance(TimeSpan.FromSeconds(3));
        _town.Clock.Advance(TimeSpan.FromSeconds(2));
        bens.Say($"SET CALL {call} STATUS FINISHED");
        string mail = _town.App.Take().First(l => l.StartsWith("VOICEMAIL ")).Split(' ')[1];
        Assert.Equal($"VOICEMAIL {mail} DURATION 2", _town.App.Say($"GET VOICEMAIL {mail} DURATION"));

        _town.App.Say($"ALTER VOICEMAIL {mail} SET_OUTPUT FILE=\"{_folder.At("mail.wav")}\"");
        _town.App.Say($"ALTER VOICEMAIL {mail} STARTPLAYBACK");
        _town.Clock.Advance(TimeSpan.FromSeconds(2));
        _town.App.Say($"ALTER VOICEMAIL {mail} DELETE");

        Assert.Equal(new byte[2 * WavFile.BytesPerSecond], WavFile.Read(_folder.At("mail.wav")));
    }

    private string Record()
    {
        string id = _town.App.Say("CALL ben_o")!.Split(' ')[1];
        _town.Ben.CurrentCall!.Answer();
        _town.App.Say($"ALTER CALL {id} SET_OUTPUT FILE=\"{_folder.At("theirs.wav")}\"");
        _town.App.Say($"ALTER CALL {id} SET_CAPTURE_MIC FILE=\"{_folder.At("mine.wav")}\"");
        return id;
    }
}
