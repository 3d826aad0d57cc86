namespace Skype4Net.Engine;

/// <summary>Turns the notifications of one property, whatever the object, into events of a stream.</summary>
internal interface IPropertyFeed
{
    bool HasObservers { get; }

    /// <summary>Takes a notification; on the receive path.</summary>
    void OnLine(string id, ReadOnlySpan<byte> value);
}
