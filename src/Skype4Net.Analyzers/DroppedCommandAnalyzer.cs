using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace Skype4Net.Analyzers;

/// <summary>S4N006: the task of a command is dropped in synchronous code, where the compiler does not warn.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class DroppedCommandAnalyzer() : SkypeAnalyzer(Rules.DroppedCommand)
{
    protected override void Register(CompilationStartAnalysisContext start, SkypeSymbols skype)
        => start.RegisterOperationAction(c => Check(c, skype), OperationKind.ExpressionStatement);

    private static void Check(OperationAnalysisContext context, SkypeSymbols skype)
    {
        IOperation expression = ((IExpressionStatementOperation)context.Operation).Operation;
        if (expression is IConditionalAccessOperation conditional)
            expression = conditional.WhenNotNull;
        if (expression is not IInvocationOperation call || call.TargetMethod.Name == "DisposeAsync"
            || !skype.IsOurs(call.TargetMethod) || !skype.IsTask(call.Type))
            return;

        // In asynchronous code the compiler says it (CS4014).
        if (EnclosingFunction.Of(call.Syntax) is not { } function || EnclosingFunction.MayAwait(function))
            return;
        context.ReportDiagnostic(Diagnostic.Create(Rules.DroppedCommand, call.Syntax.GetLocation(), call.TargetMethod.Name));
    }
}
