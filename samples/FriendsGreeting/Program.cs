// Greets all friends: by chat, and by SMS those contacts that are telephones. One of the three examples of the Skype4Py talk.
//   dotnet run --project samples/FriendsGreeting                                        on an emulated Skype in this process
//   dotnet run --project samples/FriendsGreeting -- --transport dbus "Happy new year!"  on whatever client is on the session bus
using FriendsGreeting;
using Skype4Net.Emulator;
using Skype4Net.Samples;

return await new SampleProgram
{
    Name = "FriendsGreeting",
    Usage = "[TEXT]",
    SetUp = SetUp,
    Run = async run =>
    {
        string text = run.Arguments.Length > 0 ? string.Join(' ', run.Arguments) : "Happy new year, {0}!";
        await new Greeter(run.Skype, Console.Out).GreetAsync(text, run.Ended);
        foreach (string sms in run.World?.Phone("+3725550100").Messages ?? [])
            Console.WriteLine($"[+3725550100 gets] {sms}");
    },
}.RunAsync(args);

static EmulatedClient SetUp(SkypeNetwork network)
{
    EmulatedClient you = network.LogIn("you", "You");
    network.LogInContact(you, "anna", "Anna B.");
    network.LogInContact(you, "ben", "Ben O'Hara");
    you.AddContact("+3725550100");
    you.SetCredit(5);
    return you;
}
