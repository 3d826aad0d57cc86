// A TCP tunnel between two Skype accounts.
//   dotnet run --project samples/Tunnel                                                             both ends, on an emulated Skype in this process
//   dotnet run --project samples/Tunnel -- connect --from anna --target localhost:80 --transport dbus   at the one who has the service
//   dotnet run --project samples/Tunnel -- listen --to bob --port 8080 --transport dbus                 at the one who wants it
using System.CommandLine;
using Skype4Net;
using Skype4Net.Samples;
using Tunnel;

const string name = "skype4net-tunnel";
Option<string> transport = SampleServer.TransportOption();
transport.Recursive = true;
var max = new Option<int>("--most") { Description = "How many connections may be open at a time, 1 to 1000.", DefaultValueFactory = _
    => 32, Recursive = true };
var to = new Option<string>("--to") { Description = "To whom connections go.", Required = true };
var port = new Option<int>("--port") { Description = "The port of this machine to listen on; 0 for any.", Required = true };
var from = new Option<string[]>("--from") { Description = "Whose connections are taken; may be repeated.", Required = true };
var target = new Option<string>("--target") { Description = "Where they go, as host:port.", Required = true };
max.Validators.Add(result => Range(result, "--most", 1, 1000));
port.Validators.Add(result => Range(result, "--port", 0, ushort.MaxValue));
target.Validators.Add(result =>
{
    if (Target.Parse(result.GetValueOrDefault<string>()) is null)
        result.AddError("--target takes host:port, for example localhost:80.");
});

var listen = new Command("listen", "Listens on a port of this machine and passes connections on to somebody.") { to, port };
listen.SetAction((parsed, cancellationToken) => ServeAsync(parsed, application =>
{
    var end = new ListenEnd(application, parsed.GetValue(to)!, parsed.GetValue(port), parsed.GetValue(max), Console.WriteLine);
    end.Start();
    return end;
}, cancellationToken));
var connect = new Command("connect", "Takes connections of certain people and passes them on to a host.") { from, target };
connect.SetAction((parsed, cancellationToken) => ServeAsync(parsed, application =>
{
    var where = Target.Parse(parsed.GetValue(target))!;
    var end = new ConnectEnd(application, parsed.GetValue(from)!, where.Host, where.Port, parsed.GetValue(max), Console.WriteLine);
    end.Start();
    return end;
}, cancellationToken));
var command = new RootCommand("A TCP tunnel between two Skype accounts. Without a command: both ends on an emulated Skype.") { listen, connect,
    transport, max };
command.SetAction(_ => EmbeddedTunnel.RunAsync(name));
return await SampleServer.RunAsync(command, args);

Task ServeAsync(ParseResult parsed, Func<Application, IAsyncDisposable> serve, CancellationToken cancellationToken)
    => parsed.GetValue(transport) == SampleServer.Emulator
        ? throw new ArgumentException("One end alone needs a real client: give --transport dbus, x11 or tcp://host:port. "
            + "Without a command both ends run on an emulated one.")
        : SampleServer.ServeAsync("Tunnel", parsed.GetValue(transport)!, async skype =>
        {
            return serve(await skype.Applications.CreateAsync(name, cancellationToken));
        }, cancellationToken);

static void Range(System.CommandLine.Parsing.OptionResult result, string option, int least, int max)
{
    int value = result.GetValueOrDefault<int>();
    if (value < least || value > max)
        result.AddError($"{option} takes {least} to {max}.");
}
