namespace Skype4Net.Receiving;

/// <summary>
/// What was handed over of a chat that cannot be listed, lately: the client may tell the same again, and in any order. What is older than
/// the oldest number kept counts as handed over.
/// </summary>
internal sealed class UnlistedNumbers
{
    private const int Kept = 1000;
    private readonly SortedSet<long> _numbers = [];
    private long _floor = long.MinValue;

    public long Highest => _numbers.Count > 0 ? _numbers.Max : _floor;

    public bool Contains(long number) => number <= _floor || _numbers.Contains(number);

    /// <summary>Everything up to here counts as handed over.</summary>
    public void Trim(long floor) => _floor = Math.Max(_floor, floor);

    public void Add(long number)
    {
        _numbers.Add(number);
        if (_numbers.Count <= Kept)
            return;
        _floor = _numbers.Min;
        _numbers.Remove(_floor);
    }
}
