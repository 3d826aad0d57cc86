// Records every call, both sides, to WAV files.
//   dotnet run --project samples/CallRecorder                                        on an emulated Skype in this process
//   dotnet run --project samples/CallRecorder -- --transport dbus --folder calls     on a real one
using System.CommandLine;
using CallRecorder;
using Skype4Net.Samples;

Option<string> transport = SampleServer.TransportOption();
var folder = new Option<string?>("--folder")
{
    Description = "Where the recordings go. Default: recordings, and for the emulator a temporary folder.",
};
var notice = new Option<string>("--tell") { Description = "What the partner is told by chat when a recording begins. In many countries they must be.",
    DefaultValueFactory = _ => "" };
var command = new RootCommand("Records every call, both sides, to WAV files named by date and partner.") { transport, folder, notice };
command.SetAction((parsed, cancellationToken) => parsed.GetValue(transport) == SampleServer.Emulator
    ? EmbeddedCall.RunAsync(SampleServer.FolderFor(parsed.GetValue(folder), parsed.GetValue(transport)!, "recordings"), parsed.GetValue(notice)!)
    : SampleServer.ServeAsync("CallRecorder", parsed.GetValue(transport)!, async skype =>
    {
        var recorder = new Recorder(skype, SampleServer.FolderFor(parsed.GetValue(folder), parsed.GetValue(transport)!, "recordings"),
            parsed.GetValue(notice)!, TimeProvider.System, Console.WriteLine);
        await recorder.StartAsync(cancellationToken);
        return recorder;
    }, cancellationToken));
return await SampleServer.RunAsync(command, args);
