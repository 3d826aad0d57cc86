using System.Text;
using Skype4Net.Transports.X11;

namespace Skype4Net.Tests.Transports.X11;

/// <summary>Chunks of twenty bytes become messages again, whatever a sender does.</summary>
public sealed class ChunkAssemblerTests
{
    private readonly ChunkAssembler _chunks = new(maxBytes: 100, maxSenders: 2, maxMemory: 1000);

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(19)]
    [InlineData(20)]
    [InlineData(21)]
    [InlineData(40)]
    [InlineData(100)]
    public void A_message_of_any_length_comes_out_whole(int length)
    {
        string text = new('x', length);

        Assert.Equal([text], Send(1, text));
        Assert.Equal(0, _chunks.Dropped);
    }

    [Fact]
    public void Chunks_of_two_senders_do_not_mix()
    {
        Assert.Null(_chunks.Add(1, begins: true, "aaaaaaaaaaaaaaaaaaaa"u8));
        Assert.Null(_chunks.Add(2, begins: true, "bbbbbbbbbbbbbbbbbbbb"u8));

        Assert.Equal("aaaaaaaaaaaaaaaaaaaaA", Text(_chunks.Add(1, begins: false, "A\0"u8)));
        Assert.Equal("bbbbbbbbbbbbbbbbbbbbB", Text(_chunks.Add(2, begins: false, "B\0"u8)));
    }

    [Fact]
    public void A_chunk_without_a_beginning_is_left_out()
    {
        Assert.Null(_chunks.Add(1, begins: false, "lost\0"u8));

        Assert.Equal(1, _chunks.Dropped);
        Assert.Equal(["whole"], Send(1, "whole"));
    }

    [Fact]
    public void A_beginning_in_the_middle_begins_anew()
    {
        Assert.Null(_chunks.Add(1, begins: true, "half of a message th"u8));

        Assert.Equal(["whole"], Send(1, "whole"));
        Assert.Equal(1, _chunks.Dropped);
    }

    [Fact]
    public void A_message_that_is_too_long_is_left_out_and_the_next_is_not()
    {
        Assert.Empty(Send(1, new string('x', 101)));

        Assert.True(_chunks.Dropped > 0);
        Assert.Equal(["short"], Send(1, "short"));
    }

    [Fact]
    public void Of_too_many_senders_the_one_that_waited_longest_is_given_up()
    {
        _chunks.Add(1, begins: true, "one................."u8);
        _chunks.Add(2, begins: true, "two................."u8);
        _chunks.Add(3, begins: true, "three..............."u8);

        Assert.Null(_chunks.Add(1, begins: false, "\0"u8));
        Assert.Equal("two.................", Text(_chunks.Add(2, begins: false, "\0"u8)));
        Assert.Equal("three...............", Text(_chunks.Add(3, begins: false, "\0"u8)));
    }

    [Fact]
    public void All_half_messages_together_take_so_much_memory_and_the_largest_is_given_up()
    {
        var chunks = new ChunkAssembler(maxBytes: 16 * 1024, maxSenders: 256, maxMemory: 64 * 1024);
        chunks.Add(1000, begins: true, "a friend's message.."u8);

        for (uint stranger = 1; stranger <= 200; stranger++)
        {
            for (int chunk = 0; chunk < 800; chunk++)
            {
                chunks.Add(stranger, begins: chunk == 0, "xxxxxxxxxxxxxxxxxxxx"u8);
                Assert.InRange(chunks.Memory, 1, 64 * 1024);
            }
        }

        Assert.Equal("a friend's message..", Text(chunks.Add(1000, begins: false, "\0"u8)));
        chunks.Remove(200);
        for (uint stranger = 1; stranger < 200; stranger++)
            chunks.Remove(stranger);
        Assert.Equal(0, chunks.Memory);
    }

    [Fact]
    public void What_follows_a_NUL_is_no_text() => Assert.Equal("PING", Text(_chunks.Add(1, begins: true, "PING\0rubbish"u8)));

    private static string? Text(byte[]? message) => message is null ? null : Encoding.UTF8.GetString(message);

    private List<string> Send(uint sender, string text)
    {
        byte[] bytes = [.. Encoding.UTF8.GetBytes(text), 0];
        var heard = new List<string>();
        for (int at = 0; at < bytes.Length; at += ChunkAssembler.ChunkBytes)
        {
            if (_chunks.Add(sender, at == 0, bytes.AsSpan(at, Math.Min(ChunkAssembler.ChunkBytes, bytes.Length - at))) is { } message)
                heard.Add(Text(message)!);
        }

        return heard;
    }
}
