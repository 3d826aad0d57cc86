using Skype4Net.Emulator;
using Skype4Net.Emulator.FileTransfers;
using Skype4Net.Emulator.Network;

namespace Skype4Net.Tests.Emulator.Network;

/// <summary>Files of a client that is gone, or that sends something else than it offered.</summary>
public sealed class PeerFileTests : FaultyNetworkTests, IDisposable
{
    private static readonly Identity s_ben = new("ben");
    private readonly SignalCodec _codec = FileTransferSignalJson.AddTo(new SignalCodec());
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_transfer_fails_when_its_client_is_gone()
    {
        string transfer = Offer(1000);
        Accept(transfer);

        Session.Say(new NetworkEvent.PeerLost(s_ben, "another file"));
        Pass();
        Assert.Equal($"{transfer} STATUS CONNECTING", App.Send($"GET {transfer} STATUS"));
        Session.Say(new NetworkEvent.PeerLost(s_ben, "file"));
        Pass();

        string[] lines = App.Receive();
        Assert.Contains($"{transfer} FAILUREREASON REMOTE_OFFLINE_TOO_LONG", lines);
        Assert.Contains($"{transfer} STATUS FAILED", lines);
    }

    [Fact]
    public void Parts_that_come_before_the_file_is_taken_are_not_written()
    {
        string transfer = Offer(1000);
        Say(new FilePartSent("file", new byte[1000], true));
        Say(new FilePartWritten("file"));
        Assert.Equal($"{transfer} STATUS NEW", App.Send($"GET {transfer} STATUS"));

        Accept(transfer);
        Say(new FilePartSent("file", new byte[1000], true));
        Assert.Equal($"{transfer} STATUS COMPLETED", App.Send($"GET {transfer} STATUS"));
    }

    [Theory]
    [InlineData(1001, false)]
    [InlineData(999, true)]
    [InlineData(0, true)]
    public void A_file_that_is_not_as_large_as_it_was_offered_fails(int size, bool isLast)
    {
        string transfer = Offer(1000);
        Accept(transfer);

        Say(new FilePartSent("file", new byte[size], isLast));

        string[] lines = App.Receive();
        Assert.Contains($"{transfer} FAILUREREASON FAILED_REMOTE_READ", lines);
        Assert.Contains($"{transfer} STATUS FAILED", lines);
    }

    [Fact]
    public void An_offer_is_told_in_one_line_each_and_of_a_size_that_can_be()
    {
        Session.Say(new NetworkEvent.SignalArrived(s_ben, _codec.Encode(new FileOffered("none", "a", -1))));
        Pass();
        Assert.DoesNotContain(App.Receive(), line => line.StartsWith("FILETRANSFER", StringComparison.Ordinal));

        string transfer = Offer(5, "a\nCALL 5 STATUS FINISHED" + new string('x', 500));

        string name = App.Send($"GET {transfer} FILENAME")!;
        Assert.StartsWith($"{transfer} FILENAME a_CALL 5 STATUS FINISHEDxxx", name, StringComparison.Ordinal);
        Assert.Equal($"{transfer} FILENAME ".Length + 255, name.Length);
    }

    [Fact]
    public void Who_sends_is_done_when_the_other_side_has_written_all_of_it()
    {
        string path = _folder.Write("plan.pdf", new byte[300_000]);
        int parts = 0;
        Refuse = request => request is NetworkRequest.SendSignal { Signal.Kind: "file-part" } && ++parts > 0 ? RequestFailure.None : null;
        string transfer = "FILETRANSFER " + App.Send($"FILE ben \"{path}\"")!.Split(' ')[1];
        Pass();
        Ben.Files[0].Accept(_folder.Make("in"));
        Pass();

        // Ten parts there are, and four go before one is written.
        string key = Assert.Single(Ben.Modules.FileTransfers.NewestFirst).Key;
        Assert.Equal(4, parts);
        for (int written = 1; written <= 10; written++)
        {
            Assert.Equal($"{transfer} STATUS TRANSFERRING", App.Send($"GET {transfer} STATUS"));
            Say(new FilePartWritten(key));
            Assert.Equal(Math.Min(10, 4 + written), parts);
        }

        Assert.Equal($"{transfer} STATUS COMPLETED", App.Send($"GET {transfer} STATUS"));
    }

    private string Offer(long size, string name = "plan.pdf")
    {
        Session.Say(new NetworkEvent.SignalArrived(s_ben, _codec.Encode(new FileOffered("file", name, size))));
        Pass();
        return string.Join(' ', App.Receive().First(l => l.StartsWith("FILETRANSFER", StringComparison.Ordinal)).Split(' ')[..2]);
    }

    private void Accept(string transfer)
    {
        App.Send($"ALTER {transfer} ACCEPT {_folder.Make("in")}");
        Pass();
        App.Receive();
    }

    private void Say(ClientSignal signal)
    {
        Session.Say(new NetworkEvent.SignalArrived(s_ben, _codec.Encode(signal)));
        Pass();
    }
}
