namespace Skype4Net.Tests.Emulator;

/// <summary>Stories that begin with a chat of two.</summary>
public abstract class DialogTranscripts : WireTranscripts
{
    protected DialogTranscripts(TestTransport transport)
        : base(transport)
    {
        Dialog = App.Send("CHAT CREATE ben_o")!.Split(' ')[1];
        App.Receive();
    }

    private protected string Dialog { get; }

    private protected string LastId() => _emulatorFixture.App.Send("SEARCH CHATMESSAGES")!.Split(' ')[1].TrimEnd(',');
}
