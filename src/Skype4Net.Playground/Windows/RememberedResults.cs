namespace Skype4Net.Playground.Windows;

/// <summary>The results of the windows that were open last, for those that come back. Only touched by the queue.</summary>
internal sealed class RememberedResults(TimeProvider time)
{
    private const int MaxWindows = 64;
    private readonly OrderedDictionary<string, CommandResults> _results = [];

    /// <summary>Those of a window; none yet for one that is new.</summary>
    /// <param name="window">The name that the page has given it.</param>
    public CommandResults Of(string window)
    {
        if (_results.Remove(window, out CommandResults? known))
            _results.Add(window, known);
        else
            _results.Add(window, new CommandResults(time));
        if (_results.Count > MaxWindows)
            _results.RemoveAt(0);
        return _results[window];
    }
}
