using Skype4Net.Engine;
using Skype4Net.Protocol;

namespace Skype4Net;

/// <summary>Subscribes to one property of one object.</summary>
internal static class PropertySubscription
{
    public static IDisposable Create<T>(SkypeObject owner, PropertyDefinition<T> property, IObserver<T> observer)
    {
        while (true)
        {
            ObjectEntry entry = owner.Entry;
            IDisposable subscription = entry.FindOrAdd(property).Subscribe(observer);
            Interlocked.MemoryBarrier();
            if (!entry.IsDead)
                return subscription;
            // The cache let go of the entry at this very moment: notifications will not find it any more.
            subscription.Dispose();
        }
    }
}
