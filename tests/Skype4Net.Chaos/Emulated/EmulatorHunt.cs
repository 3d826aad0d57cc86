using Skype4Net.Emulator.Client;

namespace Skype4Net.Chaos;

/// <summary>
/// Ten programs of all protocols say millions of random commands to one emulated client: each is answered once, nothing is thrown, what is kept
/// has an end, and the last commands take no longer than the first that found the client full.
/// </summary>
internal sealed class EmulatorHunt : IHunt
{
    private const int Fewest = 10;

    // So few of everything that a short run gets to every limit.
    private static readonly ClientLimits s_few = new()
    {
        Calls = 100, LiveTransfers = 10, Transfers = 100, Sms = 100, Voicemails = 20, Groups = 20, People = 200, Chats = 100, Messages = 1000,
        Applications = 5, PluginItems = 20, Telephones = 100, Waiting = 100,
    };

    public string Name => "emulator";

    public string Usage
        => "[--commands N] [--seed S] [--few] [--costs] (--few: limits that a short run gets to; --costs: what each kind of command costs)";

    public bool Run(HuntArguments arguments)
    {
        int commands = arguments.Number("commands") ?? 6_000_000, seed = arguments.Number("seed") ?? 1;
        bool few = arguments.Has("few"), costs = arguments.Has("costs");
        arguments.EnsureAllKnown();
        string again = $"emulator --seed {seed} --commands {commands}{(few ? " --few" : "")}";
        string[] problems = new EmulatorRun(seed, few ? s_few : new ClientLimits()).Run(Math.Max(Fewest, commands), costs);
        if (problems.Length > 0)
            Repeat.Failed(again, problems);
        return problems.Length == 0;
    }
}
