#!/usr/bin/env -S dotnet run
#:project ../../src/Skype4Net.Emulator/Skype4Net.Emulator.csproj
// Shows what is unread, and then what people say, until Ctrl+C.
//   dotnet run samples/scripts/listen.cs                on a small emulated Skype in this process: says hello to nora there, who answers, and ends
//   dotnet run samples/scripts/listen.cs -- dbus        on whatever client is on the session bus
using Skype4Net;

string transport = args is [var name] ? name : "emulator";
await using ISkype skype = await Skype.AttachAsync(new SkypeOptions
{
    FriendlyName = "listen",
    Transport = transport,
    MessageRecovery = new MessageRecoveryOptions { IncludeUnreadAtStart = true },
});
var ended = new TaskCompletionSource();
Console.CancelKeyPress += (_, e) => e.Cancel = ended.TrySetResult();
skype.Chats.MessageReceived.Handle(async message =>
{
    if (await message.Type != ChatMessageType.Said)
        return;
    Console.WriteLine($"{await message.SenderHandle}: {await message.Body}");
    if (transport == "emulator" && await message.Body == "You said: hello")
        ended.TrySetResult();
});
if (transport == "emulator")
    await skype.Chats.SendAsync("nora", "hello");
await ended.Task;
