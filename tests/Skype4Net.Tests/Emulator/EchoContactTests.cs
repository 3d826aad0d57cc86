using Skype4Net.Emulator;

namespace Skype4Net.Tests.Emulator;

/// <summary>The call test service, a contact of everybody.</summary>
public sealed class EchoContactTests : IDisposable
{
    private readonly EmulatorFixture _emulatorFixture = new(new InProcessTestTransport());

    public void Dispose() => _emulatorFixture.Dispose();

    [Fact]
    public void Echo123_is_a_contact_of_everybody()
    {
        EmulatedClient cyra = _emulatorFixture.Network.LogIn("cyra22");
        RawApp cyras = _emulatorFixture.Open(cyra).Attach();

        Assert.Equal("USERS echo123", cyras.Send("SEARCH FRIENDS"));
        Assert.Equal("USERS echo123, ben_o, ada.k", _emulatorFixture.App.Send("SEARCH FRIENDS"));
        Assert.Equal("USER echo123 FULLNAME Echo / Sound Test Service", cyras.Send("GET USER echo123 FULLNAME"));
        Assert.Equal("USER echo123 BUDDYSTATUS 3", cyras.Send("GET USER echo123 BUDDYSTATUS"));
        Assert.Equal("USER echo123 ISAUTHORIZED TRUE", cyras.Send("GET USER echo123 ISAUTHORIZED"));
        Assert.Equal("USER echo123 ONLINESTATUS ONLINE", cyras.Send("GET USER echo123 ONLINESTATUS"));
    }

    [Fact]
    public void It_can_be_removed()
    {
        _emulatorFixture.App.Send("SET USER echo123 BUDDYSTATUS 1");

        Assert.Equal("USERS ben_o, ada.k", _emulatorFixture.App.Send("SEARCH FRIENDS"));
    }

    [Fact]
    public void It_runs_no_programs_and_takes_no_files()
    {
        _emulatorFixture.App.Send("CREATE APPLICATION chess");
        Assert.Equal("APPLICATION chess CONNECTABLE ben_o ada.k", _emulatorFixture.App.Send("GET APPLICATION chess CONNECTABLE"));
        _emulatorFixture.App.Receive();

        _emulatorFixture.App.Send("ALTER APPLICATION chess CONNECT echo123");

        Assert.Equal(["APPLICATION chess CONNECTING echo123", "APPLICATION chess CONNECTING "], _emulatorFixture.App.Receive()[1..]);
        using var folder = new TemporaryFolder();
        string id = _emulatorFixture.App.Send($"FILE echo123 \"{folder.Write("a.txt", [1])}\"")!.Split(' ')[1];
        Assert.Equal($"FILETRANSFER {id} STATUS CANCELLED", _emulatorFixture.App.Send($"GET FILETRANSFER {id} STATUS"));
    }
}
