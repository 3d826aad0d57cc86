#!/usr/bin/env dotnet-script
#load "skype4net.csx"
// Greets all friends who are not offline; greeting.cs does the same as a file-based app.
//   dotnet script samples/scripts/greeting.csx              on a small emulated Skype in this process
//   dotnet script samples/scripts/greeting.csx -- dbus      on whatever client is on the session bus
using Skype4Net;

ISkype skype = await Skype.AttachAsync(new SkypeOptions { FriendlyName = "greeting", Transport = Args.Count == 1 ? Args[0] : "emulator" });
foreach (User friend in await skype.Contacts.Friends)
{
    if (await friend.OnlineStatus == OnlineStatus.Offline)
        continue;
    await skype.Chats.SendAsync(friend.Handle, $"Hello, {await friend.FullName}!");
    Console.WriteLine($"greeted {friend.Handle}");
}

await skype.DisposeAsync();
