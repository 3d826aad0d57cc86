using System.Buffers;
using System.Text;
using Skype4Net.Xmpp.Client.Sessions;

namespace Skype4Net.Xmpp.Tests.Servers;

/// <summary>What is written again after a loss.</summary>
public class OutgoingQueueTests
{
    [Fact]
    public async Task Sound_is_not_written_again_to_another_connection()
    {
        var queue = new OutgoingQueue(10);
        foreach (string text in (string[])["a", "(sound 1)", "b", "(sound 2)"])
            await queue.AddAsync(Stanza(text), default);
        Assert.Equal("a(sound 1)b(sound 2)", Written(queue));
        OutgoingStanza late = Stanza("(sound 3)");
        await queue.AddAsync(late, default);

        queue.Resume(1);

        Assert.Equal("b", Written(queue));
        await Assert.ThrowsAsync<XmppConnectionException>(() => late.Acknowledged);
        Assert.Equal(1, queue.Count);
        queue.AcknowledgeHandled(2);
        Assert.Equal(0, queue.Count);
    }

    private static OutgoingStanza Stanza(string text)
        => new(Encoding.UTF8.GetBytes(text), survives: true, mayBeLost: text.StartsWith('('));

    private static string Written(OutgoingQueue queue)
    {
        var buffer = new ArrayBufferWriter<byte>();
        queue.MoveUnsent(buffer, 1000);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }
}
