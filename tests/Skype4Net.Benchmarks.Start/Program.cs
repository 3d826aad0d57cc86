// What compare starts, published trimmed and ReadyToRun: without arguments a program that writes a line, and with the address of a bus and a
// name on it a program that attaches there and then writes a line. Each ends when its input does.
using Skype4Net;
using Skype4Net.Transports;

if (args is [var address, var name])
    await AttachAsync(address, name);
else
    Console.WriteLine("ready");

static async Task AttachAsync(string address, string name)
{
    var transport = new DBusTransport { Address = address, BusName = name };
    await using ISkype skype = await Skype.AttachAsync(new SkypeOptions { FriendlyName = "Compare", Transport = transport });
    Console.WriteLine("ready");
    Console.In.ReadLine();
}
