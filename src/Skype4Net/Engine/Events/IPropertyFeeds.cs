namespace Skype4Net.Engine;

/// <summary>All feeds of one property.</summary>
internal interface IPropertyFeeds
{
    bool HasObservers { get; }

    /// <summary>Takes a notification to the slot of its object, if there is one, and then to the feeds.</summary>
    void Deliver(PropertySlot? slot, string id, ReadOnlySpan<byte> value);
}
