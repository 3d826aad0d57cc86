using Skype4Net.Engine;
using Skype4Net.Protocol;

namespace Skype4Net;

/// <summary>Tells each call once, as one that came in or as one that was placed. The type is asked for when a call is first heard of.</summary>
internal sealed class NewCalls
{
    // Calls are few; the numbers of so many are remembered.
    private const int Remembered = 1000;
    private readonly SkypeEngine _engine;
    private readonly RecentIds _known = new(Remembered);

    public NewCalls(SkypeEngine engine)
    {
        _engine = engine;
        Incoming = engine.Streams.Create<Call>("Calls.Incoming");
        Placed = engine.Streams.Create<Call>("Calls.Placed");

        // Attached for good: a topic costs nothing while nobody listens to what it feeds.
        engine.Streams.Feeds.Feed(Incoming, CallProperties.Status, OnStatus);
        engine.Streams.Feeds.Feed(Placed, CallProperties.Status, OnStatus);
    }

    public EventStream<Call> Incoming { get; }

    public EventStream<Call> Placed { get; }

    // On the receive path: only remembers and asks.
    private Call? OnStatus(string id, CallStatus status)
    {
        if (status is CallStatus.Ringing or CallStatus.Routing or CallStatus.Unplaced or CallStatus.EarlyMedia or CallStatus.InProgress
            && long.TryParse(id, out long number) && _known.IsNew(number))
            _ = NotifyAsync(new Call(_engine, number));
        return null;
    }

    private async Task NotifyAsync(Call call)
    {
        using TrackedWork? work = _engine.Dispatcher.BeginWork("asking for the type of a call");
        try
        {
            CallType type = await call.Type.GetAsync().ConfigureAwait(false);
            (type.IsIncoming() ? Incoming : Placed).Publish(call);
        }
        catch (SkypeException exception)
        {
            Log.NewObjectUnknown(_engine.Logger, $"CALL {call.Id}", exception);
        }
    }
}
