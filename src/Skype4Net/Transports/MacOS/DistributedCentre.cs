using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Skype4Net.Transports.MacOS;

/// <summary>
/// The distributed notification centre of macOS. <b>Not run on a Mac yet.</b> One thread with a run loop makes all calls and hears everything;
/// others
/// queue their work for it. CoreFoundation has one such centre for a process, hence there is one of these; its thread sleeps while nothing happens.
/// </summary>
/// <remarks>
/// Apple's documents say of the Cocoa class that it delivers on the main thread; Skype4Py observed on a thread of its own, as this does. If
/// nothing is
/// heard on a Mac, look here first.
/// </remarks>
internal sealed unsafe class DistributedCentre : INotificationCentre
{
    private static readonly Lazy<DistributedCentre> s_instance = new(static () => new DistributedCentre());

    // By number, not by pointer: a call that comes late finds nothing, instead of something freed.
    private static readonly ConcurrentDictionary<nint, Observation> s_observations = new();
    private static long s_lastNumber;

    private readonly CentreQueue _work = new();
    private readonly Thread _thread;
    private nint _centre;
    private nint _runLoop;
    private nint _source;

    private DistributedCentre()
    {
        using var isReady = new ManualResetEventSlim();
        Exception? failure = null;
        _thread = new Thread(() => Run(isReady, exception => failure = exception)) { IsBackground = true, Name = "Skype4Net macOS" };
        _thread.Start();
        isReady.Wait();
        if (failure is not null || _centre == 0)
            throw new SkypeTransportException("CoreFoundation gave no distributed notification centre. Run inside a login session.", failure);
    }

    /// <exception cref="SkypeTransportException">This is no Mac, or there is no login session.</exception>
    public static DistributedCentre OfThisProcess
        => OperatingSystem.IsMacOS()
            ? s_instance.Value
            : throw new SkypeTransportException("Distributed notifications exist on macOS only. Take another transport here: D-Bus, X11 or TCP.");

    public ProgramNames Programs { get; } = new();

    public bool HasRoom => _work.HasRoom;

    public long QueuedBytes => _work.Bytes;

    public void Post(CentreNotification notification)
    {
        _work.AddPost(notification, PostNow);
        Wake();
    }

    public IDisposable Observe(IReadOnlyCollection<string> names, Action<CentreNotification> observer, Action<Exception> failed)
    {
        var observation = new Observation(this, (nint)Interlocked.Increment(ref s_lastNumber), observer, failed);
        s_observations[observation.Number] = observation;
        Queue(() => Add(observation.Number, names));
        return observation;
    }

    [SuppressMessage("Design", "CA1031", Justification = "Whatever is missing of the system, the constructor says so to its caller.")]
    private void Run(ManualResetEventSlim isReady, Action<Exception> failed)
    {
        try
        {
            _centre = CoreFoundation.GetDistributedCenter();
            _runLoop = CoreFoundation.Retain(CoreFoundation.GetCurrentRunLoop());
            var context = new CoreFoundation.SourceContext { Perform = &OnWork };
            _source = CoreFoundation.CreateSource(0, 0, &context);
            CoreFoundation.AddSource(_runLoop, _source, CoreFoundation.Constant("kCFRunLoopDefaultMode"));
        }
        catch (Exception exception)
        {
            failed(exception);
            return;
        }
        finally
        {
            isReady.Set();
        }

        // The source, which nobody removes, keeps the loop running for as long as the process lives.
        CoreFoundation.RunRunLoop();
    }

    private void Queue(Action work)
    {
        _work.Add(work);
        Wake();
    }

    private void Wake()
    {
        CoreFoundation.SignalSource(_source);
        CoreFoundation.WakeRunLoop(_runLoop);
    }

    private void Add(nint number, IReadOnlyCollection<string> names)
    {
        foreach (string name in names)
        {
            nint text = PropertyList.Create(name);
            CoreFoundation.AddObserver(_centre, number, &OnNotification, text, 0, CoreFoundation.DeliverImmediately);
            CoreFoundation.Release(text);
        }
    }

    private void PostNow(CentreNotification notification)
    {
        nint name = PropertyList.Create(notification.Name);
        nint about = notification.Object is { } text ? PropertyList.Create(text) : 0;
        nint values = PropertyList.Create(notification.Values);
        CoreFoundation.PostNotification(_centre, name, about, values, deliverImmediately: 1);
        foreach (nint reference in new[] { name, about, values })
        {
            if (reference != 0)
                CoreFoundation.Release(reference);
        }
    }

    private void Remove(Observation observation)
    {
        s_observations.TryRemove(observation.Number, out _);
        if (Thread.CurrentThread == _thread)
        {
            CoreFoundation.RemoveEveryObserver(_centre, observation.Number);
            return;
        }

        // What was queued before goes out before: a program that ends right after this has said its last word.
        using var isDone = new ManualResetEventSlim();
        Queue(() =>
        {
            CoreFoundation.RemoveEveryObserver(_centre, observation.Number);
            isDone.Set();
        });
        isDone.Wait();
    }

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    [SuppressMessage("Design", "CA1031", Justification = "An exception must not reach native code; nobody above could handle it.")]
    private static void OnWork(nint info)
    {
        while (s_instance.Value._work.TryTake(out Action? work))
        {
            try
            {
                work();
            }
            catch (Exception exception)
            {
                // The next piece of work has nothing to do with it.
                foreach (Observation observation in s_observations.Values)
                    observation.Fail(exception);
            }
        }
    }

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    [SuppressMessage("Design", "CA1031", Justification = "An exception must not reach native code; nobody above could handle it.")]
    private static void OnNotification(nint center, nint observer, nint name, nint about, nint userInfo)
    {
        if (!s_observations.TryGetValue(observer, out Observation? observation))
            return;
        try
        {
            // References that are handed to a call-back are not ours to release.
            if (PropertyList.ReadText(name) is { } text)
                observation.Notify(new CentreNotification(text, PropertyList.ReadText(about)) { Values = PropertyList.ReadValues(userInfo) });
        }
        catch (Exception exception)
        {
            observation.Fail(exception);
        }
    }

    private sealed class Observation(DistributedCentre centre, nint number, Action<CentreNotification> observer,
        Action<Exception> failed) : IDisposable
    {
        public nint Number => number;

        public void Notify(CentreNotification notification) => observer(notification);

        public void Fail(Exception exception) => failed(exception);

        public void Dispose() => centre.Remove(this);
    }
}
