using System.Runtime.CompilerServices;
using Skype4Net.Protocol;

namespace Skype4Net;

/// <summary>A <see cref="SkypeProperty{T}"/> that can also be set: <c>await chat.Topic.SetAsync("Lunch");</c></summary>
/// <typeparam name="T">The type of the value.</typeparam>
public readonly struct SettableSkypeProperty<T> : ISkypeProperty, IObservable<T>, IEquatable<SettableSkypeProperty<T>>
{
    private readonly SkypeObject _owner;
    private readonly PropertyDefinition<T> _definition;
    private readonly PropertyMap<T>? _map;

    internal SettableSkypeProperty(SkypeObject owner, PropertyDefinition<T> definition, PropertyMap<T>? map = null)
    {
        _owner = owner;
        _definition = definition;
        _map = map;
    }

    /// <inheritdoc cref="SkypeProperty{T}.Name"/>
    public string Name => _definition.Name;

    /// <inheritdoc cref="SkypeProperty{T}.SinceProtocol"/>
    public int SinceProtocol => _definition.Since;

    /// <inheritdoc cref="SkypeProperty{T}.Value"/>
    public T Value => Readable.Value;

    private SkypeProperty<T> Readable => new(_owner, _definition, _map);

    /// <summary>The same property without the right to set it.</summary>
    public SkypeProperty<T> AsReadOnly() => Readable;

    /// <inheritdoc cref="SkypeProperty{T}.GetAwaiter"/>
    public ValueTaskAwaiter<T> GetAwaiter() => Readable.GetAwaiter();

    /// <inheritdoc cref="SkypeProperty{T}.GetAsync"/>
    public ValueTask<T> GetAsync(CancellationToken cancellationToken = default) => Readable.GetAsync(cancellationToken);

    /// <inheritdoc cref="SkypeProperty{T}.RefreshAsync"/>
    public ValueTask<T> RefreshAsync(CancellationToken cancellationToken = default) => Readable.RefreshAsync(cancellationToken);

    /// <inheritdoc cref="SkypeProperty{T}.TryGetCached"/>
    public bool TryGetCached(out T value) => Readable.TryGetCached(out value);

    /// <inheritdoc cref="SkypeProperty{T}.GetTextAsync"/>
    public ValueTask<string> GetTextAsync(CancellationToken cancellationToken = default) => Readable.GetTextAsync(cancellationToken);

    /// <inheritdoc cref="SkypeProperty{T}.WhenAsync"/>
    public Task<T> WhenAsync(Func<T, bool> fits, CancellationToken cancellationToken = default) => Readable.WhenAsync(fits, cancellationToken);

    /// <inheritdoc cref="SkypeProperty{T}.Subscribe"/>
    public IDisposable Subscribe(IObserver<T> observer) => Readable.Subscribe(observer);

    /// <summary>Sets the value: <c>SET</c>, or the action of <c>ALTER</c> that the property has. The reply only says that the client
    /// accepted it; the new value counts when it is notified, and is read again until then.</summary>
    /// <param name="value">The new value.</param>
    /// <param name="cancellationToken">Cancels the wait; the command stays sent.</param>
    /// <exception cref="ArgumentException">The value cannot be sent.</exception>
    /// <exception cref="SkypeException">The client refused, did not answer, or is not there.</exception>
    public Task SetAsync(T value, CancellationToken cancellationToken = default)
        => _owner.Engine.SetAsync(_owner.Entry, _definition, value, cancellationToken);

    /// <inheritdoc/>
    async ValueTask ISkypeProperty.LoadAsync(CancellationToken cancellationToken) => await GetAsync(cancellationToken).ConfigureAwait(false);

    /// <inheritdoc/>
    public bool Equals(SettableSkypeProperty<T> other) => Readable == other.Readable;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is SettableSkypeProperty<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Readable.GetHashCode();

    /// <inheritdoc cref="SkypeProperty{T}.op_Equality"/>
    public static bool operator ==(SettableSkypeProperty<T> left, SettableSkypeProperty<T> right) => left.Equals(right);

    /// <inheritdoc cref="SkypeProperty{T}.op_Inequality"/>
    public static bool operator !=(SettableSkypeProperty<T> left, SettableSkypeProperty<T> right) => !left.Equals(right);

    /// <summary>Lets a settable property stand where a readable one is wanted.</summary>
    /// <param name="property">The settable property.</param>
    public static implicit operator SkypeProperty<T>(SettableSkypeProperty<T> property) => property.Readable;

    /// <inheritdoc cref="SkypeProperty{T}.ToString"/>
    public override string ToString() => Readable.ToString();
}
