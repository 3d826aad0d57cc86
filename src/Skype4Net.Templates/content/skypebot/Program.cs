using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using SkypeBot;

// appsettings.json lies beside the program, wherever it is started from. Any key of it can be set from outside too:
//   SkypeBot --Skype:Transport dbus        or        Skype__Transport=dbus SkypeBot
HostApplicationBuilder builder = Host.CreateApplicationBuilder(
    new HostApplicationBuilderSettings { Args = args, ContentRootPath = AppContext.BaseDirectory });
builder.Services.AddSkype(builder.Configuration.GetSection("Skype")).AddCommands(list => list.Add<Bot>()).AddHealthCheck();

await builder.Build().RunAsync();
