namespace Skype4Net.Chaos;

/// <summary>All hunts in their long form, one after the other; each writes its numbers into the page about reliability.</summary>
internal sealed class ReportHunt : IHunt
{
    private static readonly string[] s_commands =
    [
        "ledger --seeds 1000 --record ledger",
        "ledger --transport dbus,x11,tcp --kills 200 --record kills",
        "engine --seeds 10000 --record engine",
        "ledger --transport dbus,x11,tcp --bot-kills 50 --record bot-kills",
        "messages --seeds 15000 --record messages",
        "fuzz --inputs 10000000 --record fuzz",
        "emulator --record emulator",
        "injection --texts 2000 --record injection",
        "hostile --scale 10 --record hostile",
        "soak --seconds 600 --rate 2000 --record soak",
    ];

    public string Name => "report";

    public string Usage => "(all of them in the long form: two hours or so)";

    public bool Run(HuntArguments arguments)
    {
        arguments.EnsureAllKnown();
        bool held = true;
        foreach (string command in s_commands)
        {
            Console.WriteLine($"$ {command}");
            (int exitCode, string output) = HuntProcess.RunAsync(command.Split(' ')).GetAwaiter().GetResult();
            Console.WriteLine(output);
            held &= exitCode == 0;
        }

        return held;
    }
}
