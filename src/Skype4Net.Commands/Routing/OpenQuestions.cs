namespace Skype4Net.Commands;

/// <summary>The questions that commands have asked and nobody has answered yet: one for a person in a chat, and one for anybody in it.</summary>
internal sealed class OpenQuestions
{
    private readonly Lock _gate = new();
    private readonly Dictionary<PersonInChat, TaskCompletionSource<Answer<string>>> _open = [];

    /// <summary>How many there are.</summary>
    public int Count
    {
        get
        {
            lock (_gate)
                return _open.Count;
        }
    }

    /// <summary>Asks, and lets the next commands of the chat go first until there is an answer.</summary>
    public async Task<Answer<string>> AskAsync(CommandContext context, string question, TimeSpan within, bool anybody)
    {
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(within, TimeSpan.Zero);
        var key = new PersonInChat(context.Chat.Name, anybody ? "" : context.Sender.Handle);
        var answer = new TaskCompletionSource<Answer<string>>(TaskCreationOptions.RunContinuationsAsynchronously);

        // Before it is sent: an answer may be faster than the reply to the command that sends it.
        Close(key, AnswerKind.Superseded);
        lock (_gate)
            _open[key] = answer;
        try
        {
            await context.ReplyAsync(question).ConfigureAwait(false);
            context.Limit.Pause();
            return await context.YieldAsync(() => WaitAsync(context, answer.Task, within)).ConfigureAwait(false);
        }
        finally
        {
            context.Limit.Resume();
            Remove(key, answer);
        }
    }

    /// <summary>Whether a question to the person is open.</summary>
    public bool IsOpen(PersonInChat person)
    {
        lock (_gate)
            return _open.ContainsKey(person) || _open.ContainsKey(new PersonInChat(person.Chat, ""));
    }

    /// <summary>Gives an answer to the question that is open for the person.</summary>
    public void Give(PersonInChat person, Answer<string> answer)
    {
        TaskCompletionSource<Answer<string>>? open;
        lock (_gate)
        {
            if (!_open.Remove(person, out open))
                _open.Remove(new PersonInChat(person.Chat, ""), out open);
        }

        open?.TrySetResult(answer);
    }

    /// <summary>Ends the question to exactly this person, if there is one.</summary>
    public void Close(PersonInChat person, AnswerKind kind)
    {
        TaskCompletionSource<Answer<string>>? open;
        lock (_gate)
            _open.Remove(person, out open);
        open?.TrySetResult(new Answer<string>(kind, ""));
    }

    /// <summary>Ends all questions of a chat.</summary>
    public void CloseIn(string chat)
    {
        PersonInChat[] asked;
        lock (_gate)
            asked = [.. _open.Keys.Where(person => person.Chat == chat)];
        foreach (PersonInChat person in asked)
            Close(person, AnswerKind.Cancelled);
    }

    private static async Task<Answer<string>> WaitAsync(CommandContext context, Task<Answer<string>> answer, TimeSpan within)
    {
        try
        {
            return await answer.WaitAsync(within, context.TimeProvider, context.CancellationToken).ConfigureAwait(false);
        }
        catch (TimeoutException)
        {
            return new Answer<string>(AnswerKind.TimedOut, "");
        }
    }

    private void Remove(PersonInChat key, TaskCompletionSource<Answer<string>> answer)
    {
        lock (_gate)
        {
            if (_open.TryGetValue(key, out TaskCompletionSource<Answer<string>>? open) && open == answer)
                _open.Remove(key);
        }
    }
}
