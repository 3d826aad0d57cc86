using System.Diagnostics.CodeAnalysis;
using System.Threading.Channels;

namespace Skype4Net.Playground.Windows;

/// <summary>Runs everything that touches the page's state, one piece of work at a time, in order. What is not awaited cannot be overtaken.</summary>
internal sealed class WorkQueue : IAsyncDisposable
{
    private readonly Channel<Func<ValueTask>> _work = Channel.CreateUnbounded<Func<ValueTask>>(new UnboundedChannelOptions { SingleReader = true });
    private readonly Action<Exception> _failed;
    private readonly Task _running;

    /// <param name="failed">Is told what a piece of work has thrown.</param>
    public WorkQueue(Action<Exception> failed)
    {
        _failed = failed;
        _running = Task.Run(RunAsync);
    }

    public void Post(Func<ValueTask> work) => _work.Writer.TryWrite(work);

    public void Post(Action work) => Post(() =>
    {
        work();
        return ValueTask.CompletedTask;
    });

    /// <summary>Completes when all that was posted before is done.</summary>
    public async Task SettleAsync()
    {
        var settled = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        Post(settled.SetResult);
        await settled.Task.ConfigureAwait(false);
    }

    public async ValueTask DisposeAsync()
    {
        _work.Writer.TryComplete();
        await _running.ConfigureAwait(false);
    }

    [SuppressMessage("Design", "CA1031", Justification = "One piece of work must not end the others.")]
    private async Task RunAsync()
    {
        await foreach (Func<ValueTask> work in _work.Reader.ReadAllAsync().ConfigureAwait(false))
        {
            try
            {
                await work().ConfigureAwait(false);
            }
            catch (Exception exception)
            {
                _failed(exception);
            }
        }
    }
}
