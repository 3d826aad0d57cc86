namespace Skype4Net.Receiving;

/// <summary>Numbers seen lately, up to a bound; the oldest are forgotten first.</summary>
internal sealed class RecentNumbers(int capacity)
{
    private readonly HashSet<long> _numbers = [];
    private readonly Queue<long> _order = new();

    public bool Contains(long number) => _numbers.Contains(number);

    public void Add(long number)
    {
        if (!_numbers.Add(number))
            return;
        _order.Enqueue(number);
        if (_order.Count > capacity)
            _numbers.Remove(_order.Dequeue());
    }
}
