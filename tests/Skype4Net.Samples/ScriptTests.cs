using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Scripting;
using Microsoft.CodeAnalysis.CSharp.Scripting.Hosting;
using Microsoft.CodeAnalysis.Scripting;
using Microsoft.CodeAnalysis.Scripting.Hosting;
using Skype4Net.Tests.Architecture;

namespace Skype4Net.Samples.Tests;

/// <summary>The scripts for C# Interactive and dotnet-script, by the engine that both are made of. It takes the package from what was built
/// here.</summary>
[Collection(nameof(ScriptTests))]
[CollectionDefinition(nameof(ScriptTests), DisableParallelization = true)]
public class ScriptTests
{
    private static readonly string s_folder = Path.Combine(Repository.Root, "samples", "scripts");

    /// <summary>Each script by its name, what it is given, and what it writes then. Two that talk at the same time write in any order.</summary>
    public static TheoryData<string, string[], string[]> Scripts => new()
    {
        { "greeting", [], ["greeted echo123", "greeted nora", "greeted ben"] },
        {
            "contacts", [],
            ["Handle,Full name,Mobile phone,Status", "ben,Ben Ode,,Away", "echo123,Echo / Sound Test Service,,Online", "ida,Ida Berg,,Offline",
                "nora,Nora Lund,+3725550100,Online"]
        },
        { "listen", [], ["nora: Are you coming on Friday?", "ben: At noon, as always?", "nora: You said: hello"] },
        {
            "friends", [],
            ["anna                 Online       Anna B. reading", "echo123              Online       Echo / Sound Test Service ",
                "ben                  Offline      Ben O'Hara "]
        },
        { "alert", ["admin", "The disk is full"], ["[admin hears] The disk is full"] },
    };

    [Theory]
    [MemberData(nameof(Scripts))]
    public async Task A_file_based_app_does_what_it_says(string script, string[] arguments, string[] lines)
    {
        SampleOutput output = await SampleProcess.RunScriptAsync($"{script}.cs", arguments);

        Assert.Equal((0, ""), (output.ExitCode, output.Errors));
        AssertWritten(script, lines, output.Lines);
    }

    [Theory]
    [MemberData(nameof(Scripts))]
    public async Task A_script_for_the_engine_does_the_same(string script, string[] arguments, string[] lines)
        => AssertWritten(script, lines, await RunAsync($"{script}.csx", arguments));

    [Fact]
    public void Every_script_is_there_in_both_forms()
    {
        string[] Names(string ending)
            => [.. Directory.GetFiles(s_folder, ending).Select(f => Path.GetFileNameWithoutExtension(f)!).Except(["skype4net"]).Order()];

        Assert.Equal(Scripts.Select(row => (string)row[0]).Order(), Names("*.cs"));
        Assert.Equal(Names("*.cs"), Names("*.csx"));
    }

    [Fact]
    public async Task A_file_based_app_with_a_wrong_transport_says_which_there_are()
    {
        SampleOutput output = await SampleProcess.RunScriptAsync("greeting.cs", "smoke");

        Assert.NotEqual(0, output.ExitCode);
        Assert.Contains("is no transport. Say \"dbus\"", output.Errors);
    }

    [Theory]
    [InlineData("greeting.csx", "is no transport", "smoke")]
    [InlineData("friends.csx", "is no transport", "smoke")]
    [InlineData("alert.csx", "Say to whom, and what.", "admin")]
    public async Task A_wrong_argument_of_a_script_is_told(string script, string problem, params string[] arguments)
        => Assert.Contains(problem, (await Assert.ThrowsAsync<ArgumentException>(() => RunAsync(script, arguments))).Message);

    private static void AssertWritten(string script, IEnumerable<string> expected, IEnumerable<string> written)
    {
        bool isOrdered = script == "friends";
        Assert.Equal(isOrdered ? expected : expected.Order(StringComparer.Ordinal), isOrdered ? written : written.Order(StringComparer.Ordinal));
    }

    private static IEnumerable<MetadataReference> Runtime
        => ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(f => Path.GetFileName(f).StartsWith("System.", StringComparison.Ordinal) && Path.GetFileName(f) != "System.Reactive.dll")
                .Select(f => MetadataReference.CreateFromFile(f));

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

    /// <summary>Stands for the package source: the package as it was built here. A directive of the engine gives one reference; the runners add the
    /// others.</summary>
    private sealed class PackageResolver : MetadataReferenceResolver
    {
        public static IEnumerable<MetadataReference> Dependencies
            => new[] { "Skype4Net.dll", "System.Reactive.dll", "Microsoft.Extensions.Logging.Abstractions.dll" }.Select(Built);

        public override ImmutableArray<PortableExecutableReference> ResolveReference(
            string reference, string? baseFilePath, MetadataReferenceProperties properties)
            => reference.StartsWith("nuget: Skype4Net.Emulator,", StringComparison.Ordinal) ? [Built("Skype4Net.Emulator.dll")] : [];

        public override bool Equals(object? other) => other is PackageResolver;

        public override int GetHashCode() => 1;

        private static PortableExecutableReference Built(string file)
            => MetadataReference.CreateFromFile(Path.Combine(AppContext.BaseDirectory, file));
    }
}
