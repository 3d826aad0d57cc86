using Microsoft.Extensions.DependencyInjection;
using Skype4Net.Commands;

namespace Skype4Net.Hosting;

/// <summary>Modules of commands, of which an instance is made for each command, in a scope of its own.</summary>
internal sealed class CommandsRegistration(Action<CommandList> add, Func<IServiceProvider, CommandOptions, CommandOptions>? configure)
    : IHandlerRegistration
{
    public IHandlerSubscription Subscribe(ISkype skype, IServiceProvider services)
    {
        var scopes = services.GetRequiredService<IServiceScopeFactory>();
        var options = new CommandOptions { Services = services, OpenScope = () => new CommandScope(scopes.CreateAsyncScope()) };
        return skype.UseCommands(add, configure?.Invoke(services, options) ?? options);
    }

    private sealed class CommandScope(AsyncServiceScope scope) : ICommandScope
    {
        public IServiceProvider Services => scope.ServiceProvider;

        public ValueTask DisposeAsync() => scope.DisposeAsync();
    }
}
