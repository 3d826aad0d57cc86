// A bot in a .NET host: it starts before its client, survives it, and stops without losing a message.
//   skype4net emulate --user bot --user anna --tcp 1401              a client for it to be attached to
//   dotnet run --project samples/HostedBot                           attaches when the client is there; Ctrl+C or SIGTERM ends it
//   dotnet run --project samples/HostedBot -- --Tracing true         writes its spans by OpenTelemetry
//   dotnet run --project samples/HostedBot -- --Skype:Transport dbus any option of appsettings.json, also as Skype__Transport=dbus
using HostedBot;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using OpenTelemetry;
using OpenTelemetry.Trace;

// The settings lie beside the program, wherever it is started from.
HostApplicationBuilder builder = Host.CreateApplicationBuilder(
    new HostApplicationBuilderSettings { Args = args, ContentRootPath = AppContext.BaseDirectory });
builder.Services.AddScoped<Answers>();
builder.Services.AddSkype(builder.Configuration.GetSection("Skype")).AddCommands(list => list.Add<Bot>()).AddHealthCheck();

using TracerProvider? tracing = builder.Configuration.GetValue<bool>("Tracing")
    ? Sdk.CreateTracerProviderBuilder().AddSource("Skype4Net", "Skype4Net.Commands")
        .AddProcessor(new SimpleActivityExportProcessor(new ConsoleSpans())).Build()
    : null;
try
{
    using IHost host = builder.Build();
    await host.RunAsync();
    return 0;
}
catch (OptionsValidationException exception)
{
    foreach (string failure in exception.Failures)
        await Console.Error.WriteLineAsync(failure);
    return 2;
}
