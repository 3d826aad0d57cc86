using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Skype4Net.Emulator.Network;

/// <summary>
/// Puts what clients say to each other into envelopes, and takes it out again. The payload is JSON, so that it crosses any network.
/// </summary>
internal sealed class SignalCodec
{
    private readonly Dictionary<string, Func<ReadOnlyMemory<byte>, ClientSignal?>> _readers = new(StringComparer.Ordinal);
    private readonly Dictionary<Type, (string Kind, Func<ClientSignal, byte[]> Write)> _writers = [];

    /// <summary>Adds a kind of signal. Returns this codec.</summary>
    public SignalCodec Add<T>(string kind, JsonTypeInfo<T> type)
        where T : ClientSignal
    {
        _readers.Add(kind, payload => JsonSerializer.Deserialize(payload.Span, type));
        _writers.Add(typeof(T), (kind, signal => JsonSerializer.SerializeToUtf8Bytes((T)signal, type)));
        return this;
    }

    /// <summary>The envelope of a signal.</summary>
    public Signal Encode(ClientSignal signal)
    {
        (string kind, Func<ClientSignal, byte[]> write) = _writers[signal.GetType()];
        string key = signal.MayBeLost ? "" : UniqueKey.Next();
        return new Signal(kind, key, signal.IsKept, signal.MayBeLost, write(signal)) { Subject = signal.Subject };
    }

    /// <summary>The signal in an envelope; null for a kind that is not known, and for what is none of its kind.</summary>
    public ClientSignal? Decode(Signal envelope)
    {
        if (!_readers.TryGetValue(envelope.Kind, out Func<ReadOnlyMemory<byte>, ClientSignal?>? read))
            return null;
        try
        {
            return read(envelope.Payload);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
