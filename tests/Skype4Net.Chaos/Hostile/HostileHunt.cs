using System.Diagnostics;

namespace Skype4Net.Chaos;

/// <summary>Hostile peers against the servers and the client: each attack in a process of its own, which must come to its end.</summary>
internal sealed class HostileHunt : IHunt
{
    private static readonly Attack[] s_attacks = [.. ProxyAttacks.All, .. ConnectionAttacks.All, .. StrangerAttacks.All, .. CrowdAttacks.All];

    /// <summary>The names of all attacks.</summary>
    public static IEnumerable<string> Names => s_attacks.Select(a => a.Name);

    public string Name => "hostile";

    public string Usage => "[--attack A,B...] [--scale N]";

    public bool Run(HuntArguments arguments)
    {
        int scale = arguments.Number("scale") ?? 10;
        string[] names = arguments.Text("attack")?.Split(',') ?? [.. Names];
        bool isChild = arguments.Has("here");
        arguments.EnsureAllKnown();
        if (isChild)
        {
            s_attacks.Single(a => a.Name == names[0]).RunAsync(scale).GetAwaiter().GetResult();
            return true;
        }

        var table = new ResultTable("attack", "holds", "s");
        bool held = true;
        foreach (string name in names)
        {
            if (!Names.Contains(name))
                throw new ArgumentException($"There is no attack \"{name}\". There are: {string.Join(", ", Names)}.");
            long start = Stopwatch.GetTimestamp();
            (int exitCode, string output) = HuntProcess.RunAsync("hostile", "--attack", name, "--scale", $"{scale}", "--here")
                .GetAwaiter().GetResult();
            if (exitCode != 0)
                Repeat.Failed($"hostile --attack {name} --scale {scale}", output.Split('\n'), max: 3);
            held &= exitCode == 0;
            table.Add(name, exitCode == 0 ? "yes" : "NO", Math.Round(Stopwatch.GetElapsedTime(start).TotalSeconds, 1));
        }

        Console.WriteLine(table);
        return held;
    }
}
