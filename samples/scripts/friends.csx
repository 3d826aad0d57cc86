#!/usr/bin/env dotnet-script
#load "skype4net.csx"
// Lists the friends, who is there first; friends.cs does the same as a file-based app.
//   dotnet script samples/scripts/friends.csx              on an emulated Skype in this process
//   dotnet script samples/scripts/friends.csx -- dbus      on whatever client is on the session bus
using Skype4Net;
using Skype4Net.Emulator;
using Skype4Net.Transports;

var network = new SkypeNetwork();
EmulatedClient you = network.LogIn("you", "You"), ben = network.LogIn("ben", "Ben O'Hara"), anna = network.LogIn("anna", "Anna B.");
network.MakeContacts(you, ben);
network.MakeContacts(you, anna);
ben.GoOffline();
anna.SetMood("reading");

SkypeTransport transport = Args.Count == 1 ? SkypeTransport.Parse(Args[0]) : you.Transport;
ISkype skype = await Skype.AttachAsync(new SkypeOptions { FriendlyName = "friends", Transport = transport });
IReadOnlyList<User> friends = await skype.Contacts.Friends;
await friends.PrefetchAsync(f => [f.FullName, f.OnlineStatus, f.MoodText]);
foreach (User friend in friends.OrderBy(f => f.OnlineStatus.Value == OnlineStatus.Offline).ThenBy(f => f.Handle))
    Console.WriteLine($"{friend.Handle,-20} {await friend.OnlineStatus,-12} {await friend.FullName} {await friend.MoodText}");

await skype.DisposeAsync();
await network.DisposeAsync();
