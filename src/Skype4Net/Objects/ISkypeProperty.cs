namespace Skype4Net;

/// <summary>A property whatever its type: what <see cref="PrefetchExtensions.PrefetchAsync"/> loads.</summary>
public interface ISkypeProperty
{
    /// <summary>The name on the wire, for example <c>FULLNAME</c>.</summary>
    string Name { get; }

    /// <summary>Reads the value into the cache, if it is not there.</summary>
    /// <param name="cancellationToken">Cancels the wait; a command that was sent stays sent.</param>
    /// <exception cref="SkypeException">It could not be read.</exception>
    ValueTask LoadAsync(CancellationToken cancellationToken = default);
}
