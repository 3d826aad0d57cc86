using Skype4Net.Tests;

namespace Skype4Net.Integration.Foreign;

/// <summary>A program in another language, told by the test what to send. What it is told meanwhile is kept in order.</summary>
internal sealed class ForeignProgram(RunningProgram program) : IDisposable
{
    private readonly List<string> _told = [];
    private readonly Queue<string> _replies = [];

    public RunningProgram Program => program;

    /// <summary>Sends a command and returns its reply.</summary>
    public async Task<string> SendAsync(string command)
    {
        Send(command);
        return await ReplyAsync();
    }

    /// <summary>Sends a command and does not wait for anything.</summary>
    public void Send(string command) => program.Write(command.Replace("\n", "\\n", StringComparison.Ordinal));

    /// <summary>The next reply; what is told before it is kept.</summary>
    public async Task<string> ReplyAsync()
    {
        string? reply;
        while (!_replies.TryDequeue(out reply))
            Keep(await program.LineAsync(_ => true));
        return reply;
    }

    /// <summary>Everything told since the last call. A PING is answered behind whatever was told before it.</summary>
    public async Task<string[]> ToldAsync()
    {
        Assert.Equal("PONG", await SendAsync("PING"));
        string[] told = [.. _told];
        _told.Clear();
        return told;
    }

    /// <summary>Waits until something is told; returns it. Replies that come before it are kept.</summary>
    public async Task<string> HearAsync(Func<string, bool> fits)
    {
        while (true)
        {
            int at = _told.FindIndex(l => fits(l));
            if (at >= 0)
            {
                string found = _told[at];
                _told.RemoveAt(at);
                return found;
            }

            Keep(await program.LineAsync(_ => true));
        }
    }

    public void Dispose() => program.Dispose();

    private void Keep(string line)
    {
        if (line.StartsWith("reply ", StringComparison.Ordinal))
        {
            _replies.Enqueue(line["reply ".Length..]);
            return;
        }

        Assert.StartsWith("notify ", line);
        _told.Add(line["notify ".Length..]);
    }
}
