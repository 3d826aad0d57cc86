using System.Diagnostics.CodeAnalysis;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Skype4Net;
using Skype4Net.Hosting;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Adds Skype clients to the services of a host.</summary>
public static class SkypeServiceCollectionExtensions
{
    /// <summary>
    /// Adds a Skype client: <see cref="ISkype"/> as a service, which the host attaches when it has started and disposes when it stops. The client
    /// need not run when the host starts.
    /// </summary>
    /// <param name="services">The services of the host.</param>
    /// <param name="section">
    /// Where the client's options stand, see <see cref="SkypeHostOptions"/>: <c>builder.Configuration.GetSection("Skype")</c>.
    /// </param>
    /// <exception cref="InvalidOperationException">There is such a client already; further ones need a key.</exception>
    public static SkypeBuilder AddSkype(this IServiceCollection services, IConfiguration section)
    {
        ArgumentNullException.ThrowIfNull(section);
        return Add(services, "", section);
    }

    /// <summary>
    /// The same with options from code: by <c>services.Configure&lt;SkypeHostOptions&gt;</c> or <see cref="SkypeBuilder.Configure"/>.
    /// </summary>
    /// <param name="services">The services of the host.</param>
    /// <exception cref="InvalidOperationException">There is such a client already; further ones need a key.</exception>
    public static SkypeBuilder AddSkype(this IServiceCollection services) => Add(services, "", null);

    /// <summary>
    /// Adds a further Skype client, which differs from others in everything: options, handlers, health check. It is asked for as
    /// <c>[FromKeyedServices("support")] ISkype</c>; nothing without the key is registered.
    /// </summary>
    /// <param name="services">The services of the host.</param>
    /// <param name="key">The key of its services, and the name of its <see cref="SkypeHostOptions"/>.</param>
    /// <param name="section">Where its options stand: <c>builder.Configuration.GetSection("Skype:Clients:support")</c>.</param>
    /// <exception cref="ArgumentException">The key is empty.</exception>
    /// <exception cref="InvalidOperationException">There is a client with this key already.</exception>
    public static SkypeBuilder AddKeyedSkype(this IServiceCollection services, string key, IConfiguration section)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(key);
        ArgumentNullException.ThrowIfNull(section);
        return Add(services, key, section);
    }

    /// <summary>The same with options from code.</summary>
    /// <param name="services">The services of the host.</param>
    /// <param name="key">The key of its services, and the name of its <see cref="SkypeHostOptions"/>.</param>
    /// <exception cref="ArgumentException">The key is empty.</exception>
    /// <exception cref="InvalidOperationException">There is a client with this key already.</exception>
    public static SkypeBuilder AddKeyedSkype(this IServiceCollection services, string key)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(key);
        return Add(services, key, null);
    }

    /// <summary>Adds a class of handler methods to the client without a key; see <see cref="SkypeBuilder.AddHandler{THandler}"/>.</summary>
    /// <typeparam name="THandler">The class.</typeparam>
    /// <param name="services">The services of the host.</param>
    /// <exception cref="InvalidOperationException">
    /// There is no such client: <see cref="AddSkype(IServiceCollection, IConfiguration)"/> comes first.
    /// </exception>
    public static IServiceCollection AddSkypeHandler<
        [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors | DynamicallyAccessedMemberTypes.NonPublicConstructors)]
        THandler>(this IServiceCollection services)
        where THandler : SkypeEventHandler
    {
        ArgumentNullException.ThrowIfNull(services);
        SkypeRegistration registration = Find(services, "")
            ?? throw new InvalidOperationException($"{typeof(THandler).Name} has no client to serve: call AddSkype first.");
        new SkypeBuilder(services, registration).AddHandler<THandler>();
        return services;
    }

    private static SkypeBuilder Add(IServiceCollection services, string name, IConfiguration? section)
    {
        ArgumentNullException.ThrowIfNull(services);
        if (Find(services, name) is not null)
        {
            throw new InvalidOperationException(name.Length == 0
                ? "AddSkype was called twice. For a second client call AddKeyedSkype with a key."
                : $"AddKeyedSkype was called twice with the key \"{name}\".");
        }

        var registration = new SkypeRegistration(name, section);
        services.AddKeyedSingleton(name, registration);
        OptionsBuilder<SkypeHostOptions> options = services.AddOptions<SkypeHostOptions>(name);
        if (section is not null)
            options.Configure(bound => Bind(section, bound, name));
        options.ValidateOnStart();
        services.AddSingleton<IValidateOptions<SkypeHostOptions>>(new SkypeHostOptionsValidator(registration));
        services.AddKeyedSingleton(name, (provider, _) => MakeClient(provider, registration));
        if (name.Length == 0)
            services.AddSingleton(provider => provider.GetRequiredKeyedService<HostedClient>(name).Skype);
        else
            services.AddKeyedSingleton(name, (provider, _) => provider.GetRequiredKeyedService<HostedClient>(name).Skype);
        services.AddSingleton<IHostedService>(provider => new SkypeHostedService(registration, provider));
        return new SkypeBuilder(services, registration);
    }

    private static SkypeRegistration? Find(IServiceCollection services, string name)
        => services.FirstOrDefault(s => s.IsKeyedService && s.ServiceType == typeof(SkypeRegistration) && name.Equals(s.ServiceKey))
            ?.KeyedImplementationInstance as SkypeRegistration;

    private static void Bind(IConfiguration section, SkypeHostOptions options, string name)
    {
        try
        {
            section.Bind(options);
        }
        catch (InvalidOperationException exception)
        {
            // A text that is no time, number or word: the message names the key.
            throw new OptionsValidationException(name, typeof(SkypeHostOptions), [exception.Message]);
        }
    }

    private static HostedClient MakeClient(IServiceProvider services, SkypeRegistration registration)
    {
        SkypeHostOptions host = services.GetRequiredService<IOptionsMonitor<SkypeHostOptions>>().Get(registration.Name);
        SkypeOptions options = OptionMap.ToSkypeOptions(host) with
        {
            LoggerFactory = services.GetRequiredService<ILoggerFactory>(),
            TimeProvider = services.GetService<TimeProvider>() ?? TimeProvider.System,
        };
        foreach (Func<IServiceProvider, SkypeOptions, SkypeOptions> change in registration.Changes)
            options = change(services, options);
        return new HostedClient(registration, host, options);
    }
}
