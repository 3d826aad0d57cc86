using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using Microsoft.Extensions.DependencyInjection;

namespace Skype4Net.Hosting;

/// <summary>A class of handler methods, of which an object is made for each event, in a scope of its own.</summary>
internal sealed class MethodsRegistration<
    [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors | DynamicallyAccessedMemberTypes.NonPublicConstructors)]
    THandler> : IHandlerRegistration
    where THandler : SkypeEventHandler
{
    public IHandlerSubscription Subscribe(ISkype skype, IServiceProvider services)
    {
        var scopes = services.GetRequiredService<IServiceScopeFactory>();

        // Only shows which methods are overridden. Its constructor does not run: what it would ask for may exist in a scope only.
        var prototype = (SkypeEventHandler)RuntimeHelpers.GetUninitializedObject(typeof(THandler));
        return prototype.ServeBy(skype, async call =>
        {
            AsyncServiceScope scope = scopes.CreateAsyncScope();
            await using (scope.ConfigureAwait(false))
            {
                var handler = scope.ServiceProvider.GetRequiredService<THandler>();
                handler.SetClient(skype);
                await call(handler).ConfigureAwait(false);
            }
        });
    }
}
