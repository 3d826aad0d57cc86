using System.Text;
using Skype4Net.Emulator.Hosts;

namespace Skype4Net.Tests.Transports.Tcp;

/// <summary>What goes out at once on the thread that says it, and what waits for the writer.</summary>
public class OutgoingBytesTests
{
    private readonly List<string> _writtenAtOnce = [];
    private readonly OutgoingBytes _outgoing;
    private bool _isWritable = true;

    public OutgoingBytesTests() => _outgoing = new OutgoingBytes(max: 100_000, TryWrite);

    [Fact]
    public void Several_small_pieces_go_out_at_once_and_together()
    {
        Add("one", "two");

        Assert.Equal(["onetwo"], _writtenAtOnce);
        Assert.Equal(0, _outgoing.Waiting);
    }

    [Fact]
    public async Task What_cannot_be_written_at_once_waits_for_the_writer()
    {
        _isWritable = false;

        Add("one", "two");

        Assert.Equal(6, _outgoing.Waiting);
        Assert.Equal("onetwo", await WrittenAsync());
    }

    [Fact]
    public async Task What_waits_is_not_overtaken()
    {
        _isWritable = false;
        Assert.True(_outgoing.TryAdd("notified"u8));
        _isWritable = true;

        Add("one", "two");

        Assert.Empty(_writtenAtOnce);
        Assert.Equal("notifiedonetwo", await WrittenAsync());
    }

    [Fact]
    public void A_small_piece_that_comes_alone_goes_out_at_once()
    {
        Assert.True(_outgoing.TryAdd("notified"u8));

        Assert.Equal(["notified"], _writtenAtOnce);
    }

    [Fact]
    public async Task What_is_large_waits_for_the_writer()
    {
        string large = new('x', 3000);

        Add("one", large);

        Assert.Empty(_writtenAtOnce);
        Assert.Equal($"one{large}", await WrittenAsync());
    }

    [Fact]
    public void After_the_end_nothing_goes_out()
    {
        _outgoing.Complete();

        Add("one");

        Assert.Empty(_writtenAtOnce);
    }

    private void Add(params string[] pieces) => Assert.True(_outgoing.TryAdd([.. pieces.Select(Encoding.UTF8.GetBytes)]));

    private bool TryWrite(ReadOnlySpan<byte> bytes)
    {
        if (_isWritable)
            _writtenAtOnce.Add(Encoding.UTF8.GetString(bytes));
        return _isWritable;
    }

    private async Task<string> WrittenAsync()
    {
        _outgoing.Complete();
        using var written = new MemoryStream();
        await _outgoing.WriteToAsync(written).InTime();
        return Encoding.UTF8.GetString(written.ToArray());
    }
}
