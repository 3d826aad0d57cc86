namespace SKYPE4COMLib;

/// <summary>The cookies of searches that are under way, by what is searched for: the first to begin is the first to end.</summary>
internal sealed class UserSearches(SkypeSession session)
{
    private readonly Lock _gate = new();
    private readonly Dictionary<string, List<int>> _cookies = [];
    private int _last;

    /// <summary>Begins a search.</summary>
    /// <param name="target">A handle, a name or an e-mail address.</param>
    /// <returns>Its cookie.</returns>
    public int Begin(string target)
    {
        if (string.IsNullOrWhiteSpace(target))
            throw ComErrors.BadArgument("There is nothing to search for.");
        int cookie = Add(Words.Line(target, "Target"));
        session.Begin(sdk => SearchAsync(sdk, target, cookie));
        return cookie;
    }

    /// <summary>The cookie of the search that is over; null when it was none of these.</summary>
    public int? End(string text)
    {
        lock (_gate)
            return _cookies.TryGetValue(text, out List<int>? same) ? Remove(text, same[0]) : null;
    }

    private async Task SearchAsync(Sdk.Skype sdk, string text, int cookie)
    {
        try
        {
            await sdk.Contacts.SearchAsync(text).ConfigureAwait(false);
        }
        catch
        {
            lock (_gate)
                Remove(text, cookie);
            throw;
        }
    }

    private int Add(string text)
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

    private int Remove(string text, int cookie)
    {
        if (_cookies.TryGetValue(text, out List<int>? same) && same.Remove(cookie) && same.Count == 0)
            _cookies.Remove(text);
        return cookie;
    }
}
