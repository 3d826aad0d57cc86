using System.Threading.Channels;
using Skype4Net.Transports.MacOS;

namespace Skype4Net.Tests.Transports.MacOS;

/// <summary>
/// A distributed notification centre as macOS has it: every observer of a name gets what anybody posts, also the poster; later, on a thread of its
/// own,
/// in order; a copy; texts and numbers only.
/// </summary>
internal sealed class SimulatedCentre : INotificationCentre
{
    private readonly Lock _gate = new();
    private readonly List<Observation> _observations = [];

    public ProgramNames Programs { get; } = new();

    /// <summary>The same centre as another process sees it: what is kept apart within one process is not between two.</summary>
    public INotificationCentre OfAnotherProcess() => new OtherProcess(this);

    public void Post(CentreNotification notification)
    {
        foreach ((string key, object value) in notification.Values)
            Assert.True(value is string or long, $"{key} of {notification.Name} is a {value.GetType()}, which is no property list.");
        CentreNotification copy = notification with { Values = new Dictionary<string, object>(notification.Values) };
        lock (_gate)
        {
            foreach (Observation observation in _observations)
                observation.Hear(copy);
        }
    }

    public IDisposable Observe(IReadOnlyCollection<string> names, Action<CentreNotification> observer, Action<Exception> failed)
    {
        var observation = new Observation(this, names, observer, failed);
        lock (_gate)
            _observations.Add(observation);
        return observation;
    }

    private void Remove(Observation observation)
    {
        lock (_gate)
            _observations.Remove(observation);
    }

    private sealed class OtherProcess(SimulatedCentre centre) : INotificationCentre
    {
        public ProgramNames Programs { get; } = new();

        public void Post(CentreNotification notification) => centre.Post(notification);

        public IDisposable Observe(IReadOnlyCollection<string> names, Action<CentreNotification> observer, Action<Exception> failed)
            => centre.Observe(names, observer, failed);
    }

    private sealed class Observation : IDisposable
    {
        private readonly Lock _calling = new();
        private readonly Channel<CentreNotification> _queue = Channel.CreateUnbounded<CentreNotification>();
        private readonly SimulatedCentre _centre;
        private readonly IReadOnlyCollection<string> _names;
        private readonly Action<CentreNotification> _observer;
        private readonly Action<Exception> _failed;
        private bool _ended;

        public Observation(SimulatedCentre centre, IReadOnlyCollection<string> names, Action<CentreNotification> observer, Action<Exception> failed)
        {
            (_centre, _names, _observer, _failed) = (centre, names, observer, failed);
            _ = Task.Run(DeliverAsync);
        }

        public void Hear(CentreNotification notification)
        {
            if (_names.Contains(notification.Name))
                _queue.Writer.TryWrite(notification);
        }

        public void Dispose()
        {
            _centre.Remove(this);
            lock (_calling)
                _ended = true;
            _queue.Writer.TryComplete();
        }

        private async Task DeliverAsync()
        {
            await foreach (CentreNotification notification in _queue.Reader.ReadAllAsync())
            {
                lock (_calling)
                {
                    if (!_ended)
                        Deliver(notification);
                }
            }
        }

        private void Deliver(CentreNotification notification)
        {
            try
            {
                _observer(notification);
            }
            catch (Exception exception)
            {
                _failed(exception);
            }
        }
    }
}
