#!/usr/bin/env dotnet-script
#load "skype4net.csx"
// Shows what is unread, and then what people say, until Ctrl+C; listen.cs does the same as a file-based app.
//   dotnet script samples/scripts/listen.csx              on a small emulated Skype in this process: says hello to nora there, who answers, and ends
//   dotnet script samples/scripts/listen.csx -- dbus      on whatever client is on the session bus
using Skype4Net;

string transport = Args.Count == 1 ? Args[0] : "emulator";
ISkype skype = await Skype.AttachAsync(new SkypeOptions
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

await skype.DisposeAsync();
