using System.Globalization;

namespace Skype4Net.Tests.Engine;

/// <content>What is compared after each step.</content>
internal sealed partial class CommandModel
{
    private async Task CheckAsync()
    {
        foreach (string[] line in _client.Lines.Select(l => l.Split(' ', 2)).Where(l => l[1].StartsWith("COMMAND ") || l[1].StartsWith("GET USER ")))
        {
            if (!_due.TryDequeue(out ModelCall? due) || line[1] != due.Command)
                throw Differs($"sent {line[1]} instead of {due?.Command ?? "nothing"}");
            due.Number = line[0];
        }

        _client.Lines.Clear();
        if (_due.Count > 0)
            throw Differs($"{_due.Peek().Command} was not sent");
        foreach (ModelCall call in _calls.Where(c => !c.IsChecked))
        {
            if (call.Expected == CallOutcome.Open && call.Task.IsCompleted)
                throw Differs($"{call.Command} ended by itself: {await OutcomeAsync(call)}");
            if (call.Expected == CallOutcome.Open)
                continue;
            CallOutcome outcome = await OutcomeAsync(call);
            if (outcome != call.Expected)
                throw Differs($"{call.Command} ended by {outcome} instead of {call.Expected}");
            call.IsChecked = true;
        }

        int open = Leaders().Count();
        if (_scripted.Skype.Engine.Outstanding != open)
            throw Differs($"{_scripted.Skype.Engine.Outstanding} commands outstanding instead of {open}");
    }

    private async Task<CallOutcome> OutcomeAsync(ModelCall call)
    {
        // What follows a cancellation runs on the pool.
        if (await Task.WhenAny(call.Task, Task.Delay(Eventually.Limit)) != call.Task)
            throw Differs($"{call.Command} did not end");
        try
        {
            await call.Task;
            return CallOutcome.Result;
        }
        catch (Exception exception)
        {
            return exception switch
            {
                SkypeCommandException => CallOutcome.Error,
                SkypeProtocolException => CallOutcome.Nonsense,
                SkypeTimeoutException => CallOutcome.Timeout,
                OperationCanceledException => CallOutcome.Cancelled,
                ObjectDisposedException => CallOutcome.Disposed,
                SkypeTransportException e when e.Message.Contains("was lost") => CallOutcome.Lost,
                SkypeTransportException e when e.Message.Contains("not attached") => CallOutcome.NotAttached,
                SkypeTransportException => CallOutcome.Undelivered,
                _ => throw new InvalidOperationException("A call ended in an unheard-of way.", exception),
            };
        }
    }

    private InvalidOperationException Differs(string how)
        => new(string.Create(CultureInfo.InvariantCulture, $"Seed {_seed}, waits {_waits}: {how}. The steps:\n{string.Join('\n', _story)}"));
}
