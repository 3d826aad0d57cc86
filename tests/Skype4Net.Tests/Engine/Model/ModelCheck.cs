namespace Skype4Net.Tests.Engine;

/// <summary>Compares the engine with the model: what was sent, which calls have ended, and how.</summary>
internal sealed class ModelCheck(ScriptedSkype scripted, ScriptedTransport client, ModelCalls calls, StepLog log)
{
    /// <summary>Compares once, after a step.</summary>
    /// <exception cref="InvalidOperationException">They differ.</exception>
    public async Task RunAsync()
    {
        Receive();
        using (var limit = new CancellationTokenSource(Eventually.Limit))
        {
            // A reader who asks again after another one's cancellation does so on the pool, perhaps a moment later.
            while (calls.Due.Count > 0 && !limit.IsCancellationRequested)
            {
                await Task.Yield();
                Receive();
            }
        }

        if (calls.Due.Count > 0)
            throw log.Differs($"{calls.Due[0].Command} was not sent");
        foreach (ModelCall call in calls.All.Where(c => !c.IsChecked))
        {
            if (call.IsOpen && call.Task.IsCompleted)
                throw log.Differs($"{call.Command} ended by itself: {await OutcomeAsync(call)}");
            if (call.IsOpen)
                continue;
            CallOutcome outcome = await OutcomeAsync(call);
            if (outcome != call.Expected)
                throw log.Differs($"{call.Command} ended by {outcome} instead of {call.Expected}");
            call.IsChecked = true;
        }

        int open = calls.Leaders.Count();
        if (scripted.Skype.Engine.Outstanding != open)
            throw log.Differs($"{scripted.Skype.Engine.Outstanding} commands outstanding instead of {open}");
    }

    private void Receive()
    {
        foreach (string[] line in client.RemoveLines().Select(l => l.Split(' ', 2))
            .Where(l => l[1].StartsWith("COMMAND ") || l[1].StartsWith("GET USER ")))
        {
            // Those that ask again at the same moment do so in any order.
            ModelCall? next = calls.Due.FirstOrDefault();
            if (calls.Due.Find(c => c.Asked == next!.Asked && c.Command == line[1]) is not { } due)
                throw log.Differs($"sent {line[1]} instead of {next?.Command ?? "nothing"}");
            calls.Due.Remove(due);
            due.Number = line[0];
        }
    }

    private async Task<CallOutcome> OutcomeAsync(ModelCall call)
    {
        // What follows a cancellation runs on the pool.
        if (await Task.WhenAny(call.Task, Task.Delay(Eventually.Limit)) != call.Task)
            throw log.Differs($"{call.Command} did not end");
        return await CallOutcomes.OfAsync(call.Task);
    }
}
