// Both ends of a stream between two programs, through Skype. One of the three examples of the Skype4Py talk.
//   dotnet run --project samples/App2App                                            both ends, on an emulated Skype in this process
//   dotnet run --project samples/App2App -- --transport dbus listen                 one end: answers whoever connects
//   dotnet run --project samples/App2App -- --transport dbus connect anna "hello"   the other: sends lines, from the arguments or the console
using App2App;
using Skype4Net;
using Skype4Net.Emulator;
using Skype4Net.Samples;

return await new SampleProgram
{
    Name = "App2App",
    Usage = "[listen | connect HANDLE [LINE...]]",
    SetUp = network =>
    {
        EmulatedClient you = network.LogIn("you", "You");
        network.LogInContact(you, "anna", "Anna B.");
        return you;
    },
    Run = run => run.Arguments switch
    {
        [] when run.World is not null => BothEndsAsync(run),
        ["listen"] => ListenAsync(run),
        ["connect", var handle, .. var lines] => ConnectAsync(run, handle, lines.Length > 0 ? lines : LinesOf(Console.In)),
        _ => throw new ArgumentException("Say listen, or connect with a handle."),
    },
}.RunAsync(args);

static async Task BothEndsAsync(SampleRun run)
{
    await using ISkype annas = await Skype.AttachAsync(new SkypeOptions { FriendlyName = "App2App",
        Transport = run.World!.Find("anna")!.Transport }, run.Ended);
    await using Application hers = await annas.Applications.CreateAsync(Shout.Name, run.Ended);
    using IDisposable listening = Shout.Answer(hers, Console.WriteLine);
    await ConnectAsync(run, "anna", ["hello", "grüße", "good bye"]);
}

static async Task ListenAsync(SampleRun run)
{
    await using Application application = await run.Skype.Applications.CreateAsync(Shout.Name, run.Ended);
    using IDisposable listening = Shout.Answer(application, Console.WriteLine);
    await run.UntilEndedAsync();
}

static async Task ConnectAsync(SampleRun run, string handle, IEnumerable<string> lines)
{
    await using Application application = await run.Skype.Applications.CreateAsync(Shout.Name, run.Ended);
    ApplicationStream stream = await application.ConnectAsync(handle, run.Ended);
    await foreach (string answer in Shout.AskAsync(stream, lines, run.Ended))
        Console.WriteLine($"{handle} shouts: {answer}");
}

static IEnumerable<string> LinesOf(TextReader reader)
{
    while (reader.ReadLine() is { Length: > 0 } line)
        yield return line;
}
