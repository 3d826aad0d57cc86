using Skype4Net.Protocol;

namespace Skype4Net;

/// <summary>Shows a value of the wire as something better: a list of handles as a list of users.</summary>
internal abstract class PropertyMap<T>
{
    public abstract ValueTask<T> GetAsync(SkypeObject owner, PropertyDefinition definition, bool fresh, CancellationToken cancellationToken);

    public abstract T GetBlocking(SkypeObject owner, PropertyDefinition definition);

    public abstract bool TryGetCached(SkypeObject owner, PropertyDefinition definition, out T value);

    public abstract IDisposable Subscribe(SkypeObject owner, PropertyDefinition definition, IObserver<T> observer);
}

/// <inheritdoc/>
internal sealed class PropertyMap<TWire, T>(Func<SkypeObject, TWire, T> map) : PropertyMap<T>
{
    public override async ValueTask<T> GetAsync(SkypeObject owner, PropertyDefinition definition, bool fresh, CancellationToken cancellationToken)
    {
        var wire = (PropertyDefinition<TWire>)definition;
        ValueTask<TWire> value = fresh
            ? owner.Engine.AskAsync(owner.Entry, wire, cancellationToken)
            : owner.Engine.GetAsync(owner.Entry, wire, cancellationToken);
        return map(owner, await value.ConfigureAwait(false));
    }

    public override T GetBlocking(SkypeObject owner, PropertyDefinition definition)
        => map(owner, owner.Engine.GetBlocking(owner.Entry, (PropertyDefinition<TWire>)definition));

    public override bool TryGetCached(SkypeObject owner, PropertyDefinition definition, out T value)
    {
        if (owner.Entry.Find((PropertyDefinition<TWire>)definition) is { } slot && slot.TryRead(out TWire wire))
        {
            value = map(owner, wire);
            return true;
        }

        value = default!;
        return false;
    }

    public override IDisposable Subscribe(SkypeObject owner, PropertyDefinition definition, IObserver<T> observer)
        => PropertySubscription.Create(owner, (PropertyDefinition<TWire>)definition, new Mapped(owner, map, observer));

    private sealed class Mapped(SkypeObject owner, Func<SkypeObject, TWire, T> map, IObserver<T> observer) : IObserver<TWire>
    {
        public void OnNext(TWire value) => observer.OnNext(map(owner, value));

        public void OnError(Exception error) => observer.OnError(error);

        public void OnCompleted() => observer.OnCompleted();
    }
}
