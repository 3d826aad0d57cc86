using Microsoft.Extensions.DependencyInjection;
using Skype4Net.Commands;

namespace Skype4Net.Hosting;

/// <summary>Modules of commands, of which an instance is made for each command, in a scope of its own.</summary>
/// <param name="name">The name of the client, whose configuration says how its commands behave.</param>
/// <param name="add">Adds the modules.</param>
/// <param name="configure">Has the last word about the options; null for none.</param>
internal sealed class CommandsRegistration(
    string name, Action<CommandList> add, Func<IServiceProvider, CommandOptions, CommandOptions>? configure) : IHandlerRegistration
{
    public IHandlerSubscription Subscribe(ISkype skype, IServiceProvider services)
    {
        var scopes = services.GetRequiredService<IServiceScopeFactory>();
        HostedClient client = services.GetRequiredKeyedService<HostedClient>(name);
        CommandOptions options = CommandOptionMap.Change(
            client.Host.Commands, new CommandOptions { Services = services, OpenScope = () => new CommandScope(scopes.CreateAsyncScope()) });
        BotCommands commands = skype.UseCommands(add, configure?.Invoke(services, options) ?? options);

        // It ends with the commands, which complete their outcomes.
        commands.Outcomes.Subscribe(new BusyWatch(client));
        return commands;
    }

    /// <summary>Tells the client's health of commands that were too many.</summary>
    private sealed class BusyWatch(HostedClient client) : IObserver<CommandOutcome>
    {
        public void OnNext(CommandOutcome value)
        {
            if (value.Kind == OutcomeKind.Busy)
                client.NoteBusy();
        }

        public void OnCompleted()
        {
        }

        public void OnError(Exception error)
        {
        }
    }

    private sealed class CommandScope(AsyncServiceScope scope) : ICommandScope
    {
        public IServiceProvider Services => scope.ServiceProvider;

        public ValueTask DisposeAsync() => scope.DisposeAsync();
    }
}
