namespace Skype4Net;

/// <summary>Loads properties of many objects at once.</summary>
public static class PrefetchExtensions
{
    /// <summary>
    /// Loads chosen properties of many objects into the cache, many commands at a time, so that reading them afterwards costs nothing:
    /// <c>await friends.PrefetchAsync(f => [f.FullName, f.OnlineStatus]);</c>
    /// </summary>
    /// <typeparam name="T">The kind of objects.</typeparam>
    /// <param name="objects">The objects.</param>
    /// <param name="properties">Which of their properties.</param>
    /// <param name="window">How many commands are under way at most. Default: 256.</param>
    /// <param name="cancellationToken">Cancels the wait; what was sent stays sent.</param>
    /// <returns>How many values could not be read, because the client answered with an error; reading one of these gives the error.</returns>
    /// <exception cref="SkypeException">The client did not answer, or is not there.</exception>
    public static async Task<int> PrefetchAsync<T>(this IEnumerable<T> objects, Func<T, IEnumerable<ISkypeProperty>> properties, int window = 256,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(objects);
        ArgumentNullException.ThrowIfNull(properties);
        ArgumentOutOfRangeException.ThrowIfLessThan(window, 1);
        int failed = 0;
        var open = new Queue<Task>(window);
        foreach (T item in objects)
        {
            foreach (ISkypeProperty property in properties(item))
            {
                // In order: the oldest is answered first, as a rule.
                if (open.Count >= window)
                    await open.Dequeue().ConfigureAwait(false);
                open.Enqueue(LoadAsync(property));
            }
        }

        while (open.TryDequeue(out Task? last))
            await last.ConfigureAwait(false);
        return failed;

        async Task LoadAsync(ISkypeProperty property)
        {
            try
            {
                await property.LoadAsync(cancellationToken).ConfigureAwait(false);
            }
            catch (SkypeCommandException)
            {
                Interlocked.Increment(ref failed);
            }
        }
    }
}
