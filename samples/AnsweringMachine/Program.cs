// An answering machine with a menu of keys.
//   dotnet run --project samples/AnsweringMachine                                               on an emulated Skype in this process
//   dotnet run --project samples/AnsweringMachine -- --transport dbus --after 15 --owner boss   on a real one
using System.CommandLine;
using AnsweringMachine;
using Skype4Net.Samples;

Option<string> transport = SampleServer.TransportOption();
var after = new Option<double>("--after") { Description = "After how many seconds of ringing it answers, 0 to 600.", DefaultValueFactory = _ => 15 };
var folder = new Option<string?>("--folder")
{
    Description = "Where the messages go; its folder \"prompts\" has what callers hear. Default: messages, and for the emulator a temporary folder.",
};
var owner = new Option<string>("--owner") { Description = "Who is told of messages by chat.", DefaultValueFactory = _ => "" };
after.Validators.Add(result =>
{
    if (result.GetValueOrDefault<double>() is not (>= 0 and <= 600))
        result.AddError("--after takes 0 to 600 seconds.");
});
var command = new RootCommand("An answering machine: 1 leaves a message, 2 tells whether somebody is there, 9 ends.") { transport, after,
    folder, owner };
command.SetAction((parsed, cancellationToken) =>
{
    var settings = new MachineSettings
    {
        RingTime = TimeSpan.FromSeconds(parsed.GetValue(after)),
        Folder = SampleServer.FolderFor(parsed.GetValue(folder), parsed.GetValue(transport)!, "messages"),
        Owner = parsed.GetValue(owner)!,
    };
    return parsed.GetValue(transport) == SampleServer.Emulator
        ? EmbeddedCalls.RunAsync(settings)
        : SampleServer.ServeAsync("AnsweringMachine", parsed.GetValue(transport)!, async skype =>
        {
            var machine = new Machine(skype, settings, TimeProvider.System, Console.WriteLine);
            await machine.StartAsync();
            return machine;
        }, cancellationToken);
});
return await SampleServer.RunAsync(command, args);
