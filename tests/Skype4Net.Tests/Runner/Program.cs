using System.Reflection;
using Xunit.Abstractions;
using Xunit.Sdk;

namespace Skype4Net.Tests.Runner;

/// <summary>
/// Runs tests without a test host, for where there is none: <c>Skype4Net.Tests.exe .Windows.</c> runs the classes whose full name holds that,
/// and prints a line for each test. <c>dotnet test</c> does not come here.
/// </summary>
internal static class Program
{
    public static int Main(string[] args)
    {
        if (args is [FullPool.Switch])
            return FullPool.Run();
        if (args.Length != 1)
        {
            Console.Error.WriteLine("Say a part of the names of the classes to run. For all tests use: dotnet test");
            return 2;
        }

        Assembly assembly = typeof(Program).Assembly;
        var framework = new XunitTestFramework(new NullMessageSink());
        using var sink = new ReportSink();
        var options = new RunOptions();
        ITestFrameworkDiscoverer discoverer = framework.GetDiscoverer(Reflector.Wrap(assembly));
        using var found = new DiscoverySink();
        discoverer.Find(includeSourceInformation: false, found, options);
        found.Finished.WaitOne();
        ITestCase[] cases = [.. found.Cases.Where(c => c.TestMethod.TestClass.Class.Name.Contains(args[0], StringComparison.Ordinal))];
        framework.GetExecutor(assembly.GetName()).RunTests(cases, sink, options);
        sink.Finished.WaitOne();
        Console.WriteLine($"{sink.Passed} passed, {sink.Failed} failed, {sink.Skipped} skipped");
        return sink.Failed == 0 && sink.Passed > 0 ? 0 : 1;
    }

    private sealed class RunOptions : ITestFrameworkDiscoveryOptions, ITestFrameworkExecutionOptions
    {
        // One test after the other: all clients of a desktop hear each program. For all else the defaults of xunit hold.
        public TValue GetValue<TValue>(string name) => name == "xunit.execution.DisableParallelization" ? (TValue)(object)true : default!;

        public void SetValue<TValue>(string name, TValue value)
        {
        }
    }

    private sealed class DiscoverySink : LongLivedMarshalByRefObject, IMessageSink, IDisposable
    {
        public List<ITestCase> Cases { get; } = [];

        public ManualResetEvent Finished { get; } = new(false);

        public bool OnMessage(IMessageSinkMessage message)
        {
            if (message is ITestCaseDiscoveryMessage discovered)
                Cases.Add(discovered.TestCase);
            else if (message is IDiscoveryCompleteMessage)
                Finished.Set();
            return true;
        }

        public void Dispose() => Finished.Dispose();
    }

    private sealed class ReportSink : LongLivedMarshalByRefObject, IMessageSink, IDisposable
    {
        private readonly Lock _gate = new();

        public int Passed { get; private set; }

        public int Failed { get; private set; }

        public int Skipped { get; private set; }

        public ManualResetEvent Finished { get; } = new(false);

        public bool OnMessage(IMessageSinkMessage message)
        {
            lock (_gate)
            {
                switch (message)
                {
                    case ITestPassed passed:
                        Passed++;
                        Console.WriteLine($"Passed {passed.Test.DisplayName}");
                        break;
                    case ITestSkipped skipped:
                        Skipped++;
                        Console.WriteLine($"Skipped {skipped.Test.DisplayName}: {skipped.Reason}");
                        break;
                    case ITestFailed failed:
                        Failed++;
                        string problem = $"{string.Join(" / ", failed.Messages)} {failed.StackTraces.FirstOrDefault()}";
                        Console.WriteLine($"Failed {failed.Test.DisplayName}: {problem.ReplaceLineEndings(" ")}");
                        break;
                    case ITestAssemblyFinished:
                        Finished.Set();
                        break;
                }
            }

            return true;
        }

        public void Dispose() => Finished.Dispose();
    }
}
