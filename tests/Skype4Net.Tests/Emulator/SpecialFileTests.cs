using System.Diagnostics;
using Skype4Net.Emulator;

namespace Skype4Net.Tests.Emulator;

/// <summary>Programs that name what is no file: a pipe that nobody writes to, a device without end. The client goes on at once.</summary>
public sealed class SpecialFileTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly EmulatorFixture _emulatorFixture = new(new InProcessTestTransport());
    private readonly string _pipe;

    public SpecialFileTests()
    {
        Skip.If(OperatingSystem.IsWindows(), "There are no named pipes in folders here.");
        _pipe = _folder.At("pipe");
        using Process made = Process.Start("mkfifo", [_pipe]);
        made.WaitForExit();
        _emulatorFixture.Nora.SetPrivilege(Privilege.Voicemail);
    }

    public void Dispose()
    {
        _emulatorFixture.Dispose();
        _folder.Dispose();
    }

    [SkippableTheory]
    [InlineData("SET AVATAR 1 {0}", "ERROR 111")]
    [InlineData("SET AVATAR 1 /dev/zero", "ERROR 111")]
    [InlineData("SET AVATAR 1 /dev/tty", "ERROR 111")]
    [InlineData("GET AVATAR 1 {0}", "ERROR 121")]
    [InlineData("GET AVATAR 1 /dev/full", "ERROR 121")]
    [InlineData("FILE ben_o \"{0}\"", "ERROR 111")]
    [InlineData("FILE ben_o \"/dev/zero\"", "ERROR 111")]
    public async Task What_is_no_file_is_answered_as_a_file_that_is_not_there(string command, string error)
    {
        _emulatorFixture.App.Send($"SET AVATAR 1 {_folder.Write("me.jpg", [1])}");

        string? answer = await Task.Run(() => _emulatorFixture.App.Send(string.Format(null, command, _pipe))).InTime();

        Assert.StartsWith(error, answer, StringComparison.Ordinal);
    }

    [SkippableTheory]
    [InlineData("SET_INPUT FILE=\"{0}\"")]
    [InlineData("SET_OUTPUT FILE=\"{0}\"")]
    [InlineData("SET_CAPTURE_MIC FILE=\"{0}\"")]
    [InlineData("SET_INPUT FILE=\"/dev/zero\"")]
    public async Task Sound_neither_comes_from_a_pipe_nor_goes_to_one(string device)
    {
        string call = _emulatorFixture.App.Send("CALL echo123")!.Split(' ')[1];

        await Task.Run(() => _emulatorFixture.App.Send($"ALTER CALL {call} {string.Format(null, device, _pipe)}")).InTime();

        Assert.Equal("PONG", await Task.Run(() => _emulatorFixture.App.Send("PING")).InTime());
    }

    [SkippableFact]
    public async Task A_file_that_becomes_a_pipe_before_it_is_taken_fails()
    {
        string path = _folder.Write("letter", [1, 2]);
        _emulatorFixture.App.Send($"FILE ben_o \"{path}\"");
        File.Delete(path);
        File.Move(_pipe, path);

        await Task.Run(() => _emulatorFixture.Ben.Files[0].Accept(_folder.Make("taken"))).InTime();

        Assert.Equal(FileTransferStatus.Failed, _emulatorFixture.Ben.Files[0].Status);
    }

    [SkippableFact]
    public void A_picture_as_large_as_a_film_is_refused()
    {
        string path = _folder.At("film");
        using (FileStream film = File.Create(path))
            film.SetLength(3L * 1024 * 1024 * 1024);

        Assert.StartsWith("ERROR 114", _emulatorFixture.App.Send($"SET AVATAR 1 {path}"), StringComparison.Ordinal);
    }
}
