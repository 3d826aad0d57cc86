#!/usr/bin/env dotnet-script
#load "skype4net.csx"
// Writes the contacts as CSV; contacts.cs does the same as a file-based app.
//   dotnet script samples/scripts/contacts.csx              on a small emulated Skype in this process
//   dotnet script samples/scripts/contacts.csx -- dbus      on whatever client is on the session bus
using Skype4Net;

ISkype skype = await Skype.AttachAsync(new SkypeOptions { FriendlyName = "contacts", Transport = Args.Count == 1 ? Args[0] : "emulator" });
IReadOnlyList<User> friends = await skype.Contacts.Friends;
await friends.PrefetchAsync(f => [f.FullName, f.PhoneMobile, f.OnlineStatus]);
Console.WriteLine("Handle,Full name,Mobile phone,Status");
foreach (User friend in friends.OrderBy(f => f.Handle))
{
    string[] fields = [friend.Handle, await friend.FullName, await friend.PhoneMobile, $"{await friend.OnlineStatus}"];
    Console.WriteLine(string.Join(',', fields.Select(Quoted)));
}

await skype.DisposeAsync();

static string Quoted(string text) => text.IndexOfAny(['"', ',', '\r', '\n']) < 0 ? text : $"\"{text.Replace("\"", "\"\"")}\"";
