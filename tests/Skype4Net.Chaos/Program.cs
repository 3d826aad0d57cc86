namespace Skype4Net.Chaos;

/// <summary>The long form of the hunts: <c>dotnet run -c Release --project tests/Skype4Net.Chaos -- ledger --seeds 300</c>.</summary>
internal static class Program
{
    private static readonly IHunt[] s_hunts = [new LedgerHunt(), new FuzzHunt(), new InjectionHunt(), new ClientProcess()];

    private static int Main(string[] args)
    {
        try
        {
            if (args.Length == 0 || s_hunts.FirstOrDefault(h => h.Name == args[0]) is not { } hunt)
            {
                Console.Error.WriteLine("Hunts, and what they take:");
                foreach (IHunt known in s_hunts)
                    Console.Error.WriteLine($"  {known.Name} {known.Usage}");
                return 2;
            }

            return hunt.Run(HuntArguments.Parse(args[1..])) ? 0 : 1;
        }
        catch (ArgumentException exception)
        {
            Console.Error.WriteLine(exception.Message);
            return 2;
        }
    }
}
