// Tic-tac-toe between two people, each at their own Skype, over an application-to-application stream.
//   dotnet run --project samples/BoardGame                                    against the machine, on an emulated Skype in this process
//   dotnet run --project samples/BoardGame -- --transport dbus wait           waits to be challenged
//   dotnet run --project samples/BoardGame -- --transport dbus play anna      challenges anna, who waits
using BoardGame;
using Skype4Net;
using Skype4Net.Emulator;
using Skype4Net.Samples;

const string Name = "tictactoe";

return await new SampleProgram
{
    Name = "BoardGame",
    Usage = "[wait | play HANDLE]",
    SetUp = network =>
    {
        EmulatedClient you = network.LogIn("you", "You");
        network.LogInContact(you, "anna", "Anna B.");
        return you;
    },
    Run = run => run.Arguments switch
    {
        [] when run.World is not null => AgainstMachineAsync(run),
        ["wait"] => WaitAsync(run),
        ["play", var handle] => ChallengeAsync(run, handle),
        _ => throw new ArgumentException("Say wait, or play with a handle."),
    },
}.RunAsync(args);

static async Task AgainstMachineAsync(SampleRun run)
{
    await using ISkype annas = await Skype.AttachAsync(new SkypeOptions { FriendlyName = "BoardGame",
        Transport = run.World!.Find("anna")!.Transport }, run.Ended);
    await using Application hers = await annas.Applications.CreateAsync(Name, run.Ended);
    Task<GameResult>? herGame = null;
    using IDisposable challenged = hers.StreamOpened.Subscribe(stream => herGame = PlayAsync(stream, new Machine(), Mark.O, run.Ended));
    await ChallengeAsync(run, "anna");
    Console.WriteLine($"[anna's side] {await herGame!}");
}

static async Task WaitAsync(SampleRun run)
{
    await using Application application = await run.Skype.Applications.CreateAsync(Name, run.Ended);
    var challenge = new TaskCompletionSource<ApplicationStream>(TaskCreationOptions.RunContinuationsAsynchronously);
    using IDisposable challenged = application.StreamOpened.Subscribe(stream => challenge.TrySetResult(stream));
    Console.WriteLine($"{run.Skype.CurrentUser.Handle} waits for a challenge. Ctrl+C ends.");
    ApplicationStream stream = await challenge.Task.WaitAsync(run.Ended);
    Console.WriteLine($"{stream.Handle} challenges you.");
    Print(await PlayAsync(stream, Console.IsInputRedirected ? new ShownMachine(Console.Out) : new Human(Console.In, Console.Out), Mark.O, run.Ended));
}

static async Task ChallengeAsync(SampleRun run, string handle)
{
    await using Application application = await run.Skype.Applications.CreateAsync(Name, run.Ended);
    ApplicationStream stream = await application.ConnectAsync(handle, run.Ended);
    Console.WriteLine($"You play against {handle}.");
    Print(await PlayAsync(stream, Console.IsInputRedirected ? new ShownMachine(Console.Out) : new Human(Console.In, Console.Out), Mark.X, run.Ended));
}

static async Task<GameResult> PlayAsync(ApplicationStream stream, IPlayer player, Mark mine, CancellationToken cancellationToken)
{
    await using var link = new GameLink(stream.OpenBytes());
    return await new Game(link, player, mine).PlayAsync(cancellationToken);
}

static void Print(GameResult result) => Console.WriteLine(result switch
{
    GameResult.Won => "You have won.",
    GameResult.Lost => "You have lost.",
    _ => "Nobody has won.",
});
