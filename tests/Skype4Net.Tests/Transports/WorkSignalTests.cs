using Skype4Net.Transports;

namespace Skype4Net.Tests.Transports;

/// <summary>Threads that work are woken once for what was read together.</summary>
public class WorkSignalTests
{
    private readonly WorkSignal _signal = new();

    [Fact]
    public void What_was_set_before_the_wait_ends_it_once_however_often_it_was_set()
    {
        _signal.Set();
        _signal.Set();

        _signal.Wait();

        Assert.False(_signal.IsSet);
    }

    [Fact]
    public async Task A_thread_that_waits_is_woken()
    {
        Task waiting = Task.Factory.StartNew(_signal.Wait, TaskCreationOptions.LongRunning);

        _signal.Set();

        await waiting.InTime();
    }

    [Fact]
    public void What_is_set_while_it_is_held_back_is_set_at_the_end()
    {
        using (WorkSignal.HoldBack())
        {
            _signal.Set();
            _signal.Set();
            Assert.False(_signal.IsSet);
        }

        Assert.True(_signal.IsSet);
    }

    [Fact]
    public void Work_that_may_be_done_anywhere_is_done_by_the_thread_that_held_it_back_at_the_end()
    {
        List<int> doneBy = [];
        var signal = new WorkSignal(() => doneBy.Add(Environment.CurrentManagedThreadId));
        using (WorkSignal.HoldBack())
        {
            signal.Set();
            signal.Set();
            Assert.Empty(doneBy);
        }

        Assert.Equal([Environment.CurrentManagedThreadId], doneBy);
        Assert.False(signal.IsSet);
    }

    [Fact]
    public async Task Others_are_not_held_back_meanwhile()
    {
        using var held = new ManualResetEventSlim();
        using var done = new ManualResetEventSlim();
        Task holding = Task.Factory.StartNew(
            () =>
            {
                using (WorkSignal.HoldBack())
                {
                    held.Set();
                    done.Wait();
                }
            },
            TaskCreationOptions.LongRunning);
        held.Wait();

        _signal.Set();

        Assert.True(_signal.IsSet);
        done.Set();
        await holding.InTime();
    }

    [Fact]
    public void After_what_was_held_back_everything_is_set_at_once_again()
    {
        using (WorkSignal.HoldBack())
            _signal.Set();
        _signal.Wait();

        _signal.Set();

        Assert.True(_signal.IsSet);
    }
}
