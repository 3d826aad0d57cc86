namespace Skype4Net.Receiving;

/// <summary>What becomes of a question that was not answered.</summary>
internal enum Verdict
{
    /// <summary>It will be asked again after a pause.</summary>
    Again,

    /// <summary>The refusal was repeated, so it is believed.</summary>
    Believed,

    /// <summary>It was asked often enough.</summary>
    GivenUp,
}

/// <summary>
/// The questions: which are ready, open or paused. Bounds the commands that are open at once, because old clients hang when flooded and
/// a bus allows only so many replies that have not come.
/// </summary>
internal sealed class QuestionList
{
    /// <summary>Commands that are open at once.</summary>
    public const int MaxOpen = 32;

    /// <summary>The same while a client has only just attached.</summary>
    public const int MaxOpenAtFirst = 8;

    /// <summary>After so many failures, a minute or so, a question is given up on which one message or chat depends.</summary>
    public const int MaxFailures = 8;

    /// <summary>The same for a question on which all of an account depends: about five minutes.</summary>
    public const int MaxFailuresForAll = 24;

    /// <summary>The same for a question on which nothing waits.</summary>
    public const int Endless = int.MaxValue;

    // One refusal may be an accident of the client; it is believed when it is repeated.
    private const int BelievedRefusals = 2;
    private static readonly TimeSpan s_gentle = TimeSpan.FromSeconds(3);
    private static readonly double[] s_pauses = [0.25, 0.5, 1, 2, 4, 8, 15];
    private readonly Queue<Question>[] _ready = [.. Enum.GetValues<QuestionKind>().Select(_ => new Queue<Question>())];
    private readonly Dictionary<long, Question> _open = [];
    private readonly PriorityQueue<Question, TimeSpan> _paused = new();
    private TimeSpan _gentleUntil;
    private long _lastToken;

    /// <summary>Commands that are open.</summary>
    public int OpenCommands { get; private set; }

    /// <summary>Whether nothing is open, ready or paused.</summary>
    public bool IsEmpty => _open.Count == 0 && _paused.Count == 0 && _ready.All(q => q.Count == 0);

    public void Add(Question question) => _ready[(int)question.Kind].Enqueue(question);

    /// <summary>Forgets everything: the client is gone, and answers that still come are nobody's.</summary>
    public void Clear()
    {
        foreach (Queue<Question> ready in _ready)
            ready.Clear();
        _open.Clear();
        _paused.Clear();
        OpenCommands = 0;
    }

    /// <summary>A client has just attached: it is asked gently for a while.</summary>
    public void BeginGently(TimeSpan now) => _gentleUntil = now + s_gentle;

    /// <summary>The question that an answer belongs to; null when nobody waits for it any more.</summary>
    public Question? Close(long token)
    {
        if (!_open.Remove(token, out Question? question))
            return null;
        OpenCommands -= question.Weight;
        return question.IsMoot ? null : question;
    }

    /// <summary>Decides what becomes of a question that was not answered, and plans its repetition.</summary>
    public Verdict Failed(Question question, Failure failure, TimeSpan now)
    {
        int row;
        if (failure == Failure.Passing)
        {
            question.Refusals = 0;
            row = ++question.Failures;
            if (row >= question.MaxFailures)
                return Verdict.GivenUp;
        }
        else
        {
            question.Refusals = question.LastRefusal == failure ? question.Refusals + 1 : 1;
            question.LastRefusal = failure;
            row = question.Refusals;
            if (row >= BelievedRefusals)
                return Verdict.Believed;
        }

        _paused.Enqueue(question, now + TimeSpan.FromSeconds(s_pauses[Math.Min(row, s_pauses.Length) - 1]));
        return Verdict.Again;
    }

    /// <summary>The next question to be sent; null when there is none, or too many are open.</summary>
    public (long Token, Question Question)? Next(TimeSpan now)
    {
        while (_paused.TryPeek(out Question? due, out TimeSpan at) && at <= now)
        {
            _paused.Dequeue();
            Add(due);
        }

        foreach (Queue<Question> ready in _ready)
        {
            while (ready.TryPeek(out Question? question))
            {
                if (!question.IsMoot && !HasRoomFor(question, now))
                    return null;
                ready.Dequeue();
                if (question.IsMoot)
                    continue;
                question.SentAt = now;
                OpenCommands += question.Weight;
                _open.Add(++_lastToken, question);
                return (_lastToken, question);
            }
        }

        return null;
    }

    /// <summary>When something can be sent that cannot be sent now; null when only answers can help.</summary>
    public TimeSpan? WakeAt(TimeSpan now)
    {
        TimeSpan? wake = _paused.TryPeek(out _, out TimeSpan at) ? at : null;
        if (now < _gentleUntil && _ready.Any(q => q.Count > 0) && (wake is null || _gentleUntil < wake))
            wake = _gentleUntil;
        return wake;
    }

    private bool HasRoomFor(Question question, TimeSpan now)
        => OpenCommands == 0 || OpenCommands + question.Weight <= (now < _gentleUntil ? MaxOpenAtFirst : MaxOpen);
}
