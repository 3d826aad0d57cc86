namespace Skype4Net.Emulator.Storage;

/// <summary>Something that is kept in a store, and says when it has changed: its properties call <see cref="Set{T}"/>.</summary>
internal abstract class TrackedRecord
{
    /// <summary>Is called after each change; null while the record is not kept.</summary>
    public Action? Changed { get; set; }

    /// <summary>Gives a field another value.</summary>
    protected void Set<T>(ref T field, T value)
    {
        if (EqualityComparer<T>.Default.Equals(field, value))
            return;
        field = value;
        Changed?.Invoke();
    }
}
