using System.Collections.Immutable;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using Skype4Net.Analyzers;
using Skype4Net.Commands.Generators;

namespace Skype4Net.Tests.Docs;

/// <summary>Compiles a block of a page against the libraries of this process, as a program of its own.</summary>
internal static class BlockCompiler
{
    // CS1998: an example may be asynchronous because the method it shows is. CS0219, CS0168: it may end where it has shown what it shows.
    // CS8321: a local function may be only shown. CS1701, CS1702: packages were built against older references.
    private static readonly string[] s_tolerated = ["CS1998", "CS0219", "CS0168", "CS8321", "CS1701", "CS1702"];

    private static readonly ImmutableArray<DiagnosticAnalyzer> s_analyzers =
    [
        new PropertyAsValueAnalyzer(), new AsyncSubscribeAnalyzer(), new BlockingReadAnalyzer(), new WaitInSubscribeAnalyzer(),
        new DroppedSubscriptionAnalyzer(), new DroppedCommandAnalyzer(), new TextInCommandAnalyzer(), new HandleComparisonAnalyzer(),
            new SystemClockAnalyzer(),
    ];

    private static readonly CSharpParseOptions s_parse = new(LanguageVersion.CSharp14);

    private static readonly CSharpCompilationOptions s_options = new CSharpCompilationOptions(
        OutputKind.ConsoleApplication, nullableContextOptions: NullableContextOptions.Enable, allowUnsafe: true)
        .WithSpecificDiagnosticOptions([.. s_tolerated.Select(id => KeyValuePair.Create(id, ReportDiagnostic.Suppress))]);

    private static readonly MetadataReference[] s_references =
        [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Where(IsForPrograms).Select(f
            => MetadataReference.CreateFromFile(f))];

    private static readonly SyntaxTree s_surroundings = Parse(
        File.ReadAllText(Path.Combine(Repository.Root, "tests/Skype4Net.Docs/Surroundings.cs.txt")), "Surroundings.cs.txt");
    private static readonly SyntaxTree s_implicitUsings = Parse(
        string.Concat(new[] { "", ".Collections.Generic", ".IO", ".Linq", ".Net.Http", ".Threading", ".Threading.Tasks" }.Select(n
            => $"global using System{n};")), "ImplicitUsings.cs");

    /// <summary>The errors and warnings of a block, each with its place in the page.</summary>
    public static IReadOnlyList<string> Check(CodeBlock block) => Complaints(block, Diagnostics(Compile(block)));

    /// <summary>The block as a program; throws with its errors if it is none.</summary>
    public static BlockProgram Build(CodeBlock block)
    {
        using var image = new MemoryStream();
        CSharpCompilation program = Compile(block);
        var result = program.Emit(image);
        if (Complaints(block, result.Diagnostics.AddRange(Diagnostics(program))) is { Count: > 0 } complaints)
            throw new InvalidDataException(string.Join('\n', complaints));
        image.Position = 0;
        return new BlockProgram(new AssemblyLoadContext(block.Place, isCollectible: true).LoadFromStream(image));
    }

    private static CSharpCompilation Compile(CodeBlock block)
    {
        IEnumerable<SyntaxTree> around = block.IsWhole ? [s_implicitUsings, .. block.Parts.Select(p => Parse(p.Text, p.Place))] : [s_surroundings];
        CSharpCompilation written = CSharpCompilation.Create(
            $"{Path.GetFileNameWithoutExtension(block.Page)}-{block.Line}",
            [.. around, Parse(block.IsWhole ? block.Text : WithAwaitBeforeTypes(block.Text), block.Page)],
            s_references,
            block.Kind is BlockKind.Part or BlockKind.Tests ? s_options.WithOutputKind(OutputKind.DynamicallyLinkedLibrary) : s_options);
        CSharpGeneratorDriver.Create([new CommandGenerator().AsSourceGenerator()], parseOptions: s_parse)
            .RunGeneratorsAndUpdateCompilation(written, out Compilation whole, out ImmutableArray<Diagnostic> problems);
        return problems.Any(p => p.Severity == DiagnosticSeverity.Error)
            ? throw new InvalidDataException(string.Join('\n', problems.Select(p => $"{block.Place}: {p}")))
            : (CSharpCompilation)whole;
    }

    // What the compiler says, and the analyzers of the packages.
    private static ImmutableArray<Diagnostic> Diagnostics(CSharpCompilation program)
        => program.WithAnalyzers(s_analyzers).GetAllDiagnosticsAsync().GetAwaiter().GetResult();

    /// <summary>Makes any block an asynchronous program: an await behind its last statement, before the types it may declare.</summary>
    private static string WithAwaitBeforeTypes(string text)
    {
        SyntaxNode root = CSharpSyntaxTree.ParseText(text, s_parse).GetRoot();
        var types = root.ChildNodes().OfType<Microsoft.CodeAnalysis.CSharp.Syntax.BaseTypeDeclarationSyntax>().FirstOrDefault();
        return types is null ? text + "\nawait Task.CompletedTask;" : text.Insert(types.FullSpan.Start, "await Task.CompletedTask; ");
    }

    private static SyntaxTree Parse(string text, string path) => CSharpSyntaxTree.ParseText(SourceText.From(text), s_parse, path);

    private static List<string> Complaints(CodeBlock block, IEnumerable<Diagnostic> diagnostics)
        => [.. diagnostics.Where(d => d.Severity >= DiagnosticSeverity.Warning).Select(d => $"{PlaceOf(block, d)}: {d.Id}: {d.GetMessage()}")];

    private static string PlaceOf(CodeBlock block, Diagnostic diagnostic)
        => diagnostic.Location.SourceTree?.FilePath == block.Page
            ? $"{block.Page}:{block.Line + 1 + diagnostic.Location.GetLineSpan().StartLinePosition.Line}" : block.Place;

    // A reader's program has the framework and what comes with the packages, not the tools of this test.
    private static bool IsForPrograms(string file)
    {
        string name = Path.GetFileNameWithoutExtension(file);
        return name.StartsWith("System", StringComparison.Ordinal) || name.StartsWith("Microsoft.Extensions", StringComparison.Ordinal)
            || name.StartsWith("xunit.", StringComparison.Ordinal)
                || name is "Skype4Net" or "Skype4Net.Commands" or "Skype4Net.Emulator" or "Skype4Net.Emulator.Sqlite" or "Skype4Net.Hosting"
                    or "Skype4Net.Xmpp" or "Skype4Net.Skype4Com"
                or "Skype4Net.Skype4Com.Interop"
                    or "mscorlib" or "netstandard" or "Microsoft.CSharp" or "Microsoft.Win32.Primitives";
    }
}
