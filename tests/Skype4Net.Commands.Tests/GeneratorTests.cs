using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Skype4Net.Commands.Generators;

namespace Skype4Net.Tests.Commands;

/// <summary>What the source generator makes of a class, and what it finds wrong with one.</summary>
public class GeneratorTests
{
    private const string Services =
        "namespace Microsoft.Extensions.DependencyInjection { public class Services { public void AddSingleton<T>() { } } } ";

    private static readonly MetadataReference[] s_references =
        [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Select(f => MetadataReference.CreateFromFile(f))];

    [Theory]
    [InlineData("S4N201", "public class M { [BotCommand(\"a\")] public Task A(CommandContext c) => Task.CompletedTask; }")]
    [InlineData("S4N201", "public class Outer { public partial class M { [BotCommand(\"a\")] public Task A(CommandContext c) => "
        + "Task.CompletedTask; } }")]
    [InlineData("S4N201", "public partial class M<T> { [BotCommand(\"a\")] public Task A(CommandContext c) => Task.CompletedTask; }")]
    [InlineData("S4N201", "public static partial class M { [BotCommand(\"a\")] public static Task A(CommandContext c) => Task.CompletedTask; }")]
    [InlineData("S4N201", "public partial class M(int n) { [BotCommand(\"a\")] public Task A(CommandContext c) => Task.FromResult(n); }")]
    [InlineData("S4N202", "public partial class M { [BotCommand(\"a\")] public Task A() => Task.CompletedTask; }")]
    [InlineData("S4N202", "public partial class M { [BotCommand(\"a\")] public Task A(string text, CommandContext c) => Task.CompletedTask; }")]
    [InlineData("S4N202", "public partial class M { [BotCommand(\"a\")] public Task A(CommandContext c, object o) => Task.CompletedTask; }")]
    [InlineData("S4N202", "public partial class M { [BotCommand(\"a\")] public Task A<T>(CommandContext c) => Task.CompletedTask; }")]
    [InlineData("S4N202", "public partial class M { [BotCommand(\"a\")] public Task A(CommandContext c, in int n) => Task.CompletedTask; }")]
    [InlineData("S4N202", "public partial class M { [BotCommand(\"a\")] public async void A(CommandContext c) => await Task.Yield(); }")]
    [InlineData("S4N202", "public partial class M { [BotCommand(\"a\")] public Task<int> A(CommandContext c) => Task.FromResult(1); }")]
    [InlineData("S4N203", "public partial class M { [BotCommand(\"!a\")] public Task A(CommandContext c) => Task.CompletedTask; }")]
    [InlineData("S4N203", "public partial class M { [BotCommand(\"\")] public Task A(CommandContext c) => Task.CompletedTask; }")]
    [InlineData("S4N203", "public partial class M { [BotCommand(\"a\")] public Task A(CommandContext c) => Task.CompletedTask; "
        + "[BotCommand(\"b\", Aliases = [\"A\"])] public Task B(CommandContext c) => Task.CompletedTask; }")]
    [InlineData("S4N204", "public partial class M { [BotCommand(\"a\")] public Task A(CommandContext c, int? n, int m) => Task.CompletedTask; }")]
    [InlineData("S4N204", "public partial class M { [BotCommand(\"a\")] public Task A(CommandContext c, [Between(5, 1)] int n) => "
        + "Task.CompletedTask; }")]
    [InlineData("S4N204", "public partial class M { [BotCommand(\"a\")] public Task A(CommandContext c, [Between(1, 5)] int n = 6) => "
        + "Task.CompletedTask; }")]
    [InlineData("S4N204", "public partial class M { [BotCommand(\"a\")] public Task A(CommandContext c, [Between(1, 5)] string s) => "
        + "Task.CompletedTask; }")]
    [InlineData("S4N204", "public partial class M { [BotCommand(\"a\")] public Task A(CommandContext c, [Between(1, 5)] TimeSpan t) => "
        + "Task.CompletedTask; }")]
    [InlineData("S4N204", "public partial class M { [BotCommand(\"a\")] public Task A(CommandContext c, [Unit(\"y\")] TimeSpan t) => "
        + "Task.CompletedTask; }")]
    [InlineData("S4N204", "public partial class M { [BotCommand(\"a\"), AtMost(3)] public Task A(CommandContext c) => Task.CompletedTask; }")]
    [InlineData("S4N204", "public enum E { [Word(\"x\")] A, X } public partial class M { [BotCommand(\"a\")] public Task "
        + "A(CommandContext c, E e) => Task.CompletedTask; }")]
    [InlineData("S4N205", "public partial class M { private int _n; [BotCommand(\"a\")] public Task A(CommandContext c) => "
        + "Task.FromResult(_n++); }")]
    public void Finds_what_cannot_work(string id, string source)
    {
        (ImmutableArray<Diagnostic> found, _) = Generate(source);

        Assert.Equal(id, Assert.Single(found).Id);
    }

