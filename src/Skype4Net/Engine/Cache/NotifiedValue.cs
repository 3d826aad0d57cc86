using Skype4Net.Protocol;

namespace Skype4Net.Engine;

/// <summary>The value of a notification: decoded once for all who want it, and not at all when nobody does.</summary>
internal ref struct NotifiedValue<T>(ValueCodec<T> codec, ReadOnlySpan<byte> text)
{
    private bool? _isReadable;
    private T? _value;

    /// <summary>As it came.</summary>
    public ReadOnlySpan<byte> Text { get; } = text;

    /// <summary>The decoded value; false for a text that is none.</summary>
    public bool TryRead(out T value)
    {
        _isReadable ??= codec.TryDecode(Text, out _value);
        value = _value!;
        return _isReadable.Value;
    }
}
