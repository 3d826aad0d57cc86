#!/usr/bin/env -S dotnet run
#:project ../Shared/Shared.csproj
// Lists the friends, who is there first.
//   dotnet run samples/scripts/friends.cs
//   dotnet run samples/scripts/friends.cs -- --transport dbus
using Skype4Net;
using Skype4Net.Emulator;
using Skype4Net.Samples;

return await new SampleProgram
{
    Name = "friends",
    SetUp = network =>
    {
        EmulatedClient you = network.LogIn("you", "You");
        network.LogInContact(you, "ben", "Ben O'Hara").GoOffline();
        network.LogInContact(you, "anna", "Anna B.").SetMood("reading");
        return you;
    },
    Run = async run =>
    {
        IReadOnlyList<User> friends = await run.Skype.Contacts.Friends;
        await friends.PrefetchAsync(f => [f.FullName, f.OnlineStatus, f.MoodText]);
#pragma warning disable S4N003 // The values were prefetched: reading them asks nobody and blocks nothing.
        foreach (User friend in friends.OrderBy(f => f.OnlineStatus.Value == OnlineStatus.Offline).ThenBy(f => f.Handle))
            Console.WriteLine($"{friend.Handle,-20} {friend.OnlineStatus.Value,-12} {friend.FullName.Value} {friend.MoodText.Value}");
    },
}.RunAsync(args);
