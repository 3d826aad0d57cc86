using Skype4Net.Protocol;

namespace Skype4Net.Engine;

/// <summary>The place of one property of one object: its cached value, whoever asks for it at the moment, and whoever listens.</summary>
internal abstract class PropertySlot(ObjectEntry owner)
{
    private long _changedAt;

    public ObjectEntry Owner { get; } = owner;

    /// <summary>The slot that the object got before this one; null for its first.</summary>
    public PropertySlot? Older { get; init; }

    public abstract PropertyDefinition Definition { get; }

    public abstract bool HasValue { get; }

    /// <summary>Whether anything but a cached value keeps the slot.</summary>
    public abstract bool IsInUse { get; }

    /// <summary>Takes a notification: the cache first, then the event.</summary>
    public abstract void Apply(ReadOnlySpan<byte> value);

    /// <summary>Takes what the reply to some command tells: a cached value is renewed, nobody is notified.</summary>
    public abstract void Learn(ReadOnlySpan<byte> value, PendingCommand from);

    /// <summary>Takes a value that was read before the cache was dropped, unless there is a newer one.</summary>
    public abstract void Restore(ReadOnlySpan<byte> value, int generation);

    public abstract void Drop();

    /// <summary>The value has changed, and nobody said to what.</summary>
    public void Invalidate()
    {
        NoteChange();
        Drop();
    }

    /// <summary>
    /// Whether the value has changed since a command was sent. Its reply may be older than the change, whichever arrived first: on some transports
    /// replies and notifications come by different ways. So it is not kept, and the next read asks again.
    /// </summary>
    public bool HasChangedSince(PendingCommand command) => Volatile.Read(ref _changedAt) > command.SentAt;

    protected void NoteChange() => Volatile.Write(ref _changedAt, Owner.Cache.NextMoment());

    public abstract void Complete();
}

/// <inheritdoc/>
internal sealed class PropertySlot<T>(ObjectEntry owner, PropertyDefinition<T> property) : PropertySlot(owner)
{
    // Written under the entry's lock, read without any: even = stable, odd = being written. A value may be larger than a word, and its reader
    // must not see half of it. Reading a cached property takes 7 ns this way (docs/performance.md); a lock taken and given back costs as
    // much again, and readers would wait for the receive path.
    private int _version;
    private bool _hasValue;
    private T _value = default!;
    private Use? _use;

    public PropertyDefinition<T> Property => property;

    public override PropertyDefinition Definition => property;

    public override bool HasValue => Volatile.Read(ref _hasValue);

    public override bool IsInUse => _use is { IsIdle: false };

    /// <summary>How many wait for the command that asks for the property at the moment.</summary>
    public int Readers
    {
        get
        {
            lock (Owner.Gate)
                return _use?.Get?.Readers ?? 0;
        }
    }

    /// <summary>Reads the cached value without a lock.</summary>
    public bool TryRead(out T value)
    {
        while (true)
        {
            int before = Volatile.Read(ref _version);
            value = _value;
            bool has = _hasValue;
            Volatile.ReadBarrier();
            if ((before & 1) == 0 && before == _version)
                return has;
            Thread.SpinWait(1);
        }
    }

    /// <summary>The raw text of a cached value that this library has no name for.</summary>
    public string? UnknownText => _use?.UnknownText;

    public override void Apply(ReadOnlySpan<byte> value)
    {
        var notified = new NotifiedValue<T>(property.Codec, value);
        Apply(ref notified);
    }

    /// <summary>Takes a notification that others may have decoded already.</summary>
    public void Apply(ref NotifiedValue<T> value)
    {
        NoteChange();
        EventStream<T>? stream = _use?.Stream;
        bool listened = stream is { HasObservers: true };
        if (!_hasValue && !listened)
            return;
        if (!value.TryRead(out T decoded))
            return;
        if (_hasValue)
            Write(decoded, value.Text, has: true);
        if (listened)
            stream!.Publish(decoded);
    }

    public override void Learn(ReadOnlySpan<byte> value, PendingCommand from)
    {
        if (_hasValue && !HasChangedSince(from) && property.Codec.TryDecode(value, out T decoded))
            Write(decoded, value, has: true);
    }

