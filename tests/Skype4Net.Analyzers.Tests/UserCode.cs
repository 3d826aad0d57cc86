using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using Skype4Net.Analyzers;

namespace Skype4Net.Tests.Analyzers;

/// <summary>Code of a user, compiled against the SDK. What a rule must find in it stands between <c>{|</c> and <c>|}</c>.</summary>
internal sealed class UserCode
{
    private const string Usings = """
        using System;
        using System.Collections.Generic;
        using System.Linq;
        using System.Reactive.Concurrency;
        using System.Reactive.Linq;
        using System.Reactive.Threading.Tasks;
        using System.Threading;
        using System.Threading.Tasks;
        using Microsoft.Extensions.Logging;
        using Skype4Net;

        """;

    private static readonly MetadataReference[] s_references =
        [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Select(f => MetadataReference.CreateFromFile(f))];

    private static readonly ImmutableArray<DiagnosticAnalyzer> s_analyzers =
    [
        new PropertyAsValueAnalyzer(),
        new AsyncSubscribeAnalyzer(),
        new BlockingReadAnalyzer(),
        new WaitInSubscribeAnalyzer(),
        new DroppedSubscriptionAnalyzer(),
        new DroppedCommandAnalyzer(),
        new TextInCommandAnalyzer(),
        new HandleComparisonAnalyzer(),
        new SystemClockAnalyzer(),
    ];

    private static readonly CodeFixProvider[] s_fixes =
    [
        new AwaitFix(), new HandleFix(), new DroppedSubscriptionFix(), new DroppedCommandFix(), new HandleComparisonFix(), new SystemClockFix(),
    ];

    private static readonly CSharpParseOptions s_language = new(LanguageVersion.Preview);

    private readonly string _source;
    private readonly TextSpan[] _expected;
    private readonly OutputKind _kind;

    private UserCode(string marked, OutputKind kind)
    {
        var expected = new List<TextSpan>();
        var open = new Stack<int>();
        var text = new System.Text.StringBuilder();
        for (int at = 0; at < marked.Length; at++)
        {
            if (marked.AsSpan(at).StartsWith("{|"))
            {
                open.Push(text.Length);
                at++;
            }
            else if (marked.AsSpan(at).StartsWith("|}"))
            {
                int start = open.Pop();
                expected.Add(TextSpan.FromBounds(start, text.Length));
                at++;
            }
            else
            {
                text.Append(marked[at]);
            }
        }

        _source = text.ToString();
        _expected = [.. expected.OrderBy(s => s.Start)];
        _kind = kind;
    }

    public static IEnumerable<DiagnosticDescriptor> Rules => s_analyzers.SelectMany(a => a.SupportedDiagnostics);

    /// <summary>Statements of an asynchronous method that has <c>skype</c>, <c>chat</c>, <c>message</c>, <c>user</c>, <c>log</c> and
    /// <c>words</c>.</summary>
    public static UserCode InAsync(string statements) => InMethod("public async Task RunAsync", statements + "\nawait Task.Yield();");

    /// <summary>Statements of a synchronous method.</summary>
    public static UserCode InSync(string statements) => InMethod("public void Run", statements);

    /// <summary>Whole declarations.</summary>
    public static UserCode File(string declarations) => new(Usings + declarations, OutputKind.DynamicallyLinkedLibrary);

    /// <summary>A program of statements.</summary>
    public static UserCode Program(string statements) => new(Usings + statements, OutputKind.ConsoleApplication);

    /// <summary>Checks that the rule finds what is marked, and that no other rule of ours finds anything.</summary>
    public async Task HasAsync(string id)
    {
        Diagnostic[] found = await FindAsync(Compile(_source));

        Assert.All(found, d => Assert.Equal(id, d.Id));
        Assert.Equal(_expected.Select(Shown), found.Select(d => Shown(d.Location.SourceSpan)));
    }

    /// <summary>Checks that no rule finds anything.</summary>
    public async Task IsFineAsync() => Assert.Empty((await FindAsync(Compile(_source))).Select(d => $"{d.Id} {Shown(d.Location.SourceSpan)}"));

    /// <summary>Checks what the first finding becomes by its fix, and that the rules find no more there.</summary>
    public async Task BecomesAsync(string expected)
    {
        using var workspace = new AdhocWorkspace();
        Document document = AddTo(workspace);
        Diagnostic first = (await FindAsync(Compile(_source)))[0];
        List<CodeAction> actions = await FixesOfAsync(document, first);
        ImmutableArray<CodeActionOperation> operations = await Assert.Single(actions).GetOperationsAsync(default);
        Document changed = operations.OfType<ApplyChangesOperation>().Single().ChangedSolution.GetDocument(document.Id)!;
        string text = (await changed.GetTextAsync()).ToString();

        Assert.True(text.Contains(expected, StringComparison.Ordinal), $"{expected}\nis not in\n{text}");
        Assert.Empty(await FindAsync(Compile(text)));
    }

    /// <summary>Checks that no fix is offered.</summary>
    public async Task HasNoFixAsync()
    {
        using var workspace = new AdhocWorkspace();
        Document document = AddTo(workspace);

        Assert.Empty(await FixesOfAsync(document, (await FindAsync(Compile(_source)))[0]));
    }

    private static UserCode InMethod(string head, string statements)
        => File("public class Users { " + head
            + "(ISkype skype, Chat chat, ChatMessage message, User user, User other, ILogger log, string words, CancellationToken token)\n{\n"
                + statements
                + "\n}\n}");

    private static async Task<List<CodeAction>> FixesOfAsync(Document document, Diagnostic diagnostic)
    {
        var actions = new List<CodeAction>();
        foreach (CodeFixProvider fix in s_fixes)
        {
            if (fix.FixableDiagnosticIds.Contains(diagnostic.Id))
                await fix.RegisterCodeFixesAsync(new CodeFixContext(document, diagnostic, (action, _) => actions.Add(action), default));
        }

        return actions;
    }

    private static async Task<Diagnostic[]> FindAsync(CSharpCompilation compilation)
    {
        Assert.Empty(compilation.GetDiagnostics().Where(d => d.Severity == DiagnosticSeverity.Error));
        ImmutableArray<Diagnostic> found = await compilation.WithAnalyzers(s_analyzers).GetAnalyzerDiagnosticsAsync();
        return [.. found.OrderBy(d => d.Location.SourceSpan.Start)];
    }

    private CSharpCompilation Compile(string source) => CSharpCompilation.Create(
        "Users",
        [CSharpSyntaxTree.ParseText(source, s_language)],
        s_references,
        new CSharpCompilationOptions(_kind, nullableContextOptions: NullableContextOptions.Enable));

    private Document AddTo(AdhocWorkspace workspace)
    {
        CSharpCompilation compiled = Compile("");
        ProjectInfo project = ProjectInfo.Create(
            ProjectId.CreateNewId(), VersionStamp.Default, "Users", "Users", LanguageNames.CSharp,
            compilationOptions: compiled.Options, parseOptions: s_language, metadataReferences: compiled.References);
        return workspace.AddProject(project).AddDocument("Users.cs", _source);
    }

    private string Shown(TextSpan span) => $"{span.Start}: {_source.Substring(span.Start, span.Length)}";
}
