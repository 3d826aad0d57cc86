#!/usr/bin/env -S dotnet run
#:project ../Shared/Shared.csproj
// Sends a message and ends; AlertSender is the same with more comfort.
//   dotnet run samples/scripts/alert.cs -- admin "The disk is full"
//   dotnet run samples/scripts/alert.cs -- --transport dbus anna "The disk is full"
using Skype4Net.Emulator;
using Skype4Net.Samples;

return await new SampleProgram
{
    Name = "alert",
    Usage = "HANDLE TEXT",
    SetUp = network =>
    {
        EmulatedClient alarm = network.LogIn("alarm", "Alarm");
        network.LogInContact(alarm, "admin", "Administrator");
        return alarm;
    },
    Run = async run =>
    {
        if (run.Arguments is not [var handle, .. { Length: > 0 } words])
            throw new ArgumentException("Say to whom, and what.");
        await run.Skype.Chats.SendAsync(handle, string.Join(' ', words), run.Ended);
    },
}.RunAsync(args);
