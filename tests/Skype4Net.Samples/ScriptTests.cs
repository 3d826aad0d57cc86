using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Scripting;
using Microsoft.CodeAnalysis.CSharp.Scripting.Hosting;
using Microsoft.CodeAnalysis.Scripting;
using Microsoft.CodeAnalysis.Scripting.Hosting;
using Skype4Net.Tests.Architecture;

namespace Skype4Net.Samples.Tests;

/// <summary>The scripts for C# Interactive and dotnet-script, by the engine that both are made of. It takes the package from what was built here.</summary>
[Collection(nameof(ScriptTests))]
[CollectionDefinition(nameof(ScriptTests), DisableParallelization = true)]
public class ScriptTests
{
    private static readonly string s_folder = Path.Combine(Repository.Root, "samples", "scripts");

    public static TheoryData<string> Scripts => [.. Directory.GetFiles(s_folder, "*.csx").Select(f => Path.GetFileName(f)!).Where(f => f != "skype4net.csx")];

    [Theory]
    [MemberData(nameof(Scripts))]
    public async Task A_script_writes_what_the_file_based_app_of_its_name_writes(string script)
    {
        SampleOutput app = await SampleProcess.RunScriptAsync(Path.ChangeExtension(script, ".cs"));

        string[] lines = await RunAsync(script);

        Assert.NotEmpty(lines);
        Assert.Equal(app.Lines.Order(StringComparer.Ordinal), lines.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_wrong_argument_of_a_script_is_told()
        => Assert.Contains("is no transport", (await Assert.ThrowsAsync<ArgumentException>(() => RunAsync("greeting.csx", "smoke"))).Message);

    private static IEnumerable<MetadataReference> Runtime
        => ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(f => Path.GetFileName(f).StartsWith("System.", StringComparison.Ordinal) && Path.GetFileName(f) != "System.Reactive.dll").Select(f => MetadataReference.CreateFromFile(f));

    private static async Task<string[]> RunAsync(string script, params string[] arguments)
    {
        ScriptOptions options = ScriptOptions.Default
            .WithFilePath(Path.Combine(s_folder, script))
            .WithSourceResolver(new SourceFileResolver([], s_folder))
            .WithMetadataResolver(new PackageResolver())
            .WithReferences(Runtime)
            .AddReferences(PackageResolver.Dependencies)
            .WithImports("System", "System.IO", "System.Collections.Generic", "System.Linq", "System.Threading.Tasks");
        TextWriter console = Console.Out;
        var written = new StringWriter { NewLine = "\n" };
        Console.SetOut(TextWriter.Synchronized(written));
        try
        {
            var globals = new CommandLineScriptGlobals(written, CSharpObjectFormatter.Instance);
            foreach (string argument in arguments)
                globals.Args.Add(argument);
            string code = await File.ReadAllTextAsync(options.FilePath);
            await CSharpScript.RunAsync(code, options, globals, typeof(CommandLineScriptGlobals)).WaitAsync(TimeSpan.FromMinutes(1));
        }
        finally
        {
            Console.SetOut(console);
        }

        return written.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }

    /// <summary>Stands for the package source: the package as it was built here. A directive of the engine gives one reference; the runners add the others.</summary>
    private sealed class PackageResolver : MetadataReferenceResolver
    {
        public static IEnumerable<MetadataReference> Dependencies
            => new[] { "Skype4Net.dll", "System.Reactive.dll", "Microsoft.Extensions.Logging.Abstractions.dll" }.Select(Built);

        public override ImmutableArray<PortableExecutableReference> ResolveReference(
            string reference, string? baseFilePath, MetadataReferenceProperties properties)
            => reference.StartsWith("nuget: Skype4Net.Emulator,", StringComparison.Ordinal) ? [Built("Skype4Net.Emulator.dll")] : [];

        public override bool Equals(object? other) => other is PackageResolver;

        public override int GetHashCode() => 1;

        private static PortableExecutableReference Built(string file) => MetadataReference.CreateFromFile(Path.Combine(AppContext.BaseDirectory, file));
    }
}
