using Skype4Net.Tests.Receiving;

namespace Skype4Net.Chaos;

/// <summary>The long form of the hunts: <c>dotnet run -c Release --project tests/Skype4Net.Chaos -- ledger --seeds 300</c>.</summary>
internal static class Program
{
    private static readonly IHunt[] s_hunts =
        [
            new LedgerHunt(), new FuzzHunt(), new InjectionHunt(), new HostileHunt(), new SoakHunt(), new ModelHunt("engine", EngineModel.Run),
            new ModelHunt("messages", seed => new ModelRun(seed).Run()), new EmulatorHunt(), new ReportHunt(), new ClientProcess(), new BotProcess(),
        ];

    private static int Main(string[] args)
    {
        try
        {
            if (args.Length == 0 || s_hunts.FirstOrDefault(h => h.Name == args[0]) is not { } hunt)
            {
                Console.Error.WriteLine("Hunts, and what they take; each takes --record PLACE, which writes its numbers into docs/reliability.md:");
                foreach (IHunt known in s_hunts)
                    Console.Error.WriteLine($"  {known.Name} {known.Usage}");
                return 2;
            }

            HuntArguments arguments = HuntArguments.Parse(args[1..]);
            return arguments.Text("record") is { } place ? RunAndRecord(hunt, arguments, place, args) : Code(hunt.Run(arguments));
        }
        catch (ArgumentException exception)
        {
            Console.Error.WriteLine(exception.Message);
            return 2;
        }
    }

    private static int RunAndRecord(IHunt hunt, HuntArguments arguments, string place, string[] args)
    {
        using var written = new StringWriter();
        TextWriter console = Console.Out;
        Console.SetOut(TextWriter.Synchronized(new Record.Tee(console, written)));
        bool held = hunt.Run(arguments);
        Console.SetOut(console);
        Record.Write(place, string.Join(' ', args.TakeWhile(a => a != "--record")), written.ToString());
        return Code(held);
    }

    private static int Code(bool held) => held ? 0 : 1;
}
