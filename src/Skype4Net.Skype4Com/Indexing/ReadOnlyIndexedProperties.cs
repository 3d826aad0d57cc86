namespace SKYPE4COMLib;

/// <summary>An indexed property of a coclass that can only be read: <c>skype.User["anna"]</c>.</summary>
/// <typeparam name="TIndex">The index.</typeparam>
/// <typeparam name="T">The value.</typeparam>
public readonly struct ReadOnlyIndexedProperty<TIndex, T>
{
    private readonly Func<TIndex, T> _get;

    internal ReadOnlyIndexedProperty(Func<TIndex, T> get) => _get = get;

    /// <summary>The value.</summary>
    /// <param name="index">Of which.</param>
    public T this[TIndex index] => _get(index);
}

/// <summary>An indexed property with two indexes that can only be read.</summary>
/// <typeparam name="TIndex1">The first index.</typeparam>
/// <typeparam name="TIndex2">The second.</typeparam>
/// <typeparam name="T">The value.</typeparam>
public readonly struct ReadOnlyIndexedProperty<TIndex1, TIndex2, T>
{
    private readonly Func<TIndex1, TIndex2, T> _get;

    internal ReadOnlyIndexedProperty(Func<TIndex1, TIndex2, T> get) => _get = get;

    /// <summary>The value.</summary>
    /// <param name="index1">Of which.</param>
    /// <param name="index2">Of which of those.</param>
    public T this[TIndex1 index1, TIndex2 index2] => _get(index1, index2);
}

/// <summary>The indexed property <c>Command</c>, which makes a command out of its arguments.</summary>
/// <typeparam name="TId">Its number.</typeparam>
/// <typeparam name="TCommand">Its text.</typeparam>
/// <typeparam name="TReply">The reply that is expected.</typeparam>
/// <typeparam name="TBlock">Whether to wait for it.</typeparam>
/// <typeparam name="TTimeout">How long.</typeparam>
/// <typeparam name="T">The command.</typeparam>
public readonly struct ReadOnlyIndexedProperty<TId, TCommand, TReply, TBlock, TTimeout, T>
{
    private readonly Func<TId, TCommand, TReply, TBlock, TTimeout, T> _get;

    internal ReadOnlyIndexedProperty(Func<TId, TCommand, TReply, TBlock, TTimeout, T> get) => _get = get;

    /// <summary>The command.</summary>
    /// <param name="id">Its number.</param>
    /// <param name="command">Its text.</param>
    /// <param name="reply">The reply that is expected.</param>
    /// <param name="block">Whether to wait for it.</param>
    /// <param name="timeout">How long, in milliseconds.</param>
    public T this[TId id, TCommand command, TReply reply, TBlock block, TTimeout timeout] => _get(id, command, reply, block, timeout);
}

/// <summary>An indexed property of a coclass that can only be set: <c>settings.Avatar["1"] = path</c>.</summary>
/// <typeparam name="TIndex">The index.</typeparam>
/// <typeparam name="T">The value.</typeparam>
public readonly struct WriteOnlyIndexedProperty<TIndex, T>
{
    private readonly Action<TIndex, T> _set;

    internal WriteOnlyIndexedProperty(Action<TIndex, T> set) => _set = set;

    /// <summary>The value.</summary>
    /// <param name="index">Of which.</param>
    public T this[TIndex index]
    {
        set => _set(index, value);
    }
}
