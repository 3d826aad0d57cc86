namespace Skype4Net.Emulator.Faults;

/// <summary>Chance that can be repeated: the same seed and the same questions give the same answers. Any thread.</summary>
internal sealed class Chance
{
    private readonly Lock _gate = new();
    private Random _random = new(1);

    public int Seed
    {
        get;
        set
        {
            lock (_gate)
            {
                field = value;
                _random = new Random(value);
            }
        }
    } = 1;

    /// <summary>Whether something happens that happens this often, 0 to 1. What never happens costs no draw.</summary>
    public bool Happens(double rate)
    {
        if (rate <= 0)
            return false;
        lock (_gate)
            return _random.NextDouble() < rate;
    }

    /// <summary>A time from zero up to a limit.</summary>
    public TimeSpan UpTo(TimeSpan limit)
    {
        lock (_gate)
            return limit > TimeSpan.Zero ? limit * _random.NextDouble() : TimeSpan.Zero;
    }

    public T[] Shuffled<T>(IEnumerable<T> items)
    {
        T[] shuffled = [.. items];
        lock (_gate)
            _random.Shuffle(shuffled);
        return shuffled;
    }
}
