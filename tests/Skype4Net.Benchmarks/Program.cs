// dotnet run -c Release --project tests/Skype4Net.Benchmarks -- --filter '*'
// dotnet run -c Release --project tests/Skype4Net.Benchmarks -- compare
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using Skype4Net.Benchmarks.Compare;
using Skype4Net.Benchmarks.Compare.Peers;

switch (args)
{
    case ["compare", .. var rest]:
        try
        {
            await Comparison.RunAsync(CompareOptions.Parse(rest), Console.Out);
            return 0;
        }
        catch (ArgumentException exception)
        {
            Console.Error.WriteLine(exception.Message);
            return 2;
        }

    case ["peer", .. var rest]:
        await PeerProgram.RunAsync(rest, new ConsoleLines());
        return 0;
}

// In process: no second build, which would need the network.
BenchmarkSwitcher
    .FromAssembly(typeof(Program).Assembly)
    .Run(args, DefaultConfig.Instance.AddJob(Job.ShortRun.WithToolchain(InProcessEmitToolchain.Instance)));
return 0;
