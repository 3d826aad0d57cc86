namespace Skype4Net.Playground.World;

/// <summary>
/// Who types to whom, as the page shows it: what programs are told over the application of <see cref="TypingNotifier"/>, and what is done in the
/// page. It ends by itself when nothing is heard for a while. Any thread.
/// </summary>
/// <param name="time">The clock of the page.</param>
/// <param name="changed">Is told who sees it, and who types or has stopped. Must not wait.</param>
internal sealed class TypingIndicators(TimeProvider time, Action<string, string> changed) : IDisposable
{
    private const string Prefix = $"APPLICATION {TypingNotifier.ApplicationName} DATAGRAM ";
    private static readonly TimeSpan s_shownFor = TimeSpan.FromSeconds(15);
    private readonly Lock _gate = new();
    private readonly Dictionary<(string Account, string Who), ITimer> _typing = [];

    /// <summary>Whether somebody types to an account.</summary>
    public bool IsTyping(string account, string who)
    {
        lock (_gate)
            return _typing.ContainsKey((account, who));
    }

    /// <summary>Somebody types to an account, or has stopped.</summary>
    public void Set(string account, string who, bool types)
    {
        lock (_gate)
        {
            bool before = _typing.Remove((account, who), out ITimer? timer);
            timer?.Dispose();
            if (types)
                _typing[(account, who)] = time.CreateTimer(_ => Set(account, who, types: false), null, s_shownFor, Timeout.InfiniteTimeSpan);
            if (before == types)
                return;
        }

        changed(account, who);
    }

    /// <summary>Reads a line that a client tells a program.</summary>
    /// <param name="account">The account of the client.</param>
    /// <param name="line">The line.</param>
    public void OnLine(string account, string line)
    {
        if (!line.StartsWith(Prefix, StringComparison.Ordinal) || line[Prefix.Length..].Split(' ') is not [var stream, var state]
            || stream.LastIndexOf(':') is not (> 0 and var colon))
            return;
        Set(account, stream[..colon], state == "PURPLE_TYPING");
    }

    public void Dispose()
    {
        lock (_gate)
        {
            foreach (ITimer timer in _typing.Values)
                timer.Dispose();
            _typing.Clear();
        }
    }
}
