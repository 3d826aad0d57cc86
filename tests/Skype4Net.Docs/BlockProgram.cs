using System.Reflection;

namespace Skype4Net.Tests.Docs;

/// <summary>A compiled block: its entry point, and its world when it has one around it.</summary>
internal sealed class BlockProgram(Assembly assembly)
{
    // Only turns a hang into a failure.
    private static readonly TimeSpan s_limit = TimeSpan.FromSeconds(60);

    /// <summary>Runs it to its end in a folder of its own and returns what it wrote to the console.</summary>
    public async Task<string> RunAsync()
    {
        TextWriter console = Console.Out;
        var written = new StringWriter { NewLine = "\n" };
        Console.SetOut(TextWriter.Synchronized(written));
        try
        {
            await Task.Run(() => WorldAsync("BeginAsync")).WaitAsync(s_limit);
            try
            {
                await Task.Run(assembly.EntryPoint is null ? TestAsync : EnterAsync).WaitAsync(s_limit);
            }
            finally
            {
                await Task.Run(() => WorldAsync("EndAsync")).WaitAsync(s_limit);
            }
        }
        finally
        {
            Console.SetOut(console);
        }

        return written.ToString().TrimEnd();
    }

    private async Task EnterAsync()
    {
        // The compiler's own entry point waits; the method behind it is the asynchronous one.
        MethodInfo main = assembly.EntryPoint!;
        MethodInfo entry = main.DeclaringType!.GetMethod("<Main>$", BindingFlags.Static | BindingFlags.NonPublic) ?? main;
        object?[] arguments = entry.GetParameters().Length == 0 ? [] : [Array.Empty<string>()];
        if (entry.Invoke(null, BindingFlags.DoNotWrapExceptions, null, arguments, null) is Task task)
            await task;
    }

    private async Task TestAsync()
    {
        MethodInfo[] tests = [.. assembly.GetExportedTypes().SelectMany(t => t.GetMethods()).Where(m => m.IsDefined(typeof(FactAttribute)))];
        Assert.NotEmpty(tests);
        foreach (MethodInfo test in tests)
        {
            if (test.Invoke(Activator.CreateInstance(test.DeclaringType!), BindingFlags.DoNotWrapExceptions, null, null, null) is Task task)
                await task;
        }
    }

    private async Task WorldAsync(string what)
    {
        if (assembly.GetType("Surroundings") is { } world)
            await (Task)world.GetMethod(what)!.Invoke(null, null)!;
    }
}
