using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace Skype4Net.Analyzers;

/// <summary>S4N003: <c>.Value</c>, <c>.Result</c> or <c>.Wait()</c> where the code could await.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class BlockingReadAnalyzer() : SkypeAnalyzer(Rules.BlockingRead)
{
    protected override void Register(CompilationStartAnalysisContext start, SkypeSymbols skype)
        => start.RegisterOperationAction(c => Check(c, skype), OperationKind.PropertyReference, OperationKind.Invocation);

    private static void Check(OperationAnalysisContext context, SkypeSymbols skype)
    {
        IOperation operation = context.Operation;
        if (!EnclosingFunction.IsAsyncHandler(operation.Syntax) || operation.Parent is INameOfOperation)
            return;
        bool blocks = operation is IPropertyReferenceOperation { Property.Name: "Value", Instance: { } property }
            && skype.IsAwaitedValue(property.Type);

        // A local may hold a task that has ended already; a call that is waited for in the same breath has not.
        blocks |= BlockingWait.TaskOf(operation, skype) is IInvocationOperation call
            && (skype.IsOurs(call.TargetMethod) || IsInHandler(operation, skype));
        if (blocks)
            context.ReportDiagnostic(Diagnostic.Create(Rules.BlockingRead, operation.Syntax.GetLocation(), operation.Syntax.ToString()));
    }

    private static bool IsInHandler(IOperation operation, SkypeSymbols skype)
    {
        if (EnclosingFunction.Of(operation.Syntax) is not AnonymousFunctionExpressionSyntax { Parent: ArgumentSyntax argument }
            || argument.Parent?.Parent is not InvocationExpressionSyntax call)
            return false;
        return operation.SemanticModel?.GetSymbolInfo(call).Symbol is IMethodSymbol { Name: "Handle" } method && skype.IsOurs(method);
    }
}
