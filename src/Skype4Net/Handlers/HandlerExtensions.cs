using Skype4Net.Engine;

namespace Skype4Net;

/// <summary>Puts handlers to use.</summary>
public static class HandlerExtensions
{
    /// <summary>Lets an object's methods handle what happens. Of an object that is in use already the same subscription is returned.</summary>
    /// <param name="skype">The client.</param>
    /// <param name="handler">The handlers.</param>
    /// <returns>
    /// Dispose it to take them off: no call starts afterwards. <see cref="IHandlerSubscription.StopAsync"/> lets the running call finish.
    /// </returns>
    public static IHandlerSubscription Use(this ISkype skype, SkypeEventHandler handler)
    {
        ArgumentNullException.ThrowIfNull(skype);
        ArgumentNullException.ThrowIfNull(handler);
        return handler.Serve(skype);
    }
}
