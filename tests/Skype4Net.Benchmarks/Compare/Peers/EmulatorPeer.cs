using System.Globalization;
using Skype4Net.Benchmarks.Compare.Transports;
using Skype4Net.Emulator;

namespace Skype4Net.Benchmarks.Compare.Peers;

/// <summary>
/// An emulated client with a contact, anna, who changes her name (<c>notify N</c>) or writes (<c>say N</c>) when told to, and 1 000 other accounts.
/// </summary>
internal static class EmulatorPeer
{
    /// <summary>How many accounts there are to ask for: c0, c1 and so on.</summary>
    public const int Contacts = 1000;

    public static async Task RunAsync(IReadOnlyList<string> target, ILines lines)
    {
        await using var network = new SkypeNetwork();
        EmulatedClient bot = network.LogIn(Targets.AccountOf(target)), anna = network.LogIn("anna");
        network.MakeContacts(anna, bot);
        for (int i = 0; i < Contacts; i++)
            network.AddAccount($"c{i}", $"Contact {i}");
        (IAsyncDisposable host, string address) = await Targets.ServeAsync(bot, target);
        await using (host)
        {
            lines.Write($"ready {address}".TrimEnd());
            while (await lines.ReadAsync() is { } line)
            {
                string[] words = line.Split(' ');
                int count = int.Parse(words[1], CultureInfo.InvariantCulture);
                bot.ReadAll();
                double begin = MonotonicClock.Now;
                for (int i = 0; i < count; i++)
                {
                    if (words[0] == "say")
                        anna.Say(bot, "hello");
                    else
                        anna.SetFullName($"Anna {i}");
                }

                lines.Write(begin.ToString("R", CultureInfo.InvariantCulture));
            }
        }
    }
}
