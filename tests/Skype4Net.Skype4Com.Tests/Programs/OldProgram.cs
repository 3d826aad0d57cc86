using System.Collections.Concurrent;
using System.Reflection;
using System.Runtime.Loader;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.VisualBasic;
using Skype4Net.Transports;
using CSharpVersion = Microsoft.CodeAnalysis.CSharp.LanguageVersion;
using VisualBasicVersion = Microsoft.CodeAnalysis.VisualBasic.LanguageVersion;

namespace Skype4Net.Skype4Com.Tests;

/// <summary>A program in the manner of its time, compiled as C# 6 or Visual Basic 12 against the package and run with its own console.</summary>
internal sealed class OldProgram : IDisposable
{
    private static readonly MetadataReference[] s_references =
        [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Where(IsForPrograms)
            .Select(f => MetadataReference.CreateFromFile(f))];

    private readonly TextReader _inputBefore = Console.In;
    private readonly TextWriter _outputBefore = Console.Out;
    private readonly TypedLines _input = new();
    private readonly WrittenLines _output = new();

    private OldProgram(Assembly program, SkypeTransport client, string[] arguments)
    {
        Skype4ComOptions.Default = new SkypeOptions { FriendlyName = program.GetName().Name!, Transport = client };
        Console.SetIn(_input);
        Console.SetOut(_output);
        Completion = Task.Factory.StartNew(() => Enter(program.EntryPoint!, arguments), CancellationToken.None, TaskCreationOptions.LongRunning,
            TaskScheduler.Default);
    }

    /// <summary>Ends with the program, with what its Main returns.</summary>
    public Task<int> Completion { get; }

    /// <summary>Compiles a source, as it is, and runs it against a client.</summary>
    public static OldProgram Run(string source, SkypeTransport client, params string[] arguments) => new(Build(source), client, arguments);

    /// <summary>Compiles a source; fails with what the compiler says.</summary>
    public static Assembly Build(string source)
    {
        string sources = Path.Combine(Repository.Root, "tests/Skype4Net.Skype4Com.Tests/Programs/Sources");
        string file = Path.Combine(sources, source + ".vb");
        Compilation compilation = File.Exists(file) ? VisualBasic(file) : CSharp(Path.Combine(sources, source + ".cs"));
        using var image = new MemoryStream();
        var result = compilation.Emit(image);
        Assert.True(result.Success, string.Join('\n', result.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error)));
        image.Position = 0;
        return new AssemblyLoadContext(source, isCollectible: true).LoadFromStream(image);
    }

    /// <summary>Waits for a line that it writes; others are passed over.</summary>
    public Task<string> WritesAsync(string line) => _output.Lines.NextAsync(l => l == line);

    /// <summary>Waits for a line that fits.</summary>
    public Task<string> WritesAsync(Func<string, bool> fits) => _output.Lines.NextAsync(fits);

    /// <summary>Waits for a line and returns all that came until then. Handlers write beside Main: only each of them has an order.</summary>
    public async Task<IReadOnlyList<string>> WritesUntilAsync(string line)
    {
        List<string> written = [];
        await _output.Lines.NextAsync(l =>
        {
            written.Add(l);
            return l == line;
        });
        return written;
    }

    /// <summary>Waits for its end and returns all lines that no wait has passed.</summary>
    public async Task<IReadOnlyList<string>> EndAsync()
    {
        await Completion.InTime();
        _output.Dispose();
        return await _output.Lines.ToEndAsync();
    }

    public void Types(string line) => _input.Lines.Add(line);

    public void Dispose()
    {
        Console.SetIn(_inputBefore);
        Console.SetOut(_outputBefore);
        Skype4ComOptions.Default = null;
    }

    private static int Enter(MethodInfo main, string[] arguments)
        => main.Invoke(null, BindingFlags.DoNotWrapExceptions, null, main.GetParameters().Length == 0 ? null : [arguments], null) as int? ?? 0;

    private static CSharpCompilation CSharp(string file)
        => CSharpCompilation.Create(
            Path.GetFileNameWithoutExtension(file),
            [CSharpSyntaxTree.ParseText(File.ReadAllText(file), new CSharpParseOptions(CSharpVersion.CSharp6), file)],
            s_references,
            new CSharpCompilationOptions(OutputKind.ConsoleApplication));

    // As Visual Studio made a project: this import, and without Option Strict, which nobody switched on.
    private static VisualBasicCompilation VisualBasic(string file)
        => VisualBasicCompilation.Create(
            Path.GetFileNameWithoutExtension(file),
            [VisualBasicSyntaxTree.ParseText(File.ReadAllText(file), new VisualBasicParseOptions(VisualBasicVersion.VisualBasic12), file)],
            s_references,
            new VisualBasicCompilationOptions(OutputKind.ConsoleApplication, globalImports: [GlobalImport.Parse("Microsoft.VisualBasic")]));

    private static bool IsForPrograms(string file)
    {
        string name = Path.GetFileNameWithoutExtension(file);
        return name.StartsWith("System", StringComparison.Ordinal) || name.StartsWith("Microsoft.VisualBasic", StringComparison.Ordinal)
            || name is "mscorlib" or "netstandard" or "Skype4Net.Skype4Com" or "Skype4Net.Skype4Com.Interop";
    }

    private sealed class TypedLines : TextReader
    {
        public BlockingCollection<string> Lines { get; } = [];

        public override string? ReadLine() => Lines.Take();
    }

    private sealed class WrittenLines : TextWriter, IObservable<string>
    {
        private readonly Lock _gate = new();
        private readonly StringBuilder _line = new();
        private IObserver<string>? _observer;

        public WrittenLines() => Lines = this.Record();

        public Recorder<string> Lines { get; }

        public override Encoding Encoding => Encoding.UTF8;

        public override void Write(char value)
        {
            lock (_gate)
            {
                if (value != '\n')
                {
                    _line.Append(value);
                    return;
                }

                _observer?.OnNext(_line.ToString().TrimEnd('\r'));
                _line.Clear();
            }
        }

        // Whole lines, so that those of two threads do not mix.
        public override void WriteLine(string? value)
        {
            lock (_gate)
                base.WriteLine(value);
        }

        public IDisposable Subscribe(IObserver<string> observer)
        {
            _observer = observer;
            return this;
        }

        protected override void Dispose(bool disposing)
        {
            _observer?.OnCompleted();
            base.Dispose(disposing);
        }
    }
}