    [Theory]
    [InlineData("public partial class M { [BotCommand(\"a b-c\")] public Task A(CommandContext c, int? n = null, bool b = true, string "
        + "s = \"x\\\"y\") => Task.CompletedTask; }")]
    [InlineData("namespace N.O { partial class Outer { internal sealed partial record M(ISkype Skype, CommandContext Context) { "
        + "[BotCommand(\"a\")] public ValueTask<string?> A(CommandContext c, params TimeSpan[] times) => new((string?)null); } } }")]
    [InlineData("public enum Day : byte { Sunday, Monday = 5 } public partial class M { [BotCommand(\"a\")] public static "
        + "ValueTask<string> A(CommandContext c, Day d = Day.Monday, Day? e = null) => new(\"\"); [BotCommand(\"b\")] public Task "
        + "B(CommandContext c, Day d) => Task.CompletedTask; }")]
    [InlineData("public partial class M { [BotCommand(\"a\", Help = \"It \\\"helps\\\".\\n\", TimeLimitSeconds = -1, Order = "
        + "CommandOrder.Person, RunsLate = true, IsHidden = true), RequiresRole(ChatRole.Master)] public Task A(CommandContext c, "
        + "[Between(-1.5, 2)] double @double, User? @class) => Task.CompletedTask; [BotFallback] public Task F(CommandContext c, "
        + "string rest) => Task.CompletedTask; }")]
    [InlineData("[ContactsOnly, AtMost(1, PerSeconds = 0.5, PerChat = true)] public partial class M { static int s_n = 1; const int K "
        + "= 1; readonly int _k = K; [BotCommand(\"a\")] public Task A(CommandContext c, [Between(\"1s\", \"1d\"), Unit(\"h\")] "
        + "TimeSpan t) => Task.FromResult(_k + s_n); }")]
    public void Makes_code_that_compiles_without_a_warning(string source)
    {
        (ImmutableArray<Diagnostic> found, Compilation compiled) = Generate(source);

        Assert.Empty(found);
        Assert.Empty(compiled.GetDiagnostics().Where(d => d.Severity >= DiagnosticSeverity.Warning));
    }

    [Theory]
    [InlineData("S4N206", "public partial class M { [BotCommand(\"a\")] public async Task A(CommandContext c) => await c.Chat.SendAsync(\"x\"); }")]
    [InlineData("S4N206",
        "public partial class M { [BotCommand(\"a\")] public async Task A(CommandContext c) => await Task.Delay(TimeSpan.Zero, c.TimeProvider); }")]
    [InlineData("S4N206",
        "public partial class M { [BotFallback] public async Task A(CommandContext c) { Func<Task> f = () => Task.Delay(5); await f(); } }")]
    [InlineData("S4N301", Services + "public partial class M { [BotCommand(\"a\")] public Task A(CommandContext c) => Task.CompletedTask; "
        + "static void Add(Microsoft.Extensions.DependencyInjection.Services s) => s.AddSingleton<M>(); }")]
    [InlineData("", "public partial class M { [BotCommand(\"a\")] public async Task A(CommandContext c) { "
        + "await c.Chat.SendAsync(\"x\", c.CancellationToken); await Task.Delay(TimeSpan.Zero, c.TimeProvider, c.CancellationToken); "
        + "await c.ReplyAsync(\"y\"); } }")]
    [InlineData("", "public class N { public async Task A(CommandContext c) => await c.Chat.SendAsync(\"x\"); }")]
    [InlineData("", Services + "public class N { static void Add(Microsoft.Extensions.DependencyInjection.Services s) => s.AddSingleton<N>(); }")]
    public async Task Finds_what_does_not_do_what_it_looks_like(string id, string source)
    {
        (_, Compilation compiled) = Generate(source);
        Assert.Empty(compiled.GetDiagnostics().Where(d => d.Severity == DiagnosticSeverity.Error));

        ImmutableArray<Diagnostic> found = await compiled.WithAnalyzers([new TokenAnalyzer(), new ServiceAnalyzer()]).GetAnalyzerDiagnosticsAsync();

        Assert.Equal(id.Length > 0 ? [id] : Array.Empty<string>(), found.Select(d => d.Id));
    }

    [Fact]
    public void A_change_elsewhere_makes_nothing_anew()
    {
        CSharpCompilation before = Compile(
            "public partial class M { [BotCommand(\"a\")] public Task A(CommandContext c, Skype4Net.User u) => Task.CompletedTask; }");
        GeneratorDriver driver = CSharpGeneratorDriver.Create(
            [new CommandGenerator().AsSourceGenerator()],
            driverOptions: new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));
        driver = driver.RunGenerators(before);

        CSharpCompilation after = before.AddSyntaxTrees(CSharpSyntaxTree.ParseText("public class Other { }"));
        GeneratorDriverRunResult again = driver.RunGenerators(after).GetRunResult();

        Assert.All(
            again.Results.Single().TrackedSteps[CommandGenerator.TrackingName].SelectMany(s => s.Outputs),
            o => Assert.True(o.Reason is IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged, o.Reason.ToString()));
    }

    [Fact]
    public void Each_rule_has_its_section_on_the_page()
    {
        string page = File.ReadAllText(Path.Combine(Repository.Root, "docs", "commands.md"));

        Assert.All(Problems.All, rule =>
        {
            Assert.Equal($"docs/commands.md#{rule.Id.ToLowerInvariant()}", rule.HelpLinkUri);
            Assert.Contains($"\n### {rule.Id}\n", page);
            Assert.Contains($"| [{rule.Id}](#{rule.Id.ToLowerInvariant()}) | {rule.DefaultSeverity} |", page);
        });
    }

    private static (ImmutableArray<Diagnostic> Found, Compilation Compiled) Generate(string source)
    {
        CSharpCompilation compilation = Compile(source);
        CSharpGeneratorDriver.Create(new CommandGenerator())
            .RunGeneratorsAndUpdateCompilation(compilation, out Compilation compiled, out ImmutableArray<Diagnostic> found);
        return (found, compiled);
    }

    private static CSharpCompilation Compile(string source) => CSharpCompilation.Create(
        "Users",
        [CSharpSyntaxTree.ParseText("using System; using System.Threading.Tasks; using Skype4Net; using Skype4Net.Commands;\n" + source)],
        s_references,
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
}
