using Skype4Net.Transports.MacOS;

namespace Skype4Net.Tests.Transports.MacOS;

/// <summary>What waits for the thread of the notification centre has an end and is counted.</summary>
public sealed class CentreQueueTests
{
    private readonly CentreQueue _queue = new();
    private readonly List<string> _posted = [];

    [Fact]
    public void A_notification_too_many_is_refused_and_there_is_room_again_when_one_has_left()
    {
        for (int i = 0; i < CentreQueue.MaxWaiting; i++)
            Post($"{i}");
        Assert.False(_queue.HasRoom);
        Assert.Throws<SkypeTransportException>(() => Post("too many"));

        TakeOne();

        Assert.True(_queue.HasRoom);
        Post("last");
        while (_queue.TryTake(out Action? work))
            work();
        Assert.Equal([.. Enumerable.Range(0, CentreQueue.MaxWaiting).Select(i => $"{i}"), "last"], _posted);
        Assert.Equal((0, 0L), (_queue.Waiting, _queue.Bytes));
    }

    [Fact]
    public void An_observer_comes_and_goes_also_when_nothing_can_be_posted()
    {
        for (int i = 0; i < CentreQueue.MaxWaiting; i++)
            Post($"{i}");

        _queue.Add(() => _posted.Add("gone"));

        Assert.Equal(CentreQueue.MaxWaiting + 1, _queue.Waiting);
    }

    [Fact]
    public void What_waits_is_counted_in_bytes()
    {
        _queue.AddPost(new CentreNotification("name", "to") { Values = new Dictionary<string, object> { ["KEY"] = "value", ["N"] = 7L } }, _ => { });

        Assert.Equal(2 * ("name".Length + "to".Length + "KEY".Length + "value".Length + "N".Length), _queue.Bytes);
    }

    private void Post(string name) => _queue.AddPost(new CentreNotification(name), n => _posted.Add(n.Name));

    private void TakeOne()
    {
        Assert.True(_queue.TryTake(out Action? work));
        work();
    }
}
