namespace Skype4Net.Tests.Emulator;

/// <summary>Stories in which somebody is called.</summary>
public abstract class RingingTranscripts(TestTransport transport) : WireTranscripts(transport)
{
    private protected string Place(string id) => App.Send($"{id} CALL ada.k")!.Split(' ')[2];

    private protected string Ring()
    {
        App.Receive();
        _emulatorFixture.Ada.Call(_emulatorFixture.Nora);
        return App.Receive()[0].Split(' ')[1];
    }

    private protected string Talk()
    {
        string id = Place("#0");
        _emulatorFixture.Ada.CurrentCall!.Answer();
        App.Receive();
        return id;
    }
}
