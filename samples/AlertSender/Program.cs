// Sends a message and ends: for jobs, scripts and other programs. The exit code is 0 when everybody has got it.
//   dotnet run --project samples/AlertSender -- admin "The disk is full"                         on an emulated Skype in this process
//   dotnet run --project samples/AlertSender -- --transport dbus admin,boss "The disk is full"   on whatever client is on the session bus
//   df -h | dotnet run --project samples/AlertSender -- --transport dbus admin -                 what another program writes
using Skype4Net;
using Skype4Net.Emulator;
using Skype4Net.Samples;

return await new SampleProgram
{
    Name = "AlertSender",
    Usage = "HANDLE[,HANDLE...] TEXT|-",
    SetUp = network =>
    {
        EmulatedClient alarm = network.LogIn("alarm", "Alarm");
        network.LogInContact(alarm, "admin", "Administrator");
        network.LogInContact(alarm, "boss", "The Boss");
        return alarm;
    },
    Run = async run =>
    {
        if (run.Arguments is not [var to, .. { Length: > 0 } words])
            throw new ArgumentException("Say to whom, and what.");
        string text = words is ["-"] ? await Console.In.ReadToEndAsync(run.Ended) : string.Join(' ', words);
        if (text.Trim().Length == 0)
            throw new ArgumentException("The text is empty.");
        bool[] got = await Task.WhenAll(to.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(handle => SendAsync(run, handle, text.TrimEnd())));
        if (got.Contains(false))
            throw new IOException($"{got.Count(g => !g)} of {got.Length} did not get the message.");
    },
}.RunAsync(args);

static async Task<bool> SendAsync(SampleRun run, string handle, string text)
{
    try
    {
        ChatMessage message = await run.Skype.Chats.SendAsync(handle, text, run.Ended);
        MessageDelivery delivery = await message.Delivery;
        Console.WriteLine($"{handle}: {(delivery.Outcome == DeliveryOutcome.Sent ? "sent" : delivery.Reason)}");
        return delivery.Outcome == DeliveryOutcome.Sent;
    }
    catch (SkypeCommandException exception)
    {
        Console.WriteLine($"{handle}: {exception.Message}");
        return false;
    }
}
