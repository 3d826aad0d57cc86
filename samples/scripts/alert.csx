#!/usr/bin/env dotnet-script
#load "skype4net.csx"
// Sends a message and ends; alert.cs does the same as a file-based app.
//   dotnet script samples/scripts/alert.csx -- admin "The disk is full"           on an emulated Skype in this process
//   dotnet script samples/scripts/alert.csx -- anna "The disk is full" dbus       on whatever client is on the session bus
using Skype4Net;
using Skype4Net.Emulator;
using Skype4Net.Transports;

if (Args.Count is not (2 or 3))
    throw new ArgumentException("Say to whom, and what.");
var network = new SkypeNetwork();
EmulatedClient alarm = network.LogIn("alarm", "Alarm"), admin = network.LogIn("admin", "Administrator");
network.MakeContacts(alarm, admin);
admin.MessageReceived.Subscribe(m => Console.WriteLine($"[admin hears] {m.Text}"));

SkypeTransport transport = Args.Count == 3 ? SkypeTransport.Parse(Args[2]) : alarm.Transport;
ISkype skype = await Skype.AttachAsync(new SkypeOptions { FriendlyName = "alert", Transport = transport });
await skype.Chats.SendAsync(Args[0], Args[1]);

await skype.DisposeAsync();
await network.DisposeAsync();
