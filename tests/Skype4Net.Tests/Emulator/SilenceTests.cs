using Skype4Net.Emulator;

namespace Skype4Net.Tests.Emulator;

/// <summary>Who says nothing is heard as silence: a recording is as long as what it records.</summary>
public sealed class SilenceTests : IDisposable
{
    private readonly EmulatorFixture _emulatorFixture = new(new InProcessTestTransport());
    private readonly TemporaryFolder _folder = new();

    public void Dispose()
    {
        _emulatorFixture.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public void A_recording_of_a_silent_partner_has_its_length_in_silence()
    {
        string id = Record();

        _emulatorFixture.Clock.Advance(TimeSpan.FromSeconds(3));
        _emulatorFixture.App.Send($"SET CALL {id} STATUS FINISHED");

        Assert.Equal(new byte[3 * WavFile.BytesPerSecond], WavFile.Read(_folder.At("theirs.wav")));
        Assert.Equal(new byte[3 * WavFile.BytesPerSecond], WavFile.Read(_folder.At("mine.wav")));
    }

    [Fact]
    public void What_is_said_stands_where_it_was_said()
    {
        string id = Record();
        byte[] word = [.. Enumerable.Repeat((byte)7, WavFile.BytesPerSecond)];

        _emulatorFixture.Clock.Advance(TimeSpan.FromSeconds(2));
        _emulatorFixture.Ben.CurrentCall!.Speak(word);
        _emulatorFixture.Clock.Advance(TimeSpan.FromSeconds(4));
        _emulatorFixture.App.Send($"SET CALL {id} STATUS FINISHED");

        byte[] recorded = WavFile.Read(_folder.At("theirs.wav"));
        Assert.Equal([.. new byte[2 * WavFile.BytesPerSecond], .. word, .. new byte[3 * WavFile.BytesPerSecond]], recorded);
    }

    [Fact]
    public void A_voicemail_of_a_silent_caller_is_as_long_as_it_says()
    {
        _emulatorFixture.Nora.SetPrivilege(Privilege.Voicemail);
        _emulatorFixture.App.Receive();
        EmulatedClient ben = _emulatorFixture.Ben;
        RawApp bens = _emulatorFixture.Open(ben).Attach();
        string call = bens.Send("CALLVOICEMAIL nora.lund")!.Split(' ')[1];
        _emulatorFixture.Clock.Advance(TimeSpan.FromSeconds(3));
        _emulatorFixture.Clock.Advance(TimeSpan.FromSeconds(2));
        bens.Send($"SET CALL {call} STATUS FINISHED");
        string mail = _emulatorFixture.App.Receive().First(l => l.StartsWith("VOICEMAIL ")).Split(' ')[1];
        Assert.Equal($"VOICEMAIL {mail} DURATION 2", _emulatorFixture.App.Send($"GET VOICEMAIL {mail} DURATION"));

        _emulatorFixture.App.Send($"ALTER VOICEMAIL {mail} SET_OUTPUT FILE=\"{_folder.At("mail.wav")}\"");
        _emulatorFixture.App.Send($"ALTER VOICEMAIL {mail} STARTPLAYBACK");
        _emulatorFixture.Clock.Advance(TimeSpan.FromSeconds(2));
        _emulatorFixture.App.Send($"ALTER VOICEMAIL {mail} DELETE");

        Assert.Equal(new byte[2 * WavFile.BytesPerSecond], WavFile.Read(_folder.At("mail.wav")));
    }

    private string Record()
    {
        string id = _emulatorFixture.App.Send("CALL ben_o")!.Split(' ')[1];
        _emulatorFixture.Ben.CurrentCall!.Answer();
        _emulatorFixture.App.Send($"ALTER CALL {id} SET_OUTPUT FILE=\"{_folder.At("theirs.wav")}\"");
        _emulatorFixture.App.Send($"ALTER CALL {id} SET_CAPTURE_MIC FILE=\"{_folder.At("mine.wav")}\"");
        return id;
    }
}
