namespace Skype4Net.Engine;

/// <summary>Takes the notifications of one property, whatever the object.</summary>
internal interface IPropertyFeed<T>
{
    bool HasObservers { get; }

    /// <summary>Takes a notification; on the receive path.</summary>
    void OnNotified(string id, ref NotifiedValue<T> value);
}
