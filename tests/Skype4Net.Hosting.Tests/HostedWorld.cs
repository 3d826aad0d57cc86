using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Skype4Net.Emulator.Testing;

namespace Skype4Net.Hosting.Tests;

/// <summary>A host with a bot in a small Skype world with a clock of its own.</summary>
internal sealed class HostedWorld : IAsyncDisposable
{
    private readonly HostApplicationBuilder _builder;
    private IHost? _host;

    private HostedWorld(BotWorld world, params (string Key, string Value)[] settings)
    {
        World = world;
        _builder = Microsoft.Extensions.Hosting.Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings { DisableDefaults = true });
        _builder.Configuration.AddInMemoryCollection(settings.Select(s => KeyValuePair.Create(s.Key, (string?)s.Value)));
        _builder.Services.AddSingleton<ILoggerFactory>(Log);
        Skypes = _builder.Services.AddSkype(_builder.Configuration.GetSection("Skype")).Configure((_, options) => InWorld(options)).AddHealthCheck();
    }

    public BotWorld World { get; }

    public RecordingLoggerFactory Log { get; } = new();

    public IServiceCollection Services => _builder.Services;

    public SkypeBuilder Skypes { get; }

    public IHost Host => _host ??= _builder.Build();

    public ISkype Skype => Host.Services.GetRequiredService<ISkype>();

    /// <summary>A host that is not started yet.</summary>
    public static HostedWorld Create(BotWorld world, params (string Key, string Value)[] settings) => new(world, settings);

    public async Task StartAsync()
    {
        await Host.StartAsync().InTime();
        await World.SettleAsync();
    }

    public async Task<HealthReport> HealthAsync()
        => await Host.Services.GetRequiredService<HealthCheckService>().CheckHealthAsync().InTime();

    public async Task<HealthReportEntry> HealthAsync(string name) => (await HealthAsync()).Entries[name];

    public async ValueTask DisposeAsync()
    {
        if (_host is IAsyncDisposable host)
            await host.DisposeAsync();
    }

    private SkypeOptions InWorld(SkypeOptions options) => World.Options with
    {
        LoggerFactory = options.LoggerFactory,
        MessageRecovery = options.MessageRecovery,
        AttachTimeout = options.AttachTimeout,
        EventQueueCapacity = options.EventQueueCapacity,
    };
}
