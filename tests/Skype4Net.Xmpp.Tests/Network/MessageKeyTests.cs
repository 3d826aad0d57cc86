using Skype4Net.Emulator.Network;
using Skype4Net.Xmpp.Network.Messages;

namespace Skype4Net.Xmpp.Tests.Network;

/// <summary>Keys of messages: the same wherever a message is read, and nobody's but its sender's.</summary>
public class MessageKeyTests
{
    private static readonly Identity s_ann = new("ann@example.org");
    private static readonly Identity s_bob = new("bob@example.org");
    private const string Unique = "0f4e2b6c8a9d4d5e";

    [Fact]
    public void An_id_by_chance_names_its_senders_message_wherever_it_is_read()
    {
        Assert.Equal(MessageKeys.Of(s_ann, Unique, "live"), MessageKeys.Of(s_ann, Unique, "archive"));
        Assert.NotEqual(MessageKeys.Of(s_ann, Unique, ""), MessageKeys.Of(s_bob, Unique, ""));
        Assert.NotEqual(new MessageKey(Unique), MessageKeys.Of(s_ann, Unique, ""));
    }

    [Fact]
    public void Ids_that_are_counted_are_told_apart_by_their_place()
    {
        Assert.NotEqual(MessageKeys.Of(s_ann, "1", "a"), MessageKeys.Of(s_ann, "1", "b"));
        Assert.Equal(MessageKeys.Of(s_ann, "1", "a"), MessageKeys.Of(s_ann, "1", "a"));
    }

    [Fact]
    public void A_key_is_never_longer_than_a_store_takes()
    {
        MessageKey one = MessageKeys.Of(s_ann, new string('x', 500), "");
        Assert.InRange(one.Value.Length, 1, 100);
        Assert.NotEqual(one, MessageKeys.Of(s_ann, new string('x', 499), ""));
    }

    [Fact]
    public void A_correction_finds_the_last_message_of_its_sender_with_that_id()
    {
        var ids = new MessageIds();
        MessageKey first = ids.Add(s_ann, "1", "a"), second = ids.Add(s_ann, "1", "b");
        ids.Add(s_bob, "2", "c");

        Assert.NotEqual(first, second);
        Assert.Equal(second, ids.Find(s_ann, "1"));
        Assert.Null(ids.Find(s_ann, "2"));
        Assert.Equal(MessageKeys.Of(s_ann, Unique, ""), ids.Find(s_ann, Unique));
        for (int i = 0; i < 6000; i++)
            ids.Add(s_ann, $"n{i}", "p");
        Assert.Null(ids.Find(s_ann, "1"));
        Assert.NotNull(ids.Find(s_ann, "n5999"));
    }

    [Theory]
    [InlineData("/me waves", ChatMessageType.Emoted, "waves")]
    [InlineData("/me", ChatMessageType.Said, "/me")]
    [InlineData("/men at work", ChatMessageType.Said, "/men at work")]
    [InlineData("hello", ChatMessageType.Said, "hello")]
    public void What_somebody_does_is_told_from_what_they_say(string text, ChatMessageType type, string body)
    {
        Assert.Equal((type, body), WrittenText.Read(text));
        Assert.Equal(text, WrittenText.Write(type, body));
    }
}
