using Skype4Net.Emulator.Network;
using Skype4Net.Xmpp.Network.Rooms;
using Skype4Net.Xmpp.Network.Sessions;

namespace Skype4Net.Xmpp.Tests.Network;

public class RequestLogTests
{
    [Fact]
    public void A_request_runs_once_and_again_only_after_it_was_lost()
    {
        var log = new RequestLog();
        NetworkRequest request = Post("k", "m");

        Assert.True(log.TryBegin(request, out _));
        Assert.False(log.TryBegin(request, out RequestFailure? ended));
        Assert.Null(ended);
        Assert.True(log.TryHold(request.Key));
        Assert.Equal(request.Key, log.FindPost("m"));
        Assert.True(log.TryBegin(request, out _));
        Assert.True(log.TryEnd(request.Key, RequestFailure.Blocked));
        Assert.False(log.TryEnd(request.Key, RequestFailure.None));
        Assert.False(log.TryHold(request.Key));
        Assert.Null(log.FindPost("m"));
        Assert.False(log.TryBegin(request, out ended));
        Assert.Equal(RequestFailure.Blocked, ended);
        Assert.False(log.TryFailLate(request.Key, RequestFailure.NotThere));
    }

    [Fact]
    public void A_request_that_was_done_fails_late_once()
    {
        var log = new RequestLog();
        NetworkRequest request = Post("k", "m");
        log.TryBegin(request, out _);

        Assert.False(log.TryFailLate(request.Key, RequestFailure.NotThere));
        log.TryEnd(request.Key, RequestFailure.None);
        Assert.True(log.TryFailLate(request.Key, RequestFailure.NotThere));
        Assert.False(log.TryFailLate(request.Key, RequestFailure.Blocked));

        Assert.False(log.TryBegin(request, out RequestFailure? ended));
        Assert.Equal(RequestFailure.NotThere, ended);
    }

    [Fact]
    public void Only_so_many_ended_ones_are_remembered()
    {
        var log = new RequestLog();
        for (int i = 0; i < 20_000; i++)
        {
            log.TryBegin(Post($"k{i}", $"m{i}"), out _);
            log.TryEnd(new RequestKey($"k{i}"), RequestFailure.None);
        }

        Assert.Equal(0, log.Running);
        Assert.False(log.TryBegin(Post("k19999", "m"), out RequestFailure? ended));
        Assert.NotNull(ended);
        Assert.True(log.TryBegin(Post("k0", "m0"), out _));
    }

    [Theory]
    [InlineData("plain", "plain")]
    [InlineData("a <b>bold</b> &amp; <i>x</i> topic", "a bold & x topic")]
    [InlineData("a < b", "a < b")]
    [InlineData("<!DOCTYPE x [<!ENTITY a \"b\">]><x>&a;</x>", "<!DOCTYPE x [<!ENTITY a \"b\">]><x>&a;</x>")]
    public void A_topic_goes_without_its_markup(string xml, string text)
    {
        Assert.Equal(text, TopicText.ToText(xml));
        Assert.Equal(text, TopicText.ToText(TopicText.ToXml(text)));
    }

    private static NetworkRequest.Post Post(string key, string message) => new(new RequestKey(key), new NetworkMessage(
        new ConversationKey("c"), new MessageKey(message), new Identity("ann"), default, ChatMessageType.Said, ""));
}
