using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace Skype4Net.Commands.Generators;

/// <summary>S4N301: <c>AddSingleton&lt;Reminders&gt;()</c> of a class with commands, of which each command gets an instance of its own.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class ServiceAnalyzer : DiagnosticAnalyzer
{
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Problems.Service];

    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterOperationAction(Check, OperationKind.Invocation);
    }

    private static void Check(OperationAnalysisContext context)
    {
        var call = (IInvocationOperation)context.Operation;
        if (call.TargetMethod is { Name: "AddSingleton" or "AddScoped" or "AddTransient", TypeArguments.Length: > 0 } added
            && added.ContainingNamespace.ToDisplayString() == "Microsoft.Extensions.DependencyInjection"
            && added.TypeArguments.Last() is INamedTypeSymbol type
            && type.GetMembers().OfType<IMethodSymbol>().Any(CommandSymbols.IsCommand))
            context.ReportDiagnostic(Diagnostic.Create(Problems.Service, call.Syntax.GetLocation(), type.Name));
    }
}
