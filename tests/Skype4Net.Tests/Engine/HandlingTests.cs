using Skype4Net.Engine;

namespace Skype4Net.Tests.Engine;

/// <summary>When an event counts as handled, which a journal writes down.</summary>
public class HandlingTests
{
    [Fact]
    public void An_event_whose_last_observer_went_while_it_was_on_its_way_is_not_handled()
    {
        var handling = new NotedHandling();

        Handling.Run(handling, "event", _ => { });

        Assert.Equal([], handling.Notes);
    }

    [Fact]
    public void An_event_that_an_observer_got_is_handled_when_the_observer_returns()
    {
        var handling = new NotedHandling();

        Handling.Run(handling, "event", _ => Handling.Current!.Begin());

        Assert.Equal(["begun", "ended"], handling.Notes);
    }

    [Fact]
    public void An_event_that_was_queued_is_handled_when_its_handler_has_ended()
    {
        var handling = new NotedHandling();

        Handling.Run(handling, "event", _ => Handling.Current!.Hold());
        handling.Begin();
        Assert.Equal(["begun"], handling.Notes);
        handling.Release(isHandled: true);

        Assert.Equal(["begun", "ended"], handling.Notes);
    }

    [Fact]
    public async Task What_comes_while_a_handler_is_stopped_is_left_for_the_next()
    {
        var handling = new NotedHandling();
        using var source = new EndingStream(handling);
        IHandlerSubscription handler = source.Handle(_ => ValueTask.CompletedTask);

        await handler.StopAsync().InTime();

        Assert.True(source.HasEnded);
        Assert.Equal([], handling.Notes);
    }

    private sealed class NotedHandling : Handling
    {
        private readonly List<string> _notes = [];

        public IReadOnlyList<string> Notes
        {
            get
            {
                lock (_notes)
                    return [.. _notes];
            }
        }

        protected override void OnBegun() => Note("begun");

        protected override void OnEnded() => Note("ended");

        private void Note(string note)
        {
            lock (_notes)
                _notes.Add(note);
        }
    }

    /// <summary>Has an event at the moment at which its observer goes.</summary>
    private sealed class EndingStream(Handling handling) : IObservable<string>, IDisposable
    {
        private IObserver<string>? _observer;

        public bool HasEnded { get; private set; }

        public IDisposable Subscribe(IObserver<string> observer)
        {
            _observer = observer;
            return this;
        }

        public void Dispose()
        {
            if (HasEnded)
                return;
            HasEnded = true;
            Handling.Run(handling, "event", _observer!.OnNext);
        }
    }
}
