using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace Skype4Net.Analyzers;

/// <summary>S4N009: <c>Task.Delay</c> and <c>DateTime.Now</c> in a handler or command, where a test cannot make the time pass.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class SystemClockAnalyzer() : SkypeAnalyzer(Rules.SystemClock)
{
    protected override void Register(CompilationStartAnalysisContext start, SkypeSymbols skype)
        => start.RegisterOperationAction(c => Check(c, skype), OperationKind.Invocation, OperationKind.PropertyReference);

    private static void Check(OperationAnalysisContext context, SkypeSymbols skype)
    {
        IOperation operation = context.Operation;
        bool asksMachine = operation switch
        {
            IInvocationOperation { TargetMethod: { Name: "Delay", ContainingType: var type } delay }
                => type.ToDisplayString() == "System.Threading.Tasks.Task" && delay.Parameters.All(p => p.Type.Name != "TimeProvider"),
            IPropertyReferenceOperation { Property: { Name: "Now" or "UtcNow" or "Today", ContainingType: var type } }
                => type.ToDisplayString() is "System.DateTime" or "System.DateTimeOffset",
            _ => false,
        };
        if (asksMachine && HandlerCode.IsAround(operation, context.ContainingSymbol, skype))
            context.ReportDiagnostic(Diagnostic.Create(Rules.SystemClock, operation.Syntax.GetLocation(), operation.Syntax.ToString()));
    }
}
