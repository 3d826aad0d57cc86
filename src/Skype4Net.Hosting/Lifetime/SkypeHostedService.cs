using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Skype4Net.Hosting;

/// <summary>The life of one client in a host: handlers first, then the attachment; at the end no new events, running handlers, the client.</summary>
internal sealed class SkypeHostedService(SkypeRegistration registration, IServiceProvider services) : IHostedLifecycleService, IDisposable
{
    // What a handler has whose token was cancelled.
    private static readonly TimeSpan s_afterCancel = TimeSpan.FromSeconds(1);
    private readonly CancellationTokenSource _stop = new();
    private readonly List<IHandlerSubscription> _handlers = [];
    private HostedClient? _client;
    private Task _attaching = Task.CompletedTask;
    private Task? _handlersEnd;

    public Task StartingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public async Task StartAsync(CancellationToken cancellationToken)
    {
        _client = services.GetRequiredKeyedService<HostedClient>(registration.Name);
        foreach (IHandlerRegistration handler in registration.Handlers)
            _handlers.Add(handler.Subscribe(_client.Skype, services));
        Log.Started(_client.Logger, registration.DisplayName, _handlers.Count);
        if (_client.Host.RequireClientAtStart)
            await _client.Skype.AttachAsync(cancellationToken).ConfigureAwait(false);
        else
            _attaching = Task.Run(() => new AttachLoop(_client).RunAsync(_stop.Token), CancellationToken.None);
    }

    public Task StartedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppingAsync(CancellationToken cancellationToken)
    {
        _ = EndHandlersAsync();
        return Task.CompletedTask;
    }

    public async Task StopAsync(CancellationToken cancellationToken)
    {
        if (_client is null)
            return;
        await _stop.CancelAsync().ConfigureAwait(false);
        await _attaching.ConfigureAwait(false);
        Task end = EndHandlersAsync();
        if (!await EndsAsync(end, _client.Host.StopTimeout, cancellationToken).ConfigureAwait(false))
        {
            Log.CancelsHandlers(_client.Logger, registration.DisplayName, _client.Host.StopTimeout.TotalSeconds);
            DisposeHandlers();
            if (!await EndsAsync(end, s_afterCancel, cancellationToken).ConfigureAwait(false))
                Log.LeavesHandlers(_client.Logger, registration.DisplayName);
        }

        DisposeHandlers();
        await _client.DisposeAsync().ConfigureAwait(false);
        Log.Stopped(_client.Logger, registration.DisplayName);
    }

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public void Dispose()
    {
        DisposeHandlers();
        _stop.Dispose();
    }

    // All clients of the host stop taking events before the first one is waited for.
    private Task EndHandlersAsync()
    {
        if (_client is not null)
            _client.IsStopping = true;
        return _handlersEnd ??= Task.WhenAll(_handlers.Select(handler => handler.StopAsync()));
    }

    private async Task<bool> EndsAsync(Task end, TimeSpan limit, CancellationToken cancellationToken)
    {
        await end.WaitAsync(limit, _client!.Time, cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        return end.IsCompleted;
    }

    private void DisposeHandlers()
    {
        foreach (IHandlerSubscription handler in _handlers)
            handler.Dispose();
    }
}
