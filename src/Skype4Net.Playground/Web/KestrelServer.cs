using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Skype4Net.Playground.Web;

/// <summary>The web server: HTTP/1.1 on 127.0.0.1 and nowhere else, with nothing in it but one handler.</summary>
internal static class KestrelServer
{
    /// <summary>The largest body of an upload, in bytes.</summary>
    public const long MaxBody = 64L * 1024 * 1024;

    private const int MaxConnections = 256;
    private const int MaxHeaders = 16 * 1024;
    private static readonly TimeSpan s_headersWithin = TimeSpan.FromSeconds(10);

    public static WebApplication Build(int port, ILoggerFactory log, RequestDelegate handler)
    {
        WebApplicationBuilder builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.Services.AddSingleton<ILoggerFactory>(new HostingLog(log));
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = MaxBody;
            kestrel.Limits.MaxConcurrentConnections = MaxConnections;
            kestrel.Limits.MaxRequestHeadersTotalSize = MaxHeaders;
            kestrel.Limits.RequestHeadersTimeout = s_headersWithin;
            kestrel.Listen(IPAddress.Loopback, port, listen => listen.Protocols = HttpProtocols.Http1);
        });
        WebApplication web = builder.Build();
        web.UseWebSockets();
        web.Run(handler);
        return web;
    }

    public static int PortOf(WebApplication web)
    {
        IServerAddressesFeature addresses = web.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!;
        return new Uri(addresses.Addresses.Single()).Port;
    }
}
