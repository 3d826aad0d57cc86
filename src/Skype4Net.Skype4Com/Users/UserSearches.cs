namespace SKYPE4COMLib;

/// <summary>The cookies of searches that are under way, by what is searched for: the first to begin is the first to end.</summary>
internal sealed class UserSearches
{
    private readonly Lock _gate = new();
    private readonly Dictionary<string, List<int>> _cookies = [];
    private int _last;

    public int Begin(string text)
    {
        lock (_gate)
        {
            int cookie = ++_last;
            if (!_cookies.TryGetValue(text, out List<int>? same))
                _cookies[text] = same = [];
            same.Add(cookie);
            return cookie;
        }
    }

    /// <summary>The cookie of the search that is over; null when it was none of these.</summary>
    public int? End(string text)
    {
        lock (_gate)
            return _cookies.TryGetValue(text, out List<int>? same) ? Remove(text, same[0]) : null;
    }

    public void Fail(string text, int cookie)
    {
        lock (_gate)
            Remove(text, cookie);
    }

    private int Remove(string text, int cookie)
    {
        if (_cookies.TryGetValue(text, out List<int>? same) && same.Remove(cookie) && same.Count == 0)
            _cookies.Remove(text);
        return cookie;
    }
}
