using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Scripting;
using Microsoft.CodeAnalysis.CSharp.Scripting.Hosting;
using Microsoft.CodeAnalysis.Scripting;
using Microsoft.CodeAnalysis.Scripting.Hosting;
using Skype4Net.Emulator;
using Skype4Net.Tool.Errors;

namespace Skype4Net.Tool.CSharp;

/// <summary>C# that is run piece by piece: what a piece declares, the next one knows.</summary>
internal sealed class CSharpSession(CSharpGlobals globals)
{
    private static readonly CSharpParseOptions s_parsing = new(LanguageVersion.Latest, kind: SourceCodeKind.Script);
    private static readonly PrintOptions s_printing = new() { MemberDisplayFormat = MemberDisplayFormat.SingleLine, MaximumOutputLength = 4096 };

    private static readonly ScriptOptions s_options = ScriptOptions.Default
        .WithLanguageVersion(LanguageVersion.Latest)
        .AddReferences(typeof(ISkype).Assembly, typeof(SkypeNetwork).Assembly, typeof(CSharpGlobals).Assembly, typeof(System.Reactive.Unit).Assembly)
        .AddImports(
            "System", "System.Collections.Generic", "System.IO", "System.Linq", "System.Reactive.Linq", "System.Threading", "System.Threading.Tasks",
            "Skype4Net", "Skype4Net.Emulator");

    private ScriptState<object?>? _state;

    /// <summary>Whether a text can be run, or goes on in the next line.</summary>
    public static bool IsComplete(string text) => SyntaxFactory.IsCompleteSubmission(CSharpSyntaxTree.ParseText(text, s_parsing));

    /// <summary>Runs a piece.</summary>
    /// <param name="text">The piece; an expression without a semicolon at the end has a value.</param>
    /// <param name="path">The file that it comes from; null for the prompt.</param>
    /// <param name="cancellationToken">Is looked at before the piece, and given to it by name.</param>
    /// <returns>Its value as a text; null when it has none.</returns>
    /// <exception cref="CSharpException">It is no C#, or it has failed.</exception>
    public async Task<string?> RunAsync(string text, string? path, CancellationToken cancellationToken)
    {
        try
        {
            Script<object?> script = Next(text, path);
            _state = _state is null
                ? await script.RunAsync(globals, cancellationToken).ConfigureAwait(false)
                : await script.RunFromAsync(_state, cancellationToken).ConfigureAwait(false);
        }
        catch (CompilationErrorException exception)
        {
            throw new CSharpException(string.Join('\n', exception.Diagnostics.Select(d => d.ToString())), exception);
        }
        catch (Exception exception) when (exception is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
        {
            throw new CSharpException(exception is SkypeException ? ErrorText.Of(exception) : $"{exception.GetType().Name}: {exception.Message}", exception);
        }

        return _state.ReturnValue is { } value ? CSharpObjectFormatter.Instance.FormatObject(value, s_printing) : null;
    }

    /// <summary>What the compiler makes of a text that would come next.</summary>
    public SemanticModel Analyze(string text)
    {
        Compilation compilation = Next(text, null).GetCompilation();
        return compilation.GetSemanticModel(compilation.SyntaxTrees.Single());
    }

    private Script<object?> Next(string text, string? path)
    {
        ScriptOptions options = path is null ? s_options : s_options
            .WithFilePath(path)
            .WithSourceResolver(ScriptSourceResolver.Default.WithBaseDirectory(Path.GetDirectoryName(path)));
        return _state is null
            ? CSharpScript.Create<object?>(text, options, typeof(CSharpGlobals))
            : (Script<object?>)_state.Script.ContinueWith<object?>(text, options);
    }
}
