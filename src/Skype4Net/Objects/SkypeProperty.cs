using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using Skype4Net.Engine;
using Skype4Net.Protocol;

namespace Skype4Net;

/// <summary>
/// A property of something in the Skype client: awaitable for its value, observable for its changes.
/// <code>
/// string name = await user.FullName;                        // from the cache, or one GET
/// using var watch = user.OnlineStatus.Subscribe(Show);      // later changes, as the client tells them
/// string same = user.FullName.Value;                        // blocking, for scripts
/// </code>
/// </summary>
/// <typeparam name="T">The type of the value.</typeparam>
/// <remarks>
/// As an observable it is hot: it tells changes from the subscription on, not the present value, and ends when the client is disposed.
/// <c>await</c> takes the present value; behind an Rx operator <c>await</c> waits for the end of the stream, so write
/// <c>await user.OnlineStatus.FirstAsync()</c> for the next change.
/// </remarks>
public readonly struct SkypeProperty<T> : ISkypeProperty, IObservable<T>, IEquatable<SkypeProperty<T>>
{
    private readonly SkypeObject _owner;
    private readonly PropertyDefinition _definition;
    private readonly PropertyMap<T>? _map;

    internal SkypeProperty(SkypeObject owner, PropertyDefinition definition, PropertyMap<T>? map = null)
    {
        _owner = owner;
        _definition = definition;
        _map = map;
    }

    /// <summary>The name on the wire, for example <c>FULLNAME</c>.</summary>
    public string Name => _definition.Name;

    /// <summary>The first version of the protocol that has the property.</summary>
    public int SinceProtocol => _definition.Since;

    /// <summary>
    /// The value, read from the client if it is not cached. Blocks the calling thread meanwhile, but needs no other thread of the pool.
    /// </summary>
    /// <exception cref="SkypeException">The property could not be read; the kinds are those of <see cref="GetAsync"/>.</exception>
    public T Value => _map is null ? _owner.Engine.GetBlocking(_owner.Entry, Direct) : _map.GetBlocking(_owner, _definition);

    private PropertyDefinition<T> Direct => Unsafe.As<PropertyDefinition<T>>(_definition);

    /// <summary>Lets <c>await</c> read the value: from the cache without any allocation, or by one <c>GET</c>.</summary>
    [SuppressMessage("Reliability", "CA2012", Justification = "The awaiter is the one consumer.")]
    public ValueTaskAwaiter<T> GetAwaiter() => GetAsync(CancellationToken.None).GetAwaiter();

    /// <summary>Reads the value: from the cache, from a <c>GET</c> that is under way, or by a new one.</summary>
    /// <param name="cancellationToken">Cancels the wait; the command stays sent.</param>
    /// <exception cref="SkypeCommandException">The client answered with an error.</exception>
    /// <exception cref="SkypeTimeoutException">The client did not answer in time.</exception>
    /// <exception cref="SkypeTransportException">There is no attachment, or it was lost.</exception>
    /// <exception cref="SkypeProtocolException">The answer is no value of this property.</exception>
    public ValueTask<T> GetAsync(CancellationToken cancellationToken = default)
        => _map is null
            ? _owner.Engine.GetAsync(_owner.Entry, Direct, cancellationToken)
            : _map.GetAsync(_owner, _definition, fresh: false, cancellationToken);

    /// <summary>Reads the value from the client, whatever is cached.</summary>
    /// <param name="cancellationToken">Cancels the wait; the command stays sent.</param>
    /// <exception cref="SkypeException">As for <see cref="GetAsync"/>.</exception>
    public ValueTask<T> RefreshAsync(CancellationToken cancellationToken = default)
        => _map is null
            ? _owner.Engine.AskAsync(_owner.Entry, Direct, cancellationToken)
            : _map.GetAsync(_owner, _definition, fresh: true, cancellationToken);

    /// <summary>The cached value, if there is one. Never sends a command.</summary>
    /// <param name="value">The value, or the default of its type.</param>
    public bool TryGetCached(out T value)
    {
        if (_map is not null)
            return _map.TryGetCached(_owner, _definition, out value);
        if (_owner.Entry.Find(Direct) is { } slot)
            return slot.TryRead(out value);
        value = default!;
        return false;
    }

    /// <summary>The value as the text of the wire; the way to read a word for which this library has no name yet.</summary>
    /// <param name="cancellationToken">Cancels the wait; a command that was sent stays sent.</param>
    /// <exception cref="SkypeException">As for <see cref="GetAsync"/>.</exception>
    public async ValueTask<string> GetTextAsync(CancellationToken cancellationToken = default)
    {
        // An own command: the text of most values is not kept.
        Reply reply = await _owner.Engine.SendAsync(Command.Get(_definition, _owner.Key), cancellationToken).ConfigureAwait(false);
        return reply.Value;
    }

    /// <summary>Tells the observer each change that the client notifies from now on.</summary>
    /// <param name="observer">Called on the event dispatcher, in wire order, after the cache was updated.</param>
    /// <returns>Dispose it to stop.</returns>
    public IDisposable Subscribe(IObserver<T> observer)
    {
        ArgumentNullException.ThrowIfNull(observer);
        return _map is null ? PropertySubscription.Create(_owner, Direct, observer) : _map.Subscribe(_owner, _definition, observer);
    }

    /// <summary>Waits until the value is one that is looked for, beginning with the present one.</summary>
    /// <param name="fits">Whether a value is looked for; runs on the event dispatcher.</param>
    /// <param name="cancellationToken">Cancels the wait; a command that was sent stays sent.</param>
    /// <returns>The value that fits.</returns>
    /// <exception cref="SkypeTransportException">The client was lost meanwhile.</exception>
    /// <exception cref="SkypeException">The present value could not be read.</exception>
    public Task<T> WhenAsync(Func<T, bool> fits, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(fits);
        return PropertyWait<T>.RunAsync(this, _owner, fits, cancellationToken);
    }

    /// <inheritdoc/>
    async ValueTask ISkypeProperty.LoadAsync(CancellationToken cancellationToken) => await GetAsync(cancellationToken).ConfigureAwait(false);

    /// <inheritdoc/>
    public bool Equals(SkypeProperty<T> other) => _owner == other._owner && ReferenceEquals(_definition, other._definition);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is SkypeProperty<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(_owner, _definition);

    /// <summary>Whether both are the same property of the same thing; values are not compared.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    public static bool operator ==(SkypeProperty<T> left, SkypeProperty<T> right) => left.Equals(right);

    /// <summary>Whether they are different properties.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    public static bool operator !=(SkypeProperty<T> left, SkypeProperty<T> right) => !left.Equals(right);

    /// <summary>The cached value, or the name of the property in brackets. Never sends a command.</summary>
    public override string ToString() => TryGetCached(out T value) ? $"{value}" : $"[{Name}]";
}
