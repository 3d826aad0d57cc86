// Shows who types, and lets others see when we do, as Pidgin and Miranda did between each other.
//   dotnet run --project samples/TypingNotifier                                       both ends, on an emulated Skype in this process
//   dotnet run --project samples/TypingNotifier -- --transport dbus                   shows who types to us
//   dotnet run --project samples/TypingNotifier -- --transport dbus anna "On my way"  types a message to anna, at the speed of a person
using Skype4Net;
using Skype4Net.Emulator;
using Skype4Net.Samples;
using TypingSample;

return await new SampleProgram
{
    Name = "TypingNotifier",
    Usage = "[HANDLE TEXT]",
    SetUp = network =>
    {
        EmulatedClient you = network.LogIn("you", "You");
        network.LogInContact(you, "anna", "Anna B.");
        return you;
    },
    Run = async run =>
    {
        string[] words = run.Arguments;
        if (words.Length == 1)
            throw new ArgumentException("There is nothing to type.");
        if (run.World is null)
        {
            await (words.Length == 0 ? ShowAsync(run) : TypeAsync(run.Skype, words[0], string.Join(' ', words[1..]), run.Ended));
            return;
        }

        await using ISkype annas = await Skype.AttachAsync(new SkypeOptions { FriendlyName = "TypingNotifier",
            Transport = run.World.Find("anna")!.Transport }, run.Ended);
        await using TypingNotifier typing = await annas.Applications.StartTypingAsync(run.Ended);
        var ended = new TaskCompletionSource();
        using IDisposable shown = typing.Changed.Subscribe(change =>
        {
            Console.WriteLine($"[anna sees] {Typist.Describe(change)}");
            if (change.State == TypingState.NotTyping)
                ended.TrySetResult();
        });
        await TypeAsync(run.Skype, "anna", words.Length == 0 ? "On my way!" : string.Join(' ', words[1..]), run.Ended);
        await ended.Task.WaitAsync(TimeSpan.FromSeconds(10), run.Ended);
    },
}.RunAsync(args);

static async Task ShowAsync(SampleRun run)
{
    await using TypingNotifier typing = await run.Skype.Applications.StartTypingAsync(run.Ended);
    using IDisposable shown = typing.Changed.Subscribe(change => Console.WriteLine(Typist.Describe(change)));
    await run.UntilEndedAsync();
}

static async Task TypeAsync(ISkype skype, string handle, string text, CancellationToken cancellationToken)
{
    await using TypingNotifier typing = await skype.Applications.StartTypingAsync(cancellationToken);
    bool told = await new Typist(skype, typing, TimeProvider.System).TypeAsync(handle, text, cancellationToken);
    Console.WriteLine(told ? $"{handle} saw it being typed." : $"{handle} does not show who types; the message is sent all the same.");
}