    public override void Restore(ReadOnlySpan<byte> value, int generation)
    {
        if (!_hasValue && Owner.Cache.Generation == generation && property.Codec.TryDecode(value, out T decoded))
            Write(decoded, value, has: true);
    }

    /// <summary>Keeps a value that was read, if the property allows it, nothing changed it and the cache was not dropped meanwhile.</summary>
    public void Store(T value, ReadOnlySpan<byte> text, PendingGet<T> from)
    {
        // Unset for now, set some day: an immutable property that is still empty is asked for again.
        bool keep = property.CachePolicy switch
        {
            CachePolicy.Never => false,
            CachePolicy.Immutable => text.Length > 0,
            _ => true,
        };
        if (keep && Owner.Cache.Generation == from.Generation && !HasChangedSince(from))
            Write(value, text, has: true);
    }

    public override void Drop()
    {
        if (_hasValue)
            Write(default!, default, has: false);
    }

    public override void Complete() => _use?.Stream?.Complete();

    /// <summary>The command that asks for the property at the moment, or a new one to be sent by the caller.</summary>
    public PendingGet<T> Join(TimeSpan timeout, out bool isNew)
    {
        lock (Owner.Gate)
        {
            Use use = _use ??= new Use();
            isNew = use.Get is not { } open || !IsFresh(open);
            PendingGet<T> get = isNew ? use.Get = new PendingGet<T>(this) { Timeout = timeout } : use.Get!;
            get.Readers++;
            return get;
        }
    }

    /// <summary>A reader does not wait any more. True when it was the last: nobody joins the command from now on.</summary>
    public bool Leave(PendingGet<T> get)
    {
        lock (Owner.Gate)
        {
            if (--get.Readers > 0)
                return false;
        }

        Finished(get);
        return true;
    }

    public void Finished(PendingGet<T> get)
    {
        lock (Owner.Gate)
        {
            if (_use is { } use && use.Get == get)
                use.Get = null;
            Tidy();
        }
    }

    public IDisposable Subscribe(IObserver<T> observer)
    {
        // Under the lock, so that the stream cannot be given up as empty between the two steps.
        lock (Owner.Gate)
        {
            Use use = _use ??= new Use();
            use.Stream ??= new SlotStream(this);
            return use.Stream.Subscribe(observer);
        }
    }

    // Who asks after a change must not get a value of before it.
    private bool IsFresh(PendingGet<T> get)
        => get.Phase == CommandPhase.Waiting || (get.Generation == Owner.Cache.Generation && !HasChangedSince(get));

    private void Write(T value, ReadOnlySpan<byte> text, bool has)
    {
        lock (Owner.Gate)
        {
            _version++;
            Volatile.WriteBarrier();
            _value = value;
            _hasValue = has;
            Volatile.WriteBarrier();
            _version++;
            string? unknown = has && property.Codec.IsUnknown(value) && text.Length > 0 ? WordComparer.Text(text) : null;
            if (unknown is not null)
                (_use ??= new Use()).UnknownText = unknown;
            else if (_use is not null)
                _use.UnknownText = null;
            Tidy();
        }
    }

    private void StreamIsEmpty()
    {
        lock (Owner.Gate)
        {
            if (_use is { Stream.HasObservers: false })
                _use.Stream = null;
            Tidy();
        }

        Owner.Cache.Release(Owner);
    }

    private void Tidy()
    {
        if (_use is { IsIdle: true, UnknownText: null })
            _use = null;
    }

    // Kept apart, because most slots only ever hold a value.
    private sealed class Use
    {
        public PendingGet<T>? Get { get; set; }

        public EventStream<T>? Stream { get; set; }

        public string? UnknownText { get; set; }

        public bool IsIdle => Get is null && Stream is null;
    }

    private sealed class SlotStream(PropertySlot<T> slot) : EventStream<T>(slot.Owner.Cache.Dispatcher, "", isExpendable: true)
    {
        public override string Name => $"{slot.Owner.Schema.Word} {slot.Owner.Id} {slot.Definition.Name}".Trim();

        public override string TraceName => $"{slot.Owner.Schema.Word} {slot.Definition.Name}".Trim();

        protected override void OnDeactivated() => slot.StreamIsEmpty();
    }
}
