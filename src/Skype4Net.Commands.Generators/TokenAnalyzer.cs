using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace Skype4Net.Commands.Generators;

/// <summary>S4N206: a call in a command that could be given the command's token and is not. CA2016 does not see a token in a property.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class TokenAnalyzer : DiagnosticAnalyzer
{
    private const string Token = "System.Threading.CancellationToken";

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Problems.Token];

    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterOperationAction(Check, OperationKind.Invocation);
    }

    private static void Check(OperationAnalysisContext context)
    {
        if (context.ContainingSymbol is not IMethodSymbol method || !CommandSymbols.IsCommand(method)
            || method.Parameters.FirstOrDefault(p => CommandSymbols.Is(p.Type, CommandSymbols.Context)) is not { } given)
            return;
        var call = (IInvocationOperation)context.Operation;
        if (LacksToken(call))
            context.ReportDiagnostic(Diagnostic.Create(Problems.Token, call.Syntax.GetLocation(), call.TargetMethod.Name, given.Name));
    }

    private static bool LacksToken(IInvocationOperation call)
    {
        IMethodSymbol called = call.TargetMethod;
        if (called.ContainingType.ToDisplayString() == "System.Threading.Tasks.Task" && called.Name == "Delay")
            return called.Parameters.All(p => p.Type.ToDisplayString() != Token);
        return called.ContainingAssembly.Name == "Skype4Net"
            && call.Arguments.Any(a => a.ArgumentKind == ArgumentKind.DefaultValue && a.Parameter?.Type.ToDisplayString() == Token);
    }
}
