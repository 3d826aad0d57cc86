// A server on Skype: rates, access policies, a watched client, a log, and a standby.
//   dotnet run --project samples/ServerBot                                              on an emulated Skype in this process
//   dotnet run --project samples/ServerBot -- --transport dbus --settings settings.json  on a real one
using System.CommandLine;
using ServerBot;
using ServerBot.Keeping;
using ServerBot.Settings;
using Skype4Net;
using Skype4Net.Samples;
using Skype4Net.Transports;

Option<string> transport = SampleServer.TransportOption();
var file = new Option<string>("--settings")
{
    Description = "The file with the settings; only for a real client.",
    DefaultValueFactory = _ => Path.Combine(AppContext.BaseDirectory, "settings.json"),
};
var command = new RootCommand("A server on Skype that answers HELP, STATUS, RATES and EUR USD 100.") { transport, file };
command.SetAction((parsed, cancellationToken) => parsed.GetValue(transport) == SampleServer.Emulator
    ? EmbeddedConversation.RunAsync(Console.Out)
    : ServeAsync(parsed.GetValue(transport)!, parsed.GetValue(file)!, cancellationToken));
return await SampleServer.RunAsync(command, args);

static async Task<int> ServeAsync(string transport, string file, CancellationToken cancellationToken)
{
    ServerSettings settings = ServerSettings.Read(file);
    SkypeTransport way = transport;
    IClientProgram? program = settings.Client.Start ? new ClientProgram(settings.Client) : null;
    await using ServerHost host = await ServerHost.StartAsync(settings, new SkypeOptions { FriendlyName = "ServerBot", Transport = way },
        program, Console.WriteLine, cancellationToken);
    Console.WriteLine("The server answers. Ctrl+C ends.");
    Console.Error.WriteLine(await host.GivenUp.WaitAsync(cancellationToken));
    return 3;
}
