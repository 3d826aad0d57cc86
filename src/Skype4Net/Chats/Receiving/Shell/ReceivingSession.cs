using System.Diagnostics.CodeAnalysis;
using Skype4Net.Engine;
using Skype4Net.Transports;

namespace Skype4Net.Receiving;

/// <summary>
/// Runs the core from the first observer to the last: one worker, which takes one input after the other and carries out what the core wants.
/// Nothing here blocks who feeds it. Where no journal is written, whoever hands over what has arrived does the work that follows from it, so that a
/// message needs one thread less.
/// </summary>
internal sealed class ReceivingSession : IDisposable
{
    private readonly SkypeEngine _engine;
    private readonly MessageCore _core;
    private readonly MessageQuestions _questions;
    private readonly Action<ReceivingSession, CoreAction> _perform;
    private readonly string _name;
    private readonly Lock _gate = new();
    private readonly WorkSignal _signal;
    private readonly ITimer _timer;
    private readonly long _start;
    private readonly bool _hasOwnThread;
    private readonly bool _isWritten;
    private List<(CoreInput Input, TimeSpan At)> _inputs = [];
    private List<(CoreInput Input, TimeSpan At)> _taken = [];
    private TimeSpan? _wakeAt;
    private TrackedWork? _work;
    private bool _isBusy;
    private volatile bool _disposed;

    /// <param name="engine">The client.</param>
    /// <param name="options">How the core behaves.</param>
    /// <param name="edits">Edits that were notified.</param>
    /// <param name="isWritten">Whether what the core wants is written to a disk.</param>
    /// <param name="name">What to call it in messages.</param>
    /// <param name="perform">Takes every action but questions, on the worker.</param>
    public ReceivingSession(
        SkypeEngine engine, CoreOptions options, MessageEdits edits, bool isWritten, string name, Action<ReceivingSession, CoreAction> perform)
    {
        _engine = engine;
        _core = new MessageCore(options);
        _questions = new MessageQuestions(engine, edits, Feed);
        _name = name;
        _perform = perform;
        _isWritten = isWritten;
        _signal = new WorkSignal(isWritten ? null : Drain);
        _start = engine.Time.GetTimestamp();
        _timer = engine.Time.CreateTimer(_ => Feed(new CoreInput.Tick()), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);

        // A thread of its own, as events have one: a pool full of handlers that wait for messages must not keep the messages from coming.
        _hasOwnThread = engine.Dispatcher.HasOwnThread;
        if (_hasOwnThread)
            new Thread(Work) { IsBackground = true, Name = "Skype4Net messages" }.UnsafeStart();
    }

    /// <summary>Takes something that happened. Any thread; never blocks.</summary>
    public void Feed(CoreInput input)
    {
        lock (_gate)
        {
            if (_disposed)
                return;

            // It happened now, whenever the worker comes to it.
            _inputs.Add((input, _engine.Time.GetElapsedTime(_start)));
            if (_isBusy || (input is CoreInput.Delivered && !IsAwaited))
                return;
            _isBusy = true;
            _work = _engine.Dispatcher.BeginWork(_name, mayWait: false);
        }

        if (_hasOwnThread)
            _signal.Set();
        else
            ThreadPool.UnsafeQueueUserWorkItem(static session => session.Drain(), this, preferLocal: false);
    }

    // Whether a delivery makes room that is needed, or is written. Else it is enough that the next input finds it.
    private bool IsAwaited => _isWritten || _core.Undelivered >= DeliveryQueue.MaxUndelivered / 2;

    /// <summary>Ends it: nothing is handed over any more.</summary>
    public void Dispose()
    {
        lock (_gate)
        {
            if (_disposed)
                return;
            _disposed = true;
            _inputs.Clear();
        }

        _timer.Dispose();
        _signal.Set();
    }

    private void Work()
    {
        while (true)
        {
            _signal.Wait();
            Drain();
            lock (_gate)
            {
                if (_disposed)
                    return;
            }
        }
    }

    private void Drain()
    {
        while (TakeInputs() is { } inputs)
        {
            using (WorkSignal.HoldBack())
            {
                foreach ((CoreInput input, TimeSpan at) in inputs)
                    Handle(input, at);
            }

            _questions.Send();
            WakeAt(_wakeAt);
        }
    }

    // All that came meanwhile, so that what is asked because of it goes out together.
    private List<(CoreInput Input, TimeSpan At)>? TakeInputs()
    {
        lock (_gate)
        {
            if (_inputs.Count > 0)
            {
                _taken.Clear();
                (_inputs, _taken) = (_taken, _inputs);
                return _taken;
            }

            _isBusy = false;
            _work?.Dispose();
            _work = null;
            return null;
        }
    }

    private void Handle(CoreInput input, TimeSpan at)
    {
        if (_disposed)
            return;
        CoreStep step = _core.Next(input, at);
        foreach (CoreAction action in step.Actions)
            Perform(action);
        _wakeAt = step.WakeAt;
    }

    private void WakeAt(TimeSpan? at)
    {
        if (at is not { } wake)
            SetTimer(Timeout.InfiniteTimeSpan);
        else if (wake - _engine.Time.GetElapsedTime(_start) is { Ticks: > 0 } wait)
            SetTimer(wait);
        else
            Feed(new CoreInput.Tick());
    }

    [SuppressMessage("Design", "CA1031", Justification = "Whatever an action throws must end neither the worker nor the process.")]
    private void Perform(CoreAction action)
    {
        try
        {
            if (action is CoreAction.Ask ask)
                _questions.Ask(ask);
            else
                _perform(this, action);
        }
        catch (Exception exception)
        {
            Log.MessageActionFailed(_engine.Logger, action.GetType().Name, exception);
            if (action is CoreAction.Ask unasked)
                Feed(new CoreInput.Answered(unasked.Token, new Answer.Failed(Failure.Passing)));
        }
    }

    private void SetTimer(TimeSpan wait)
    {
        lock (_gate)
        {
            if (!_disposed)
                _timer.Change(wait, Timeout.InfiniteTimeSpan);
        }
    }
}
