#!/usr/bin/env -S dotnet run
#:project ../../src/Skype4Net.Emulator/Skype4Net.Emulator.csproj
// Writes the contacts as CSV; ContactExport is the same with more columns.
//   dotnet run samples/scripts/contacts.cs              on a small emulated Skype in this process
//   dotnet run samples/scripts/contacts.cs -- dbus      on whatever client is on the session bus
using Skype4Net;

await using ISkype skype = await Skype.AttachAsync(new SkypeOptions { FriendlyName = "contacts", Transport = args is [var name] ? name
    : "emulator" });
IReadOnlyList<User> friends = await skype.Contacts.Friends;
await friends.PrefetchAsync(f => [f.FullName, f.PhoneMobile, f.OnlineStatus]);
Console.WriteLine("Handle,Full name,Mobile phone,Status");
foreach (User friend in friends.OrderBy(f => f.Handle))
    Console.WriteLine(string.Join(',',
        new[] { friend.Handle, friend.FullName.Value, friend.PhoneMobile.Value, friend.OnlineStatus.Value.ToString() }.Select(Quoted)));

static string Quoted(string text) => text.IndexOfAny(['"', ',', '\r', '\n']) < 0 ? text : $"\"{text.Replace("\"", "\"\"")}\"";
