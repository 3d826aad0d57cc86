using System.Threading.Channels;
using Skype4Net;
using Skype4Net.Emulator;

namespace AnsweringMachine;

/// <summary>A machine, its owner, a friend and a telephone on an emulated Skype in this process.</summary>
internal static class EmbeddedCalls
{
    private static readonly TimeSpan s_limit = TimeSpan.FromSeconds(20);

    public static async Task<int> RunAsync(MachineSettings settings)
    {
        await using var network = new SkypeNetwork();
        EmulatedClient machines = network.LogIn("machine", "The Machine"), boss = network.LogIn("boss", "The Boss"),
            anna = network.LogIn("anna", "Anna B.");
        network.MakeContacts(boss, machines);
        network.MakeContacts(anna, machines);
        machines.SetNumber("+3725550199");
        machines.SetStatus(UserStatus.Away);
        using IDisposable bossReads = boss.MessageReceived.Subscribe(m => Console.WriteLine($"boss reads: {m.Text}"));
        using IDisposable annaReads = anna.MessageReceived.Subscribe(m => Console.WriteLine($"anna reads: {m.Text}"));
        var told = Channel.CreateUnbounded<string>();
        await using ISkype skype = await Skype.AttachAsync(new SkypeOptions { FriendlyName = "AnsweringMachine", Transport = machines.Transport });
        await using var machine = new Machine(skype, settings with { RingTime = TimeSpan.FromSeconds(1), Owner = "boss" }, TimeProvider.System,
            line =>
        {
            Console.WriteLine(line);
            told.Writer.TryWrite(line);
        });
        await machine.StartAsync();

        Console.WriteLine("(a telephone calls)");
        EmulatedPhone phone = network.Phone("+3725550100");
        phone.Call(machines);
        await TellsAsync(told, "is answered");
        phone.Press("1");
        await TellsAsync(told, "speaks");
        phone.Speak(new byte[2 * WavFile.BytesPerSecond]);
        phone.Press("#");
        await TellsAsync(told, "left 2.0 s");
        phone.HangUp();
        await TellsAsync(told, "is gone");

        Console.WriteLine("(anna calls)");
        EmulatedCall call = anna.Call(machines);
        await TellsAsync(told, "hears the menu");
        call.Press("2");
        await TellsAsync(told, "asks");
        await TellsAsync(told, "hears the menu");
        call.Press("9");
        await TellsAsync(told, "is gone");
        return 0;
    }

    private static async Task TellsAsync(Channel<string> told, string part)
    {
        using var limit = new CancellationTokenSource(s_limit);
        while (!(await told.Reader.ReadAsync(limit.Token)).Contains(part))
        {
            // What comes before it is passed over.
        }
    }
}
