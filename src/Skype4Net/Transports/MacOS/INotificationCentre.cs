namespace Skype4Net.Transports.MacOS;

/// <summary>
/// What is needed of the distributed notification centre of macOS: everybody in a login session hears what anybody in it posts. Real on a Mac
/// (<see cref="DistributedCentre"/>), simulated in tests.
/// </summary>
internal interface INotificationCentre
{
    /// <summary>The names under which programs of this process attach at this centre.</summary>
    ProgramNames Programs { get; }

    /// <summary>Whether another notification can wait for the centre's thread.</summary>
    bool HasRoom => true;

    /// <summary>What waits for the centre's thread, of all programs of this process, in bytes.</summary>
    long QueuedBytes => 0;

    /// <summary>
    /// Posts a notification to all observers of its name, the poster among them. Any thread; returns promptly; keeps the order of one thread.
    /// </summary>
    /// <exception cref="SkypeTransportException">Too many wait already: see <see cref="HasRoom"/>.</exception>
    void Post(CentreNotification notification);

    /// <summary>Tells of notifications of some names, one at a time, in order, on a thread of the centre.</summary>
    /// <param name="names">The names.</param>
    /// <param name="observer">Is called with each notification; must not block.</param>
    /// <param name="failed">Is called with what went wrong with something heard or posted.</param>
    /// <returns>Ends it: no call is made after it was disposed, and what was posted before has left.</returns>
    IDisposable Observe(IReadOnlyCollection<string> names, Action<CentreNotification> observer, Action<Exception> failed);
}
