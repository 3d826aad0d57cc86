using Skype4Net.Emulator;

namespace Skype4Net.Tests.Emulator;

/// <summary>The call test service, a contact of everybody.</summary>
public sealed class EchoContactTests : IDisposable
{
    private readonly Town _town = new(new InProcessCarrier());

    public void Dispose() => _town.Dispose();

    [Fact]
    public void Echo123_is_a_contact_of_everybody()
    {
        EmulatedClient cyra = _town.Network.LogIn("cyra22");
        RawApp cyras = _town.Open(cyra).Attach();

        Assert.Equal("USERS echo123", cyras.Say("SEARCH FRIENDS"));
        Assert.Equal("USERS echo123, ben_o, ada.k", _town.App.Say("SEARCH FRIENDS"));
        Assert.Equal("USER echo123 FULLNAME Echo / Sound Test Service", cyras.Say("GET USER echo123 FULLNAME"));
        Assert.Equal("USER echo123 BUDDYSTATUS 3", cyras.Say("GET USER echo123 BUDDYSTATUS"));
        Assert.Equal("USER echo123 ISAUTHORIZED TRUE", cyras.Say("GET USER echo123 ISAUTHORIZED"));
        Assert.Equal("USER echo123 ONLINESTATUS ONLINE", cyras.Say("GET USER echo123 ONLINESTATUS"));
    }

    [Fact]
    public void It_can_be_removed()
    {
        _town.App.Say("SET USER echo123 BUDDYSTATUS 1");

        Assert.Equal("USERS ben_o, ada.k", _town.App.Say("SEARCH FRIENDS"));
    }

    [Fact]
    public void It_runs_no_programs_and_takes_no_files()
    {
        _town.App.Say("CREATE APPLICATION chess");
        Assert.Equal("APPLICATION chess CONNECTABLE ben_o ada.k", _town.App.Say("GET APPLICATION chess CONNECTABLE"));
        _town.App.Take();

        _town.App.Say("ALTER APPLICATION chess CONNECT echo123");

        Assert.Equal(["APPLICATION chess CONNECTING echo123", "APPLICATION chess CONNECTING "], _town.App.Take()[1..]);
        using var folder = new TemporaryFolder();
        string id = _town.App.Say($"FILE echo123 \"{folder.Write("a.txt", [1])}\"")!.Split(' ')[1];
        Assert.Equal($"FILETRANSFER {id} STATUS CANCELLED", _town.App.Say($"GET FILETRANSFER {id} STATUS"));
    }
}
