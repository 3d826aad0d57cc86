using System.Diagnostics.Metrics;

namespace Skype4Net.Engine;

/// <summary>The meter <c>Skype4Net</c>: how full the queues and tables of one client are. Read only when somebody listens.</summary>
internal sealed class Telemetry : IDisposable
{
    public const string Name = "Skype4Net";

    private readonly Meter _meter = new(Name);

    public Telemetry(SkypeEngine engine)
    {
        _meter.CreateObservableGauge("skype4net.commands.outstanding",
            () => engine.Outstanding, "{command}", "Commands that wait for their turn or reply");
        _meter.CreateObservableGauge("skype4net.commands.waiting", () => engine.CommandsWaiting, "{command}",
            "Those of them that were not sent yet");
        _meter.CreateObservableGauge("skype4net.transport.queued",
            () => engine.Transport.QueuedBytes, "By", "Bytes that the transport could not get rid of yet");
        _meter.CreateObservableGauge("skype4net.cache.objects", () => engine.Cache.Count, "{object}",
            "Objects of which something is cached or listened to");
        _meter.CreateObservableGauge("skype4net.events.waiting", () => engine.Dispatcher.QueueLength, "{event}",
            "Events that wait for the dispatcher");
        _meter.CreateObservableGauge("skype4net.handlers.waiting", () => engine.Dispatcher.HandlersWaiting, "{event}",
            "Events that wait for asynchronous handlers");
        _meter.CreateObservableCounter("skype4net.events.dropped", () => engine.Dispatcher.Dropped.Count, "{event}",
            "Events dropped because handlers could not keep up");
        _meter.CreateObservableCounter("skype4net.replies.late", () => engine.LateReplies, "{reply}",
            "Replies that came when nobody waited any more");
        _meter.CreateObservableGauge("skype4net.lines.held", () => engine.HeldLines, "{line}", "Notifications that wait for the attachment");
        _meter.CreateObservableCounter("skype4net.lines.dropped",
            () => engine.HeldLinesDropped, "{line}", "Notifications dropped because too many waited for the attachment");
        _meter.CreateObservableCounter("skype4net.lines.unreadable", () => engine.UnreadableLines, "{line}", "Lines that could not be handled");
    }

    public void Dispose() => _meter.Dispose();
}
