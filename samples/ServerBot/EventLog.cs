namespace ServerBot;

/// <summary>Writes lines, and tells who waits for one that it was written.</summary>
internal sealed class EventLog(TextWriter output)
{
    private readonly List<(string Part, TaskCompletionSource Told)> _waiting = [];

    /// <summary>Ends when a line with this part is told from now on.</summary>
    public Task WhenAsync(string part)
    {
        var told = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        lock (_waiting)
            _waiting.Add((part, told));
        return told.Task;
    }

    public void Write(string line)
    {
        lock (_waiting)
        {
            output.WriteLine(line);
            foreach ((_, TaskCompletionSource told) in _waiting.Where(w => line.Contains(w.Part)))
                told.TrySetResult();
        }
    }
}
