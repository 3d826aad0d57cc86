namespace Skype4Net.Emulator.Storage;

/// <summary>A store cannot be opened, read or written. The message says why, and what to do.</summary>
public sealed class RecordStoreException : IOException
{
    /// <summary>Creates the exception.</summary>
    public RecordStoreException()
    {
    }

    /// <summary>Creates the exception.</summary>
    /// <param name="message">Why, and what to do.</param>
    public RecordStoreException(string message)
        : base(message)
    {
    }

    /// <summary>Creates the exception.</summary>
    /// <param name="message">Why, and what to do.</param>
    /// <param name="innerException">What the storage says.</param>
    public RecordStoreException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
