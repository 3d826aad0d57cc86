using Microsoft.Extensions.DependencyInjection;

namespace Skype4Net.Hosting;

/// <summary>A handler of one stream, of which an object is made for each event, in a scope of its own.</summary>
internal sealed class StreamRegistration<TEvent, THandler>(Func<ISkype, IObservable<TEvent>> stream) : IHandlerRegistration
    where THandler : class, IEventHandler<TEvent>
{
    public IHandlerSubscription Subscribe(ISkype skype, IServiceProvider services)
    {
        var scopes = services.GetRequiredService<IServiceScopeFactory>();
        return stream(skype).Handle(async (value, cancellationToken) =>
        {
            AsyncServiceScope scope = scopes.CreateAsyncScope();
            await using (scope.ConfigureAwait(false))
                await scope.ServiceProvider.GetRequiredService<THandler>().HandleAsync(value, cancellationToken).ConfigureAwait(false);
        });
    }
}
