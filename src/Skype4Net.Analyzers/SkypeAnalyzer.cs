using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Skype4Net.Analyzers;

/// <summary>One rule about code that uses the SDK. Code that does not, and generated code, is not looked at.</summary>
internal abstract class SkypeAnalyzer(DiagnosticDescriptor rule) : DiagnosticAnalyzer
{
    public sealed override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [rule];

    public sealed override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(start =>
        {
            if (SkypeSymbols.Of(start.Compilation) is { } skype)
                Register(start, skype);
        });
    }

    /// <summary>Says what is looked at.</summary>
    /// <param name="start">Takes the checks.</param>
    /// <param name="skype">The types of the SDK.</param>
    protected abstract void Register(CompilationStartAnalysisContext start, SkypeSymbols skype);
}
