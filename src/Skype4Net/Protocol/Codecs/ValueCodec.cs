using System.Text;

namespace Skype4Net.Protocol;

/// <summary>How a value of one type reads and writes on the wire.</summary>
internal abstract class ValueCodec<T>
{
    /// <summary>Reads a value. Returns false for a text that cannot be one; an unknown word of an enumeration is a value.</summary>
    public abstract bool TryDecode(ReadOnlySpan<byte> utf8, out T value);

    /// <summary>Reads a value that is there as a string.</summary>
    public bool TryDecode(string text, out T value) => TryDecode(Encoding.UTF8.GetBytes(text), out value);

    /// <summary>Writes a value as the text of the wire.</summary>
    public abstract string Encode(T value);

    /// <summary>Whether the value stands for a word that this library does not know, so that its raw text must be kept beside it.</summary>
    public virtual bool IsUnknown(T value) => false;

    /// <summary>Refuses a value that must not be sent.</summary>
    /// <exception cref="ArgumentException">The value cannot be sent; <paramref name="parameter"/> is named.</exception>
    public virtual void Check(T value, string parameter)
    {
    }
}
