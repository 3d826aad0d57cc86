namespace SKYPE4COMLib;

/// <summary>An indexed property of a coclass, read and set with brackets: <c>call.InputDevice[type] = path</c>.</summary>
/// <typeparam name="TIndex">The index.</typeparam>
/// <typeparam name="T">The value.</typeparam>
public readonly struct IndexedProperty<TIndex, T>
{
    private readonly Func<TIndex, T> _get;
    private readonly Action<TIndex, T> _set;

    internal IndexedProperty(Func<TIndex, T> get, Action<TIndex, T> set) => (_get, _set) = (get, set);

    /// <summary>The value.</summary>
    /// <param name="index">Of which.</param>
    public T this[TIndex index]
    {
        get => _get(index);
        set => _set(index, value);
    }
}

/// <summary>An indexed property with two indexes.</summary>
/// <typeparam name="TIndex1">The first index.</typeparam>
/// <typeparam name="TIndex2">The second.</typeparam>
/// <typeparam name="T">The value.</typeparam>
public readonly struct IndexedProperty<TIndex1, TIndex2, T>
{
    private readonly Func<TIndex1, TIndex2, T> _get;
    private readonly Action<TIndex1, TIndex2, T> _set;

    internal IndexedProperty(Func<TIndex1, TIndex2, T> get, Action<TIndex1, TIndex2, T> set) => (_get, _set) = (get, set);

    /// <summary>The value.</summary>
    /// <param name="index1">Of which.</param>
    /// <param name="index2">Of which of those.</param>
    public T this[TIndex1 index1, TIndex2 index2]
    {
        get => _get(index1, index2);
        set => _set(index1, index2, value);
    }
}

/// <summary>An indexed property with three indexes.</summary>
/// <typeparam name="TIndex1">The first index.</typeparam>
/// <typeparam name="TIndex2">The second.</typeparam>
/// <typeparam name="TIndex3">The third.</typeparam>
/// <typeparam name="T">The value.</typeparam>
public readonly struct IndexedProperty<TIndex1, TIndex2, TIndex3, T>
{
    private readonly Func<TIndex1, TIndex2, TIndex3, T> _get;
    private readonly Action<TIndex1, TIndex2, TIndex3, T> _set;

    internal IndexedProperty(Func<TIndex1, TIndex2, TIndex3, T> get, Action<TIndex1, TIndex2, TIndex3, T> set) => (_get, _set) = (get, set);

    /// <summary>The value.</summary>
    /// <param name="index1">Of which.</param>
    /// <param name="index2">Of which of those.</param>
    /// <param name="index3">Of which of those.</param>
    public T this[TIndex1 index1, TIndex2 index2, TIndex3 index3]
    {
        get => _get(index1, index2, index3);
        set => _set(index1, index2, index3, value);
    }
}
