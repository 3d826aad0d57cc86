#!/usr/bin/env -S dotnet run
#:project ../../src/Skype4Net.Emulator/Skype4Net.Emulator.csproj
// Greets all friends who are not offline.
//   dotnet run samples/scripts/greeting.cs              on a small emulated Skype in this process
//   dotnet run samples/scripts/greeting.cs -- dbus      on whatever client is on the session bus
using Skype4Net;

await using ISkype skype = await Skype.AttachAsync(new SkypeOptions { FriendlyName = "greeting", Transport = args is [var name] ? name
    : "emulator" });
foreach (User friend in await skype.Contacts.Friends)
{
    if (await friend.OnlineStatus == OnlineStatus.Offline)
        continue;
    await skype.Chats.SendAsync(friend.Handle, $"Hello, {await friend.FullName}!");
    Console.WriteLine($"greeted {friend.Handle}");
}
