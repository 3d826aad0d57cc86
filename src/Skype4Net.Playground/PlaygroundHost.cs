using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Connections;
using Skype4Net.Emulator;
using Skype4Net.Playground.Web;
using Skype4Net.Playground.Windows;

namespace Skype4Net.Playground;

/// <summary>
/// Serves a page on loopback where a person plays any account of an emulated network and sees what the attached programs do. Only who has its
/// <see cref="Address"/>, with the token in it, can use it.
/// </summary>
/// <example><code>
/// await using var network = new SkypeNetwork();
/// network.LogIn("nora", "Nora Lund");
/// await using PlaygroundHost playground = await PlaygroundHost.StartAsync(network);
/// Console.WriteLine(playground.Address);
/// </code></example>
public sealed class PlaygroundHost : IAsyncDisposable
{
    private readonly WebApplication _web;
    private readonly PlaygroundServer _server;

    private PlaygroundHost(WebApplication web, PlaygroundServer server, AccessToken token, int port)
    {
        (_web, _server) = (web, server);
        Port = port;
        Address = new Uri(string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{port}/#t={token.Text}"));
    }

    /// <summary>The port on 127.0.0.1.</summary>
    public int Port { get; }

    /// <summary>What to open in a browser. The token in its fragment gives all rights on the world: it is a secret of this run.</summary>
    public Uri Address { get; }

    /// <summary>Completes when a window of the page is open for the first time.</summary>
    public Task WindowOpened => _server.WindowOpened;

    /// <summary>Starts to serve a world. The world stays the caller's.</summary>
    /// <param name="network">The world.</param>
    /// <param name="options">How to serve it; null for the defaults.</param>
    /// <param name="cancellationToken">Gives up starting.</param>
    /// <exception cref="IOException">The port is taken.</exception>
    /// <exception cref="ArgumentException">An origin in <see cref="PlaygroundOptions.WebOrigins"/> is none.</exception>
    public static async Task<PlaygroundHost> StartAsync(
        SkypeNetwork network, PlaygroundOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(network);
        options ??= new PlaygroundOptions();
        var token = new AccessToken(options.TimeProvider);
        var origins = new AllowedOrigins(options.WebOrigins);
        var server = new PlaygroundServer(network, options);
        try
        {
            return await StartAsync(server, token, origins, cancellationToken).ConfigureAwait(false);
        }
        catch
        {
            await server.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    /// <summary>What the page works on, for tests.</summary>
    internal PlaygroundServer Server => _server;

    private static async Task<PlaygroundHost> StartAsync(
        PlaygroundServer server, AccessToken token, AllowedOrigins origins, CancellationToken cancellationToken)
    {
        int? port = server.Options.Port;
        try
        {
            return await StartAsync(server, token, origins, port ?? PlaygroundOptions.DefaultPort, cancellationToken).ConfigureAwait(false);
        }
        catch (IOException exception) when (exception.InnerException is AddressInUseException)
        {
            const string advice = "another program has the port. Give another one, or 0 for a free one.";
            if (port is not null)
                throw new IOException($"Cannot listen on 127.0.0.1:{port}: {advice}", exception);
            return await StartAsync(server, token, origins, port: 0, cancellationToken).ConfigureAwait(false);
        }
    }

    private static async Task<PlaygroundHost> StartAsync(
        PlaygroundServer server, AccessToken token, AllowedOrigins origins, int port, CancellationToken cancellationToken)
    {
        WebApplication web = KestrelServer.Build(port, server.Options.LoggerFactory, new RequestHandler(server, origins, token).HandleAsync);
        try
        {
            await web.StartAsync(cancellationToken).ConfigureAwait(false);
        }
        catch
        {
            await web.DisposeAsync().ConfigureAwait(false);
            throw;
        }

        int bound = KestrelServer.PortOf(web);
        origins.AddPort(bound);
        return new PlaygroundHost(web, server, token, bound);
    }

    /// <summary>Stops serving: windows are closed, uploads and received files are gone.</summary>
    public async ValueTask DisposeAsync()
    {
        await _server.DisposeAsync().ConfigureAwait(false);
        await _web.StopAsync().ConfigureAwait(false);
        await _web.DisposeAsync().ConfigureAwait(false);
    }
}
