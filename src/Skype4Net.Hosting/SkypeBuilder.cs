using System.Diagnostics.CodeAnalysis;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Skype4Net.Commands;

namespace Skype4Net.Hosting;

/// <summary>Sets up one Skype client of a host.</summary>
public sealed class SkypeBuilder
{
    private readonly SkypeRegistration _registration;

    internal SkypeBuilder(IServiceCollection services, SkypeRegistration registration)
    {
        Services = services;
        _registration = registration;
    }

    /// <summary>The services of the host.</summary>
    public IServiceCollection Services { get; }

    /// <summary>The key of this client's services, and the name of its <see cref="SkypeHostOptions"/>; empty for the client without a key.</summary>
    public string Name => _registration.Name;

    /// <summary>
    /// Changes the client's options after the configuration was read, for what is no text there: a transport of one's own, a scheduler.
    /// </summary>
    /// <param name="change">Given what the configuration says, returns the options to use. Changes are made in the order of the calls.</param>
    public SkypeBuilder Configure(Func<IServiceProvider, SkypeOptions, SkypeOptions> change)
    {
        ArgumentNullException.ThrowIfNull(change);
        _registration.Changes.Add(change);
        return this;
    }

    /// <summary>
    /// Adds a class of handler methods. An object of it is made for each event, in a scope of its own, which is disposed when the call has ended;
    /// calls come one at a time, in the order of the events. A class that is registered as a service already keeps its lifetime.
    /// </summary>
    /// <typeparam name="THandler">The class. Its constructor may ask for any service of the host, also for scoped ones.</typeparam>
    public SkypeBuilder AddHandler<
        [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors | DynamicallyAccessedMemberTypes.NonPublicConstructors)]
        THandler>()
        where THandler : SkypeEventHandler
    {
        Services.TryAddScoped<THandler>();
        _registration.Handlers.Add(new MethodsRegistration<THandler>());
        return this;
    }

    /// <summary>
    /// Adds a handler of one stream. An object of it is made for each event, in a scope of its own, which is disposed when the call has ended.
    /// </summary>
    /// <typeparam name="TEvent">What the stream tells.</typeparam>
    /// <typeparam name="THandler">The handler. A class that is registered as a service already keeps its lifetime.</typeparam>
    /// <param name="stream">The stream: <c>skype => skype.Calls.Incoming</c>.</param>
    public SkypeBuilder AddHandler<
        TEvent,
        [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors)] THandler>(Func<ISkype, IObservable<TEvent>> stream)
        where THandler : class, IEventHandler<TEvent>
    {
        ArgumentNullException.ThrowIfNull(stream);
        Services.TryAddScoped<THandler>();
        _registration.Handlers.Add(new StreamRegistration<TEvent, THandler>(stream));
        return this;
    }

    /// <summary>
    /// Adds commands: <c>AddCommands(list => list.Add&lt;Reminders&gt;())</c>. For each command an instance of its module is made, with the
    /// services of a scope of its own, which is disposed when the command's work has ended. When the host stops, no command begins any more, and
    /// those that run finish within <see cref="SkypeHostOptions.StopTimeout"/>.
    /// </summary>
    /// <param name="add">Adds the modules. A name that is there twice is an exception when the host starts.</param>
    /// <param name="configure">
    /// Changes how the bot listens, after <see cref="SkypeHostOptions.Commands"/> of the configuration; null to leave it at that. Keep the services
    /// and scopes of what it is given.
    /// </param>
    public SkypeBuilder AddCommands(Action<CommandList> add, Func<IServiceProvider, CommandOptions, CommandOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(add);
        _registration.Handlers.Add(new CommandsRegistration(Name, add, configure));
        return this;
    }

    /// <summary>
    /// Adds a health check: healthy while attached to a client that is online; degraded while there is no attachment for less than
    /// <see cref="SkypeHostOptions.StartGrace"/>, the user is asked, or the client is offline; else unhealthy. It sends nothing.
    /// </summary>
    /// <param name="name">Its name; null for <c>skype</c>, or <c>skype-key</c> for a client with a key.</param>
    /// <param name="tags">
    /// Its tags; null for <c>skype</c> and <c>ready</c>. Leave out <c>live</c>: a restart of the program brings no client back.
    /// </param>
    public SkypeBuilder AddHealthCheck(string? name = null, IEnumerable<string>? tags = null)
    {
        string key = Name;
        Services.AddHealthChecks().Add(new HealthCheckRegistration(
            name ?? _registration.DisplayName,
            services => new SkypeHealthCheck(services.GetRequiredKeyedService<HostedClient>(key)),
            failureStatus: null,
            tags ?? ["skype", "ready"]));
        return this;
    }
}
